import type { Server } from "node:http";
import { HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { codeOf, UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { REQUEST_TIMEOUT } from "./limits.ts";
import { keepConnected } from "./socket.ts";

/** How Slack's requests come in. */
export interface Transport {
  readonly name: "socket" | "http";
  readonly receiver: Receiver;
  /** Resolves when requests come in. Throws a UserError where a setting is at fault. */
  open(): Promise<void>;
  /** Changes when the connection does over which acknowledgements go. */
  connection(): number;
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
    port: () => undefined,
    stopTaking: async () => undefined,
    close: connection.close,
  };
}

function httpTransport({ slackSigningSecret, slackPort }: Config, log: Log): Transport {
  const receiver = new HTTPReceiver({
    signingSecret: slackSigningSecret,
    port: slackPort,
    logger: createBoltLogger(log, LogLevel.WARN),
    customRoutes: [
      {
        path: "/healthz",
        method: "GET",
        handler: (_, response) => {
          response.writeHead(200).end("ok\n");
        },
      },
    ],
  });
  let server: Server | undefined;
  return {
    name: "http",
    receiver,
    open: async () => {
      try {
        server = await receiver.start(slackPort);
      } catch (error) {
        if (codeOf(error) === "EADDRINUSE")
          throw new UserError(`Port ${slackPort} is taken: stop what listens there, or set SLACK_PORT to another.`);
        throw error;
      }
    },
    connection: () => 0,
    port: () => {
      const address = server?.address();
      return typeof address === "object" && address !== null ? address.port : undefined;
    },
    stopTaking: () => (server === undefined ? Promise.resolve() : receiver.stop().then(() => undefined)),
    close: async () => server?.closeIdleConnections(),
  };
}
