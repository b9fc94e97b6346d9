import type { IncomingMessage, RequestListener } from "node:http";
import { HTTPModuleFunctions, HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Config } from "../../config.ts";
import { faultOf, type Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import { isRecord } from "../shared/fields.ts";
import { type OpenServer, openServer } from "../shared/http-server.ts";
import { REQUEST_BYTES, REQUEST_TIMEOUT } from "../shared/limits.ts";
import type { Ready } from "../shared/readiness.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { keepConnected } from "./socket.ts";

/** How Slack's requests come in. */
export interface Transport {
  readonly name: "socket" | "http";
  readonly receiver: Receiver;
  /** Resolves when requests come in, over HTTP to the port. Throws a UserError where a setting is at fault. */
  open(ready?: Ready): Promise<number | undefined>;
  /** Whether requests come in now. */
  connected(): boolean;
  /** Changes when the connection does over which acknowledgements go. */
  connection(): number;
  /** Takes no new requests where those under way can be answered without. */
  stopTaking(): void;
  close(): Promise<void>;
}

/** Socket Mode where there is an app token, else HTTP. */
export function createTransport(config: Config, log: Log, clock: Clock): Transport {
  return config.slackAppToken === "" ? httpTransport(config, log, clock) : socketTransport(config, log, clock);
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
    connected: connection.isOpen,
    connection: connection.number,
    stopTaking: () => {},
    close: connection.close,
  };
}

/** Whether a body has fields, or else can't be read at all, which Bolt answers; at one that is `null` it throws where nobody catches it. */
async function hasFields(request: IncomingMessage): Promise<boolean> {
  try {
    const { bufferIncomingMessage, parseHTTPRequestBody } = HTTPModuleFunctions;
    return isRecord(parseHTTPRequestBody(await bufferIncomingMessage(request, REQUEST_BYTES)));
  } catch {
    return true;
  }
}

function httpTransport({ slackSigningSecret, slackPort }: Config, log: Log, clock: Clock): Transport {
  const receiver = new HTTPReceiver({
    signingSecret: slackSigningSecret,
    logger: createBoltLogger(log, LogLevel.WARN),
    bodyLimit: REQUEST_BYTES,
    // Handlers catch their own errors: what comes here are payloads that Bolt can't read.
    processEventErrorHandler: async ({ error, response }) => {
      log.warn({ platform: "slack", event: "request", ...faultOf(error) }, "unreadable payload");
      if (!response.headersSent) response.writeHead(400).end();
      return false;
    },
  });
  const listener: RequestListener = async (request, response) => {
    try {
      if (request.method === "POST" && !(await hasFields(request))) {
        log.warn({ platform: "slack", event: "request" }, "unreadable payload");
        response.writeHead(400).end();
      } else receiver.requestListener(request, response);
    } catch {
      // Bolt throws where it has no route.
      response.writeHead(404).end();
    }
  };
  let server: OpenServer | undefined;
  return {
    name: "http",
    receiver,
    open: async (ready) => {
      server = await openServer(listener, { port: slackPort, setting: "SLACK_PORT", ready }, clock);
      return server.port;
    },
    connected: () => server !== undefined,
    connection: () => 0,
    stopTaking: () => server?.stopTaking(),
    close: async () => server?.close(),
  };
}
