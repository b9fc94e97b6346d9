import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { codeOf, messageOf, UserError } from "../../errors.ts";
import type { FetchRules, Target } from "./fetch-rules.ts";

/** One answer of a server; `body` is empty for a redirect. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly body: Uint8Array;
  readonly target: Target;
}

/** Asks a server once. The name is resolved here, each of its addresses is checked, and the connection goes to a checked address: what the name says a moment later doesn't count. */
export async function request(url: URL, rules: FetchRules, signal: AbortSignal, from?: Target): Promise<Reply> {
  const target = await Promise.race([checkedTarget(url, rules, from), rejectOnAbort(signal)]);
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    const secure = url.protocol === "https:";
    const outgoing = (secure ? https : http).request(
      {
        host: target.address,
        port: target.port,
        path: `${url.pathname}${url.search}`,
        servername: isIP(hostOf(url)) === 0 ? url.hostname : "",
        headers: {
          host: url.host,
          "user-agent": "pullquote/0.1",
          accept: "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1",
          "accept-encoding": "gzip, deflate, br",
        },
        agent: false, // no kept connection, no proxy
        signal,
      },
      resolve,
    );
    outgoing.on("error", reject);
    outgoing.end();
  });
  const status = reply.statusCode ?? 0;
  const location = reply.headers.location;
  const redirects = status >= 300 && status < 400 && location !== undefined;
  const body = redirects || status >= 400 ? new Uint8Array() : await bodyOf(reply, url, rules.maxBytes);
  reply.destroy();
  return { status, type: reply.headers["content-type"] ?? "", location, body, target };
}

/** Rejects when the time is over: a look-up of a name can't be ended otherwise. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

const portOf = ({ port, protocol }: URL) => (port === "" ? (protocol === "https:" ? 443 : 80) : Number(port));

/** A host without the brackets of IPv6. */
const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, "");

async function checkedTarget(url: URL, rules: FetchRules, from: Target | undefined): Promise<Target> {
  const host = hostOf(url);
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await rules.resolve(host) : [host];
  } catch (error) {
    throw new UserError(`The host ${host} doesn't exist or can't be looked up right now (${codeOf(error) ?? messageOf(error)}).`);
  }
  const port = portOf(url);
  const targets = addresses.map((address) => ({ address, host: host.toLowerCase(), port, from }));
  for (const target of targets) {
    const refusal = rules.refusal(target);
    if (refusal !== undefined) throw new UserError(`${url.href} isn't fetched: ${refusal}`);
  }
  const [target] = targets;
  if (target === undefined) throw new UserError(`The host ${host} has no address.`);
  return target;
}

/** The body unpacked, up to a size. Throws a UserError beyond it, also where a few bytes unpack to many. */
async function bodyOf(reply: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const packing = (reply.headers["content-encoding"] ?? "identity").toLowerCase();
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[packing];
  if (unpack === undefined && packing !== "identity")
    throw new UserError(`${url.href} is compressed as ${JSON.stringify(packing)}, which isn't supported.`);
  const stream = unpack === undefined ? reply : pipeline(reply, unpack(), () => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > maxBytes) throw new UserError(`${url.href} is longer than ${maxBytes / 1e6} MB, too long for an article.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
