import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A file of the folder `web` that pages use: its address changes with its content, so that it may be kept for good. */
interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

function asset(name: string, type: string): Asset {
  const content = readFileSync(new URL(`../../../web/${name}`, import.meta.url), "utf8");
  return { path: `/${name}?v=${createHash("sha256").update(content).digest("hex").slice(0, 8)}`, type, content };
}

/** Every file that pages use. No story's name has a dot, so none is in the way. */
export const ASSETS = {
  style: asset("page.css", "text/css; charset=utf-8"),
  script: asset("page.js", "text/javascript; charset=utf-8"),
  icon: asset("icon.svg", "image/svg+xml"),
} as const;
