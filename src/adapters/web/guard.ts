import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { Clock } from "../shared/clock.ts";
import { refuse } from "./problem.ts";
import type { WebSettings } from "./settings.ts";

/** What a request comes with: Node's own request, absent in tests. */
export interface Env {
  readonly Bindings: Partial<HttpBindings>;
}

/** Headers that let a page do nothing but what ours do. */
export const headers = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Whether all of a domain is served over HTTPS is for whoever serves it to say.
    strictTransportSecurity: false,
    // The API may be read from other sites where a setting lets it; everything else isn't embedded.
    crossOriginResourcePolicy: false,
    referrerPolicy: "no-referrer",
  });

/** Lets pages of the sites in CORS_ORIGINS use these addresses. */
export function allowSites(
  app: Hono<Env>,
  path: string,
  { corsOrigins }: WebSettings,
  options: { readonly allowMethods: string[]; readonly exposeHeaders: string[] },
): void {
  if (corsOrigins.length > 0) app.use(path, cors({ ...options, origin: corsOrigins.includes("*") ? "*" : [...corsOrigins] }));
}

const MINUTE = 60_000;
/** Addresses that are counted separately within a minute; those beyond share one allowance. */
const MOST_ADDRESSES = 50_000;

/** At most so many requests a minute from one address; 0: any number. */
export function limitRate(most: number, proxies: number, { now }: Pick<Clock, "now">): MiddlewareHandler<Env> {
  let counts = new Map<string, number>();
  let began = now();
  return async (c, next) => {
    if (most === 0) return next();
    if (now() - began >= MINUTE) {
      began = now();
      counts = new Map();
    }
    const address = addressOf(c, proxies);
    const key = counts.has(address) || counts.size < MOST_ADDRESSES ? address : "others";
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= most) return next();
    c.header("retry-after", String(Math.max(1, Math.ceil((began + MINUTE - now()) / 1000))));
    return refuse(c, 429, `More than ${most} requests a minute came from your address. Please wait a moment.`);
  };
}

/** Whose request it is: the peer's address, or what the outermost of our own proxies saw. An IPv6 network of one subscriber counts as one. */
function addressOf(c: Context<Env>, proxies: number): string {
  const client = proxies === 0 ? undefined : c.req.header("x-forwarded-for")?.split(",").at(-proxies)?.trim();
  const address = client ?? c.env?.incoming?.socket.remoteAddress ?? "";
  return address.includes(":") && !address.startsWith("::ffff:") ? address.split(":").slice(0, 4).join(":") : address;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request means this server, for what listens on this machine alone: a page of another site that points its own name
 * here (DNS rebinding) is refused. Where others may come in, or a public address is set, that address counts as well.
 */
export function meantForUs(
  c: Context<Env>,
  { webHost, publicUrl, corsOrigins }: Pick<WebSettings, "webHost" | "publicUrl" | "corsOrigins">,
): boolean {
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  const own = publicUrl === "" ? undefined : new URL(publicUrl).host;
  const isOpen = !LOCAL.test(webHost.includes(":") ? `[${webHost}]` : webHost) && own === undefined;
  if (!isOpen && !LOCAL.test(host) && host !== own) return false;
  const origin = c.req.header("origin");
  return (
    origin === undefined ||
    corsOrigins.includes("*") ||
    corsOrigins.includes(origin) ||
    (URL.canParse(origin) && [host, own].includes(new URL(origin).host))
  );
}
