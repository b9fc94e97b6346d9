import { isProse } from "../blocks.ts";
import { same } from "../clean.ts";
import { datedByline } from "../rules/byline.ts";
import { dateLine } from "../rules/date-line.ts";
import { type PageDocument, type PageElement, textOf } from "./dom.ts";
import { pageBlocks } from "./page-blocks.ts";
import { pageDate } from "./page-date.ts";

const CHANGED = /(?:^|[^a-z])(?:(?:date)?modified|updated?|changed|corrected)(?:$|[^a-z])/i;
const SAID = /(?:^|[^a-z])(?:datepublished|published|posted|publication|pubdate)(?:$|[^a-z])/i;

/** The date that a page shows of its article's publication, in ISO 8601: marked as such, else of the only time above its text, else of a line there; undefined where it isn't sure. */
export function shownDate(page: PageDocument, isOthers: (element: PageElement) => boolean): string | undefined {
  const own = (selector: string) => [...page.querySelectorAll(selector)].filter((one) => !isOthers(one) && !isInText(one));
  const markedDates = own("[itemprop=datePublished], time[pubdate]")
    .map(dateOf)
    .find((date) => date !== undefined);
  if (markedDates !== undefined) return markedDates;
  const heads = headsOf(page);
  const times = own("time").filter((time) => !isChange(time) && heads(time));
  const publicationTimes = times.filter((time) => SAID.test(labelOf(time)));
  return only((publicationTimes.length > 0 ? publicationTimes : times).map(dateOf)) ?? only(headLinesOf(page, isOthers).map(lineDate));
}

const dateOf = (element: PageElement) =>
  [element.getAttribute("content"), element.getAttribute("datetime"), textOf(element)].map(pageDate).find((date) => date !== undefined);

/** The date where all that are given are of one day. */
function only(dates: readonly (string | undefined)[]): string | undefined {
  const certain = dates.flatMap((date) => (date === undefined ? [] : [date]));
  return new Set(certain.map((date) => date.slice(0, 10))).size === 1 ? certain[0] : undefined;
}

/** Whether an element is in a sentence of the text, or beside the link to another article. */
function isInText(element: PageElement): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (["p", "li", "blockquote", "td", "figcaption"].includes(above.localName) && textOf(above).length > 150) return true;
    if (above.localName === "a" || above.localName === "blockquote") return true;
    if (["p", "blockquote", "td"].includes(above.localName)) return isSentenceLike(textOf(above).slice(0, 150));
  }
  return false;
}

const labelOf = (time: PageElement) =>
  `${time.getAttribute("class") ?? ""} ${time.getAttribute("itemprop") ?? ""} ${time.parentElement?.getAttribute("class") ?? ""} ${textBefore(time)}`;

const isChange = (time: PageElement) => CHANGED.test(labelOf(time)) && !SAID.test(textBefore(time));

/** The words right before a time, and its own: "Updated ". */
function textBefore(time: PageElement): string {
  const before = time.previousSibling?.textContent ?? "";
  return `${before.slice(-40)} ${textOf(time).slice(0, 20)}`;
}

/** Whether an element is between the page's title and the first paragraph of its text, or shares the title's header. */
function headsOf(page: PageDocument): (element: PageElement) => boolean {
  const order = new Map([...page.querySelectorAll("h1, p, time, header, article, main")].map((element, at) => [element, at] as const));
  const all = [...order.keys()];
  const title = all.findIndex(({ localName }) => localName === "h1");
  const text = all.findIndex((element, at) => at > title && element.localName === "p" && isProse(textOf(element)));
  return (element) => {
    const at = order.get(element) ?? -1;
    if (text >= 0 && at > text) return false;
    if (at > title) return true;
    for (let above = element.parentElement; above !== null; above = above.parentElement)
      if (["article", "header", "main"].includes(above.localName)) return [...above.querySelectorAll("h1")].length > 0;
    return false;
  };
}

/** The lines between a page's title and its text. */
export function headLinesOf(page: PageDocument, isOthers: (element: PageElement) => boolean): string[] {
  const [title] = [...page.querySelectorAll("h1")].map(textOf);
  for (const body of page.querySelectorAll("body")) {
    const blocks = pageBlocks(body, (element) => isOthers(element) || (element.localName === "time" && isChange(element))).map(
      ({ text }) => text,
    );
    const from = title === undefined ? 0 : blocks.findIndex((text) => same(text, title)) + 1;
    const length = blocks.slice(from).findIndex(isProse);
    return blocks.slice(from, length < 0 ? from : from + length).slice(0, 20);
  }
  return [];
}

function lineDate(line: string): string | undefined {
  if (line.length > 160) return undefined;
  const published = line.replace(/\b(?:last )?(?:updated|modified)\b.*?(?=\b(?:published|posted)\b|$)/gi, "").trim();
  return dateLine(published) ?? datedByline(published);
}

/** Whether words go on in small letters up to a full stop. */
const isSentenceLike = (text: string) => /[.!?]$/.test(text) && /[\p{L}\d] \p{Ll}+ .*\p{Ll} /u.test(text);
