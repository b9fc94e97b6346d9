import type { PageDocument, PageElement } from "./dom.ts";

const MARK = /^[[(]?(?:\d{1,3}(?: ?[,–-] ?\d{1,3})*|[a-z]|[*†‡§]+|note \d{1,3})[\])]?$/i;
const NAMED = /(?:^|[^a-z])(?:footnotes?|fnref|noteref|endnote|reference|citation)(?:$|[^a-z])/i;
const UNIT = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|mi|yd|in|s|sq|ha|\p{L})$/u;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Takes the marks of footnotes out of a page's text, so that "14" with note 3 isn't 143; a power stays, raised: "km²". */
export function removeNoteMarks(page: PageDocument): void {
  for (const element of [...page.querySelectorAll("sup, a, span, cite")]) {
    if ((element.textContent ?? "").length > 20) continue;
    const mark = (element.textContent ?? "").trim();
    if (!MARK.test(mark)) continue;
    if (isReference(element) || (element.localName === "sup" && isNote(element, mark))) element.remove();
    else if (element.localName === "sup" && /^\d+$/.test(mark))
      element.textContent = mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  }
}

/** Whether an element's link or name says that it points to a note. */
function isReference(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("role") ?? ""}`;
  const link = element.localName === "a" ? element : [...element.querySelectorAll("a")][0];
  const isSuperscript = element.localName === "sup" || element.parentElement?.localName === "sup";
  const href = link?.getAttribute("href") ?? "";
  if (link !== undefined && isSuperscript) return true;
  return href.includes("#") ? /^[^#]*#.*(?:fn|note|ref|cite)/i.test(href) || /^#/.test(href) : NAMED.test(names);
}

/** Whether raised characters are a note's mark and no power: not after a unit or a letter alone, and after a number only where a word goes on. */
function isNote(element: PageElement, mark: string): boolean {
  if (/^[*†‡§]+$|^[[(].*[\])]$/.test(mark)) return true;
  if (!/^\d/.test(mark)) return false;
  const [before, after] = around(element);
  if (!/\d$/.test(before)) return !UNIT.test(before);
  return (
    !/(?:^|[^\d.,])(?:2|10)$/.test(before) &&
    /^(?:[ \u00A0]*[\p{L}%]|[ \u00A0]*$|[.,;:]?[ \u00A0]*["”’)]|[.,;:][ \u00A0]*(?:\p{L}|$))/u.test(after)
  );
}

/** The ends of the texts beside an element, within its parent. */
function around(element: PageElement): readonly [string, string] {
  return [(element.previousSibling?.textContent ?? "").slice(-20), (element.nextSibling?.textContent ?? "").slice(0, 20)];
}
