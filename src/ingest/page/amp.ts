import { type PageDocument, textOf } from "./dom.ts";

/** Elements of AMP that hold an article's text. */
const TEXT = new Set(["amp-accordion", "amp-fit-text", "amp-layout", "amp-truncate-text", "amp-lightbox-gallery", "amp-script"]);

/** Takes AMP's advertisements, pictures, players and forms out of a page. Returns the beginnings of what was read in them. */
export function removeAmp(page: PageDocument): string[] {
  const removed: string[] = [];
  for (const element of [...page.querySelectorAll("*")]) {
    if (!element.localName.startsWith("amp-") || TEXT.has(element.localName)) continue;
    const text = textOf(element);
    if (text !== "") removed.push(text.slice(0, 200));
    element.remove();
  }
  return removed;
}
