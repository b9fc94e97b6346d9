import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import { codeOf, UserError } from "../../errors.ts";
import type { Clock } from "./clock.ts";
import { REQUEST_BYTES, REQUEST_TIMEOUT } from "./limits.ts";
import { answerHealth, type Ready } from "./readiness.ts";

/** What a server allows that anybody can reach. Times are milliseconds. */
export const SERVER_LIMITS = {
  /** Connections at the same time; more are closed at once. */
  connections: 1_000,
  /** Within which a request must be there, its body too. */
  request: REQUEST_TIMEOUT,
  /** How often it is looked whether a request is over its time. */
  lookEvery: 1_000,
  /** After which a connection on which nothing happens is closed. */
  idle: 30_000,
  bodyBytes: REQUEST_BYTES,
  /** Bodies of more bytes, or of unknown length, are large: of those only so many are read at the same time. */
  largeBytes: 64_000,
  largeBodies: 50,
  /** For which a stop waits for requests that are only half there. */
  stop: 1_000,
} as const;

export type ServerLimits = { readonly [Limit in keyof typeof SERVER_LIMITS]: number };

/** Where a server listens. */
export interface ServerPlace {
  /** Without one, on all of the machine's addresses. */
  readonly host?: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The setting that names the port, for the fault's message. */
  readonly setting: string;
  /** What /readyz returns; without it, it isn't served. */
  readonly ready?: Ready | undefined;
}

/** A server that listens. */
export interface OpenServer {
  readonly port: number;
  /** Takes no new connections and closes those on which nothing is asked. */
  stopTaking(): void;
  /** Resolves when the server is closed; what is only half asked by then is cut off. */
  close(): Promise<void>;
}

/** Listens within the limits; /healthz and /readyz are answered on every port. Throws a UserError where the port can't be used. */
export async function openServer(
  serve: RequestListener,
  { host, port, setting, ready }: ServerPlace,
  clock: Pick<Clock, "wait">,
  limits: ServerLimits = SERVER_LIMITS,
): Promise<OpenServer> {
  const server = createLimitedServer((request, response) => answerHealth(request, response, ready) || serve(request, response), limits);
  server.listen(port, host);
  await once(server, "listening").catch((error: unknown) => {
    const code = codeOf(error);
    throw new UserError(
      code === "EADDRINUSE"
        ? `Port ${port} is already in use. Stop the program that uses it, or set ${setting} to another port.`
        : code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
          ? `This machine has no address ${host}. Set ${setting.replace("PORT", "HOST")} to one that it has.`
          : `Port ${port} (${setting}) can't be used: ${code ?? "unknown reason"}.`,
    );
  });
  const closing = once(server, "close");
  let taking = true;
  const stopTaking = () => {
    if (taking) server.close();
    taking = false;
    server.closeIdleConnections();
  };
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stopTaking,
    close: async () => {
      stopTaking();
      await Promise.race([closing, clock.wait(limits.stop)]);
      server.closeAllConnections();
      await closing;
    },
  };
}

/** Why a request isn't taken, for who sent it. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: "This request can't be read.",
  408: "The request took too long to arrive.",
  413: `The request is too long. It may have at most ${SERVER_LIMITS.bodyBytes} bytes.`,
  431: "The address is too long. It may have at most 16 kB; send a draft as a form instead.",
  503: "Too many long requests are arriving at once. Please try again in a moment.",
};

function createLimitedServer(serve: RequestListener, limits: ServerLimits): Server {
  let large = 0;
  /** Why a request isn't read: an HTTP status; undefined where it is. */
  const refusal = (request: IncomingMessage, response: ServerResponse): number | undefined => {
    const { "content-length": length, "transfer-encoding": chunked } = request.headers;
    const bytes = chunked === undefined ? Number(length ?? 0) : limits.bodyBytes;
    if (bytes > limits.bodyBytes) return 413;
    if (bytes <= limits.largeBytes) return undefined;
    if (large >= limits.largeBodies) return 503;
    large += 1;
    response.once("close", () => {
      large -= 1;
    });
    return undefined;
  };
  const times = { requestTimeout: limits.request, headersTimeout: limits.request, connectionsCheckingInterval: limits.lookEvery };
  const server = createServer(times, (request, response) => {
    // Who is answered before the whole body is there would go on sending it.
    response.once("finish", () => {
      if (!request.complete) request.socket.destroySoon();
    });
    const status = refusal(request, response);
    if (status === undefined) serve(request, response);
    else response.writeHead(status, { connection: "close", "content-type": "text/plain; charset=utf-8" }).end(`${REFUSALS[status]}\n`);
  });
  // What isn't HTTP, or isn't there in time, comes to nobody: it is refused here, in words.
  server.on("clientError", (error, socket) => {
    const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[codeOf(error) ?? ""] ?? 400;
    if (socket.writable && socket instanceof Socket && socket.bytesWritten === 0)
      socket.end(
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${REFUSALS[status]}\n`,
      );
    else socket.destroy();
  });
  server.maxConnections = limits.connections;
  server.timeout = limits.idle;
  return server;
}
