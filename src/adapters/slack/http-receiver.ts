import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parse } from "node:querystring";
import type { App, Receiver } from "@slack/bolt";
import { isRecord } from "../fields.ts";
import { REQUEST_BYTES, SIGNATURE_LIFETIME } from "./limits.ts";

/** How requests are received over HTTP. */
export interface HttpSettings {
  readonly signingSecret: string;
  /** Told of each request that is refused, with the HTTP status. */
  readonly refused: (status: number) => void;
}

/** The path that Slack posts to. */
const EVENTS = "/slack/events";

const ready = new WeakMap<object, Uint8Array>();

/** Stands for JSON that was made before, as what a request is acknowledged with. */
export function readyBody(json: Uint8Array): object {
  const body = {};
  ready.set(body, json);
  return body;
}

/** Bolt's receiver over HTTP, with its rules; it can send bytes that were made before, and checks and parses each request once. GET /healthz tells that it is up. */
export function createHttpReceiver(settings: HttpSettings): Receiver & { readonly server: Server } {
  let app: App | undefined;
  const server = createServer((request, response) => {
    serve(settings, request, response, app).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
  return {
    server,
    init: (started) => {
      app = started;
    },
    start: (port: number) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, () => resolve(undefined));
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function serve(
  { signingSecret, refused }: HttpSettings,
  request: IncomingMessage,
  response: ServerResponse,
  app: App | undefined,
): Promise<void> {
  const refuse = (status: number) => {
    refused(status);
    end(response, status);
  };
  const [path] = (request.url ?? "").split("?", 1);
  if (request.method === "GET" && path === "/healthz") return void response.writeHead(200).end("ok\n");
  if (request.method !== "POST" || path !== EVENTS) return end(response, 404);
  const bytes = await bytesOf(request);
  if (bytes === undefined) return refuse(413);
  const form = request.headers["content-type"] === "application/x-www-form-urlencoded" ? parse(bytes.toString()) : undefined;
  // Slack's check of the certificate isn't signed, and asks for nothing.
  if (form?.ssl_check === "1") return end(response, 200);
  if (!isSigned(signingSecret, request, bytes)) return refuse(401);
  const body = payloadOf(form, bytes);
  if (body === undefined) return refuse(400);
  if (body.type === "url_verification") return send(response, Buffer.from(JSON.stringify({ challenge: body.challenge })));
  let acknowledged = false;
  const ack = async (answer?: unknown) => {
    if (acknowledged) throw new Error("acknowledged twice");
    acknowledged = true;
    if (typeof answer !== "object" || answer === null) end(response, 200);
    else send(response, ready.get(answer) ?? Buffer.from(JSON.stringify(answer)));
  };
  await app?.processEvent({ body, ack });
  if (!acknowledged) end(response, 404);
}

/** The body; undefined where it is too long to be Slack's. */
function bytesOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length <= REQUEST_BYTES) parts.push(part);
      else resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", reject);
  });
}

/** Whether Slack signed this body within the last minutes: HMAC-SHA256 over version, time and the raw bytes. */
function isSigned(secret: string, { headers }: IncomingMessage, body: Buffer): boolean {
  const time = headers["x-slack-request-timestamp"];
  const signature = headers["x-slack-signature"];
  if (typeof time !== "string" || typeof signature !== "string") return false;
  // What is no number is never within the time.
  if (!(Math.abs(Date.now() - Number(time) * 1000) <= SIGNATURE_LIFETIME)) return false;
  const expected = Buffer.from(`v0=${createHmac("sha256", secret).update(`v0:${time}:`).update(body).digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What a form or a JSON body tells; undefined where it isn't Slack's. */
function payloadOf(form: ReturnType<typeof parse> | undefined, bytes: Buffer): Record<string, unknown> | undefined {
  if (form !== undefined && form.payload === undefined) return form;
  try {
    const payload: unknown = JSON.parse(form === undefined ? bytes.toString() : String(form.payload));
    return isRecord(payload) ? { ...payload } : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function send(response: ServerResponse, json: Uint8Array): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": json.length }).end(json);
}
