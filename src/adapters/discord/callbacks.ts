import type { Dispatcher } from "undici";
import { fieldAt } from "../fields.ts";
import { type Api, callbackRoute, madeBy } from "./api.ts";
import { TIMES } from "./limits.ts";

/** Sends first answers to interactions. Opened and closed. */
export interface Callbacks {
  readonly send: Api["callback"];
  close(): Promise<void>;
}

/**
 * First answers over connections of their own, past discord.js's REST client: interactions have no rate limit to wait for, and what the client
 * does to keep to one takes longer than the request. What Discord doesn't settle at once (a lost connection, a 5xx, a 429) goes to `instead`,
 * the REST client, which waits and repeats. Loads its libraries now.
 */
export async function openCallbacks(apiUrl: string, instead: Api["callback"]): Promise<Callbacks> {
  const [{ Pool }, { DefaultUserAgent }] = await Promise.all([import("undici"), import("discord.js")]);
  const { origin, pathname } = new URL(apiUrl);
  const pool = new Pool(origin, { headersTimeout: TIMES.request, bodyTimeout: TIMES.request });
  const headers = { "content-type": "application/json", "user-agent": DefaultUserAgent };
  const api = `${pathname.replace(/\/+$/, "")}/v10`;
  return {
    send: async (arrival, callback, wantId) => {
      const body = callback instanceof Uint8Array ? callback : JSON.stringify(callback);
      const path = `${api}${callbackRoute(arrival)}?with_response=${wantId}`;
      const { status, text } = await answerTo(pool, { method: "POST", path, headers, body });
      if (status < 400) return wantId ? messageIn(text) : undefined;
      if (status === 429 || status >= 500) return instead(arrival, callback, wantId);
      throw Object.assign(new Error("Discord refuses an answer"), { status, code: fieldAt(parsed(text), "code") });
    },
    close: () => pool.destroy(),
  };
}

const onRequestStart = (): void => undefined;

/** Status and body of the answer to a request; 503 where none came. */
function answerTo(pool: Dispatcher, request: Dispatcher.DispatchOptions): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let status = 503;
    pool.dispatch(request, {
      onRequestStart,
      onResponseStart: (_, code) => {
        status = code;
      },
      onResponseData: (_, part) => void parts.push(part),
      onResponseEnd: () => resolve({ status, text: String(parts.length === 1 ? parts[0] : Buffer.concat(parts)) }),
      onResponseError: () => resolve({ status: 503, text: "" }),
    });
  });
}

/** The id of the message that was made, which Discord tells twice: where it does so ahead of the message, that needn't be parsed. No text in it can be taken for that, since its quotes are escaped. */
function messageIn(answer: string): string | undefined {
  return /"response_message_id":"(\d+)"/.exec(answer)?.[1] ?? madeBy(parsed(answer));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
