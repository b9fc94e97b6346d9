import { createHmac } from "node:crypto";
import type { WebSocket } from "ws";
import { fieldAt } from "../../../src/adapters/shared/fields.ts";
import type { StandIn } from "./stand-in.ts";

/** Milliseconds that an acknowledgement may take on a slow machine; Slack itself waits 3,000. */
const PATIENCE = 150_000;

export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

/** What Slack hands to an app. */
export interface Delivery {
  readonly kind: "slash_commands" | "events_api" | "interactive";
  readonly payload: Readonly<Record<string, unknown>>;
  /** Of an event delivered again. */
  readonly retry?: number;
}

/** What came back: the body of the acknowledgement, or why there was none. */
export type Acknowledged =
  | { readonly ok: true; readonly body: unknown; readonly ms: number }
  | { readonly ok: false; readonly reason: string };

export type Deliver = (delivery: Delivery) => Promise<Acknowledged>;

/** Delivers over HTTP, signed, to an app on this port. */
export function overHttp(port: number): Deliver {
  return async ({ kind, payload, retry }) => {
    const json = kind === "events_api";
    const body = json
      ? JSON.stringify(payload)
      : new URLSearchParams(
          kind === "interactive"
            ? { payload: JSON.stringify(payload) }
            : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)])),
        ).toString();
    const started = performance.now();
    const response = await post(port, body, {
      "content-type": json ? "application/json" : "application/x-www-form-urlencoded",
      ...signed(body, Math.floor(Date.now() / 1000)),
      ...(retry === undefined ? {} : { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
    });
    if (typeof response === "string") return { ok: false, reason: response };
    const text = await response.text();
    if (response.status !== 200) return { ok: false, reason: `status ${response.status}` };
    return { ok: true, body: text === "" ? undefined : JSON.parse(text), ms: performance.now() - started };
  };
}

/** Slack's signature of a body. */
export function signed(body: string, seconds: number, secret = SIGNING_SECRET): Readonly<Record<string, string>> {
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex")}`;
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": signature };
}

/** A request to the app as Slack sends it; "operation_timeout" where it takes too long. */
export async function post(port: number, body: string, headers: Readonly<Record<string, string>>): Promise<Response | string> {
  try {
    return await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body, headers, signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "operation_timeout" : "dispatch_failed";
  }
}

let envelopes = 0;

/** Delivers over the stand-in's socket. */
export function overSocket(standIn: StandIn): Deliver {
  return async ({ kind, payload, retry }) => {
    const [socket] = standIn.sockets;
    if (socket === undefined) return { ok: false, reason: "dispatch_failed" };
    envelopes += 1;
    const envelope = `E${envelopes}`;
    const started = performance.now();
    const waiting = acknowledgement(socket, envelope);
    socket.send(
      JSON.stringify({
        type: kind,
        envelope_id: envelope,
        payload,
        accepts_response_payload: kind === "slash_commands",
        ...(retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" }),
      }),
    );
    const body = await waiting;
    return body === undefined
      ? { ok: false, reason: "operation_timeout" }
      : { ok: true, body: body.payload, ms: performance.now() - started };
  };
}

function acknowledgement(socket: WebSocket, envelope: string): Promise<{ readonly payload: unknown } | undefined> {
  return new Promise((resolve) => {
    const end = (result: { readonly payload: unknown } | undefined) => {
      clearTimeout(timer);
      socket.off("message", onMessage);
      resolve(result);
    };
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const onMessage = (data: unknown) => {
      const message: unknown = JSON.parse(String(data));
      if (fieldAt(message, "envelope_id") === envelope) end({ payload: fieldAt(message, "payload") });
    };
    socket.on("message", onMessage);
    socket.once("close", () => end(undefined));
  });
}
