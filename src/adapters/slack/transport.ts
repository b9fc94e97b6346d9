import { HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { codeOf, UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import { REQUEST_BYTES, REQUEST_TIMEOUT } from "../shared/limits.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { keepConnected } from "./socket.ts";

/** How Slack's requests come in. */
export interface Transport {
  readonly name: "socket" | "http";
  readonly receiver: Receiver;
  /** Resolves when requests come in, over HTTP to the port. Throws a UserError where a setting is at fault. */
  open(): Promise<number | undefined>;
  /** Changes when the connection does over which acknowledgements go. */
  connection(): number;
  /** Takes no new requests where those under way can be answered without; resolves when those are answered. */
  stopTaking(): Promise<void>;
  close(): Promise<void>;
}

/** Socket Mode where there is an app token, else HTTP. */
export function createTransport(config: Config, log: Log, clock: Clock): Transport {
  return config.slackAppToken === "" ? httpTransport(config, log) : socketTransport(config, log, clock);
}

function socketTransport({ slackAppToken, slackApiUrl }: Config, log: Log, clock: Clock): Transport {
  const receiver = new SocketModeReceiver({
    appToken: slackAppToken,
    logger: createBoltLogger(log, LogLevel.WARN),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { slackApiUrl, timeout: REQUEST_TIMEOUT, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    },
  });
  const connection = keepConnected(receiver.client, log, clock);
  return {
    name: "socket",
    receiver,
    open: async () => {
      await connection.open();
      return undefined;
    },
    connection: connection.number,
    stopTaking: async () => undefined,
    close: connection.close,
  };
}

function httpTransport({ slackSigningSecret, slackPort }: Config, log: Log): Transport {
  const receiver = new HTTPReceiver({
    signingSecret: slackSigningSecret,
    logger: createBoltLogger(log, LogLevel.WARN),
    bodyLimit: REQUEST_BYTES,
    customRoutes: [{ path: "/healthz", method: "GET", handler: (_, response) => void response.writeHead(200).end("ok\n") }],
  });
  let closeIdle = () => {};
  return {
    name: "http",
    receiver,
    open: async () => {
      try {
        const server = await receiver.start(slackPort);
        closeIdle = () => server.closeIdleConnections();
        const address = server.address();
        return typeof address === "object" && address !== null ? address.port : undefined;
      } catch (error) {
        if (codeOf(error) === "EADDRINUSE")
          throw new UserError(`Port ${slackPort} is taken. Stop the program that listens there, or set SLACK_PORT to another port.`);
        throw error;
      }
    },
    connection: () => 0,
    stopTaking: () => receiver.stop(),
    close: async () => closeIdle(),
  };
}
