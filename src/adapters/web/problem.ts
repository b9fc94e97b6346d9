import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { html } from "./markup.ts";
import { toDocument } from "./page.ts";

/** What each status is called (RFC 9110). */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  413: "Content too large",
  415: "Unsupported media type",
  429: "Too many requests",
  500: "Internal server error",
  503: "Service unavailable",
};

/** A request that can't be answered: as a page for readers, as a problem (RFC 9457) for programs. */
export function refuse(c: Context, status: ContentfulStatusCode, detail: string): Response {
  const title = TITLES[status] ?? "Error";
  c.header("cache-control", "no-store");
  if (isForPrograms(c.req.path))
    return c.body(JSON.stringify({ type: "about:blank", title, status, detail }), status, { "content-type": "application/problem+json" });
  return c.html(
    toDocument({ title, main: html`<h1>${title}</h1><p class="description">${detail}</p><p><a href="/">All stories</a></p>` }),
    status,
  );
}

const isForPrograms = (path: string): boolean => /^\/(?:api\/|mcp$|metrics$)|\.(?:json|ics|csv|png|atom)$/.test(path);
