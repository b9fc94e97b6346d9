import type { PageDocument } from "./dom.ts";
import { pageBlocks } from "./page-blocks.ts";

/** Elements of AMP that hold an article's text. */
const TEXT = new Set(["amp-accordion", "amp-fit-text", "amp-layout", "amp-truncate-text", "amp-lightbox-gallery", "amp-script"]);

/** Takes AMP's advertisements, pictures, players and forms out of a page. Returns the texts that were in them. */
export function removeAmp(page: PageDocument): string[] {
  const removals: string[] = [];
  for (const element of [...page.querySelectorAll("*")]) {
    if (!element.localName.startsWith("amp-") || TEXT.has(element.localName)) continue;
    removals.push(...pageBlocks(element).map(({ text }) => text));
    element.remove();
  }
  return removals;
}
