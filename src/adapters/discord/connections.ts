import type { Dispatcher } from "undici";
import { fieldAt } from "../fields.ts";
import { type Api, asRaw, callbackRoute, madeBy, originalRoute, told } from "./api.ts";
import { TIMES } from "./limits.ts";
import type { RawBody } from "./multipart.ts";

/** The API, whose requests about interactions go over connections of their own. Opened and closed. */
export interface Connections {
  readonly api: Api;
  close(): Promise<void>;
}

/**
 * First answers to interactions, and what is read and changed of them, over connections of their own, past discord.js's REST client: what the
 * client does to keep to rate limits takes longer than these requests, and it puts each file together anew. What Discord doesn't settle at once
 * (a lost connection, a 5xx, a 429) goes to `instead`, over the REST client, which waits and repeats. Loads its libraries now.
 */
export async function openConnections(apiUrl: string, instead: Api): Promise<Connections> {
  const [{ Pool }, { DefaultUserAgent }] = await Promise.all([import("undici"), import("discord.js")]);
  const { origin, pathname } = new URL(apiUrl);
  const pool = new Pool(origin, { headersTimeout: TIMES.request, bodyTimeout: TIMES.request });
  const base = `${pathname.replace(/\/+$/, "")}/v10`;

  /** What Discord answers; undefined where it doesn't settle the request. Rejects where it refuses. */
  const request = async (method: "GET" | "POST" | "PATCH", route: string, raw?: RawBody): Promise<Buffer | undefined> => {
    const headers = { "user-agent": DefaultUserAgent, ...raw?.headers };
    const { status, body } = await answerTo(pool, { method, path: base + route, headers, body: raw?.body ?? null });
    if (status < 400) return body;
    if (status === 429 || status >= 500) return undefined;
    throw Object.assign(new Error("Discord refuses a request"), { status, code: fieldAt(parsed(body), "code") });
  };

  const api: Api = {
    ...instead,
    callback: async (arrival, callback, wantId, file) => {
      const route = `${callbackRoute(arrival)}?with_response=${wantId}`;
      const answer = await request("POST", route, asRaw(callback, file));
      if (answer === undefined) return instead.callback(arrival, callback, wantId, file);
      return wantId ? messageIn(answer) : undefined;
    },
    edit: async (hook, message, file) => {
      const answer = await request("PATCH", originalRoute(hook), asRaw(message, file));
      return answer === undefined ? instead.edit(hook, message, file) : told(parsed(answer)).id;
    },
    original: async (hook) => {
      const answer = await request("GET", originalRoute(hook));
      return answer === undefined ? instead.original(hook) : told(parsed(answer));
    },
  };
  return { api, close: () => pool.destroy() };
}

/** Status and body of the answer to a request; 503 where none came. */
interface Received {
  readonly status: number;
  readonly body: Buffer;
}

/** Takes in the answer to a request; a class, since functions made for each request take as long as all else here. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #done: (received: Received) => void;
  readonly #parts: Buffer[] = [];
  #status = 503;

  constructor(done: (received: Received) => void) {
    this.#done = done;
  }

  // Without it the handler is taken for one of an earlier interface.
  onRequestStart(): void {}

  onResponseStart(_: unknown, status: number): void {
    this.#status = status;
  }

  onResponseData(_: unknown, part: Buffer): void {
    this.#parts.push(part);
  }

  onResponseEnd(): void {
    const [body = Buffer.alloc(0), ...more] = this.#parts;
    this.#done({ status: this.#status, body: more.length === 0 ? body : Buffer.concat(this.#parts) });
  }

  onResponseError(): void {
    this.#done({ status: 503, body: Buffer.alloc(0) });
  }
}

function answerTo(pool: Dispatcher, request: Dispatcher.DispatchOptions): Promise<Received> {
  return new Promise((resolve) => {
    pool.dispatch(request, new Receiver(resolve));
  });
}

/** Bytes of an answer in which Discord tells of the interaction, ahead of the message. */
const AHEAD = 400;

/** The id of the message that was made, which Discord tells twice: where it does so ahead of the message, that needn't be parsed. No text in it can be taken for that, since its quotes are escaped. */
function messageIn(answer: Buffer): string | undefined {
  return /"response_message_id":"(\d+)"/.exec(answer.toString("latin1", 0, AHEAD))?.[1] ?? madeBy(parsed(answer));
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString());
  } catch {
    return undefined;
  }
}
