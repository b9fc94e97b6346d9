import { Resvg } from "@resvg/resvg-js";
import type { Answer } from "../model.ts";
import { timelineSvg } from "./timeline-svg.ts";

/** A timeline as a PNG picture, 1080 pixels wide. Pure: the same answer, the same bytes. */
export function timelinePng(answer: Extract<Answer, { kind: "timeline" }>): Uint8Array {
  return new Resvg(timelineSvg(answer), { font: { loadSystemFonts: false } }).render().asPng();
}
