import { createPublicKey, verify } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { InteractionResponseType, InteractionType } from "discord-api-types/v10";
import type { Clock } from "../shared/clock.ts";
import { fieldAt } from "../shared/fields.ts";
import { SIGNATURE_LIFETIME } from "../shared/limits.ts";
import { LIMITS } from "./limits.ts";

/** DER of an Ed25519 public key (RFC 8410) up to the key itself. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** Whether Discord signed this body: Ed25519 over the timestamp and the raw bytes. `publicKey` is the application's, in hex. */
function isSigned(publicKey: string, signature: string, timestamp: string, body: Buffer): boolean {
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(publicKey, "hex")]), format: "der", type: "spki" });
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  } catch {
    return false;
  }
}

/** What the endpoint needs. */
export interface EndpointDeps {
  /** The application's, in hex. */
  readonly publicKey: string;
  readonly clock: Pick<Clock, "date">;
  readonly interacted: (payload: unknown) => void;
}

/**
 * Discord's interactions endpoint, at any path: 401 for what isn't signed or was signed long ago, PONG for a PING. An interaction is accepted
 * (202) and answered over the API, as over the gateway: Discord doesn't take every response that brings a file.
 */
export function createEndpoint(deps: EndpointDeps): RequestListener {
  return (request, response) => {
    serve(deps, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function serve({ publicKey, clock, interacted }: EndpointDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const end = (status: number) => response.writeHead(status).end();
  if (request.method !== "POST") return void end(405);
  const header = (name: string) => String(request.headers[name] ?? "");
  const [signature, timestamp] = [header("x-signature-ed25519"), header("x-signature-timestamp")];
  // A body is read only where it may be Discord's, who signs in seconds since 1970.
  if (signature === "" || !(Math.abs(clock.date() - Number(timestamp) * 1_000) <= SIGNATURE_LIFETIME)) return void end(401);
  const body = await bodyOf(request);
  if (body === undefined) return void end(413);
  if (!isSigned(publicKey, signature, timestamp, body)) return void end(401);
  const payload = parsed(body);
  if (payload === undefined) return void end(400);
  if (fieldAt(payload, "type") === InteractionType.Ping) {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ type: InteractionResponseType.Pong }));
    return;
  }
  end(202);
  interacted(payload);
}

/** The raw body, which the signature is over; undefined where it is too long to be Discord's. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > LIMITS.requestBytes) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
