import { normalize } from "../../text/normalize.ts";
import { wordCount } from "../blocks.ts";
import { same } from "../clean.ts";
import { judge } from "../rules/rules.ts";
import { isElement, type PageElement, parsePage, textOf } from "./dom.ts";

/** The line under a page's title; `marked` where its element is named so, and not only placed so. */
export interface Standfirst {
  readonly text: string;
  readonly isMarked: boolean;
}

const MARKED = /(?:^|[^a-z])(?:standfirst|dek|deck|subtitle|subheadline|sub-headline|subhead|strapline)(?:$|[^a-z])/i;

/** Finds the line under the title: by the name of its element, else what the page calls its description where it is in the header. */
export function standfirstOf(html: string, description: string | undefined, title: string | undefined): Standfirst | undefined {
  let candidate: Standfirst | undefined;
  for (const element of parsePage(html).querySelectorAll("[class], p, h2")) {
    if (["body", "html", "section", "article", "main"].includes(element.localName)) continue;
    if (element.getAttribute("class") === null && !isInHeader(element) && !isBelowTitle(element)) continue;
    const isMarked = MARKED.test(element.getAttribute("class") ?? "");
    if (!isMarked && (candidate !== undefined || !["p", "h2"].includes(element.localName))) continue;
    const text = normalize(textOf(element));
    if (text.length > 350 || wordCount(text) < 4 || (title !== undefined && same(text, title)) || judge([text])[0]?.rule !== undefined)
      continue;
    if (isMarked) return { text, isMarked };
    if (description !== undefined && same(text, description)) candidate = { text, isMarked };
  }
  return candidate;
}

function isInHeader(element: PageElement): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement) if (above.localName === "header") return true;
  return false;
}

/** Whether the element before is the title. A selector such as "h1 + p" would look at all of an element's siblings for each of them. */
function isBelowTitle(element: PageElement): boolean {
  let before = element.previousSibling;
  while (before !== null && !isElement(before)) before = before.previousSibling;
  return before?.localName === "h1";
}
