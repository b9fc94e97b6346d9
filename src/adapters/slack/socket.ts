import type { SocketModeReceiver } from "@slack/bolt";
import { UserError } from "../../errors.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import { textAt } from "../shared/fields.ts";

/** Milliseconds before each attempt to connect again; the last one repeats. */
const WAITS = [0, 500, 1000, 2000, 5000, 10_000, 30_000];
/** Answers of Slack that mean that the app token is of no use. */
const REFUSED =
  /^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|missing_scope|not_allowed_token_type|app_not_found)$/;

/** A Socket Mode connection that is opened and closed. */
export interface Connection {
  open(): Promise<void>;
  /** Changes when the connection does: what came over another one can't be acknowledged any more. */
  number(): number;
  isOpen(): boolean;
  close(): Promise<void>;
}

/**
 * Keeps a Socket Mode connection: where Slack refreshes or the network cuts it, it is opened again at once, then after growing waits.
 * The library's own way waits 5 seconds first, and a failure in it ends the process; so `client` must be made with autoReconnectEnabled: false.
 */
export function keepConnected(client: SocketModeReceiver["client"], log: Log, clock: Clock): Connection {
  let closing = false;
  let number = 0;
  let connecting = false;
  let open = false;
  let wake: (() => void) | undefined;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      clock.wait(ms).then(resolve);
    });

  const reconnect = async () => {
    if (connecting) return;
    connecting = true;
    for (let attempt = 0; !closing; attempt += 1) {
      await pause(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0);
      if (closing) break;
      try {
        await client.start();
        open = true;
        log.info({ platform: "slack", state: "connected", attempt }, "connected again");
        break;
      } catch (error) {
        log.warn({ platform: "slack", state: "disconnected", attempt, ...faultOf(error) }, "can't connect");
      }
    }
    connecting = false;
  };

  return {
    open: async () => {
      connecting = true;
      try {
        await client.start();
        open = true;
      } catch (error) {
        throw refusal(error);
      } finally {
        connecting = false;
      }
      client.on("disconnected", () => {
        open = false;
        number += 1;
        if (closing) return;
        log.info({ platform: "slack", state: "disconnected" }, "connection closed");
        reconnect();
      });
    },
    number: () => number,
    isOpen: () => open,
    close: async () => {
      closing = true;
      wake?.();
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, 2000);
      });
      await Promise.race([client.disconnect(), enough]);
      clearTimeout(timer);
    },
  };
}

function refusal(error: unknown): unknown {
  const reason = textAt(error, "data", "error");
  if (reason === undefined || !REFUSED.test(reason)) return error;
  return new UserError(
    `Slack refused SLACK_APP_TOKEN (${reason}). Make a new app-level token with connections:write: api.slack.com/apps, your app, Basic Information.`,
  );
}
