import { LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { codeOf, UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import { createBoltLogger } from "./bolt-log.ts";
import type { Reply } from "./desk.ts";
import { createHttpReceiver, readyBody } from "./http-receiver.ts";
import { REQUEST_TIMEOUT } from "./limits.ts";
import { responseBody } from "./outbox.ts";
import { keepConnected } from "./socket.ts";

/** How Slack's requests come in. */
export interface Transport {
  readonly name: "socket" | "http";
  readonly receiver: Receiver;
  /** Resolves when requests come in. Throws a UserError where a setting is at fault. */
  open(): Promise<void>;
  /** Changes when the connection does over which acknowledgements go. */
  connection(): number;
  /** What acknowledges a command with this reply. */
  bodyOf(reply: Reply): object;
  /** Over HTTP the port that is listened on. */
  port(): number | undefined;
  /** Takes no new requests where those under way can be answered without; resolves when those are answered. */
  stopTaking(): Promise<void>;
  close(): Promise<void>;
}

/** Socket Mode where there is an app token, else HTTP. */
export function createTransport(config: Config, log: Log): Transport {
  return config.slackAppToken === "" ? httpTransport(config, log) : socketTransport(config, log);
}

function socketTransport({ slackAppToken, slackApiUrl }: Config, log: Log): Transport {
  const receiver = new SocketModeReceiver({
    appToken: slackAppToken,
    logger: createBoltLogger(log, LogLevel.WARN),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { slackApiUrl, timeout: REQUEST_TIMEOUT, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    },
  });
  const connection = keepConnected(receiver.client, log);
  return {
    name: "socket",
    receiver,
    open: connection.open,
    connection: connection.number,
    bodyOf: responseBody,
    port: () => undefined,
    stopTaking: async () => undefined,
    close: connection.close,
  };
}

function httpTransport({ slackSigningSecret, slackPort }: Config, log: Log): Transport {
  const refused = (status: number) => log.warn({ platform: "slack", event: "request", status }, "request refused");
  const receiver = createHttpReceiver({ signingSecret: slackSigningSecret, refused });
  const { server } = receiver;
  return {
    name: "http",
    receiver,
    open: async () => {
      try {
        await receiver.start(slackPort);
      } catch (error) {
        if (codeOf(error) === "EADDRINUSE")
          throw new UserError(`Port ${slackPort} is taken: stop what listens there, or set SLACK_PORT to another.`);
        throw error;
      }
    },
    connection: () => 0,
    bodyOf: (reply) => (reply.json === undefined ? responseBody(reply) : readyBody(reply.json())),
    port: () => {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : undefined;
    },
    stopTaking: () => receiver.stop().then(() => undefined),
    close: async () => server.closeIdleConnections(),
  };
}
