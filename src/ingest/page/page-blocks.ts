import { normalize } from "../../text/normalize.ts";
import { isElement, type PageElement, type PageNode } from "./dom.ts";

/** A paragraph, heading, list item or table row of a page. */
export interface PageBlock {
  readonly kind: "heading" | "item" | "row" | "paragraph";
  readonly text: string;
  /** Share of its characters that are links, 0 to 1. */
  readonly links: number;
}

const BREAKS = new Set(
  (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section " +
    "summary table tbody tfoot thead tr ul"
  ).split(" "),
);
/** In these a time is a line of its own, in others a part of a sentence. */
const BOXES = new Set("article aside body header main section".split(" "));
const SKIPPED = new Set(["script", "style", "template", "noscript"]);

/** The blocks of a part of a page, in order, without the elements that are skipped. A `br` ends a block only where another follows it or the lines are paragraphs of their own. */
export function pageBlocks(root: PageElement, isSkipped: (element: PageElement) => boolean = () => false): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let linkLength = 0;
  const flush = (kind: PageBlock["kind"]) => {
    const words = normalize(text).replace(/\s+/g, " ").trim();
    if (words !== "") blocks.push({ kind, text: words, links: Math.min(1, linkLength / words.length) });
    text = "";
    linkLength = 0;
  };
  const walk = (node: PageNode, kind: PageBlock["kind"], inLink: boolean) => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? "").replace(/\s+/g, " ");
      text += words;
      if (inLink) linkLength += words.trim().length;
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName) || isSkipped(node)) return;
    const name = node.localName;
    const inner = /^h[1-6]$/.test(name) ? "heading" : name === "li" ? "item" : name === "tr" ? "row" : kind;
    const breaks = BREAKS.has(name) || (name === "time" && BOXES.has(node.parentElement?.localName ?? ""));
    if (breaks) flush(kind);
    for (const child of node.childNodes) walk(child, inner, inLink || name === "a");
    if (breaks) flush(inner);
    else if (name === "td" || name === "th") text += " ";
  };
  walk(root, "paragraph", false);
  flush("paragraph");
  return blocks;
}
