import { isProse, isSentence, wordCount } from "./blocks.ts";
import { type HeadLine, headLine, isPerson, type Unsure } from "./head-line.ts";
import { copyrightHolder, isAgency, isRole, publisherForm } from "./publication.ts";
import { bylineName } from "./rules/byline.ts";
import { dateIn } from "./rules/date-line.ts";
import type { Judgement } from "./rules/rules.ts";

/** What the lines around a dump's text tell of its article. */
export interface DumpFields {
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly unsure: readonly Unsure[];
}

/** Blocks after a first long one in which lines of a head show that it was the line under the title. */
const REACH = 5;

/** Where the text of a dump begins: its first long block, but for one that lines with the author's name or a date follow; -1 where there is none. */
export function textStart(blocks: readonly string[]): number {
  const first = blocks.findIndex(isProse);
  if (first < 1 || (blocks[first]?.length ?? 0) > 350) return first;
  const isDated = (text: string) => {
    const line = headLine(text);
    return line?.published !== undefined || line?.unsure.some(({ field }) => field === "published") === true;
  };
  const isHeaded = blocks.slice(0, first).some(isDated);
  const next = blocks.slice(first + 1, first + 1 + REACH);
  const end = next.findIndex(isProse);
  const short = end < 0 ? [] : next.slice(0, end);
  const last = short.findLastIndex((text) => {
    const line = headLine(text);
    return line !== undefined && (line.isLabelled || (!isHeaded && line.published !== undefined));
  });
  return last < 0 || short.slice(0, last).some(isSentence) ? first : first + 1 + end;
}

const TITLE_LABEL = /^(?:title|headline):\s+(?=\S)/i;

/** A title without "Title:" and heading signs. */
export const plainTitle = (text: string): string => text.replace(/^#+ /, "").replace(TITLE_LABEL, "");

/** A title and the publisher that is after it, as a page's title in a browser has it: "Ferry sails again | The Echo". */
export function titleParts(text: string): { readonly title: string; readonly publisher?: string } {
  const [, title, publisher] = /^(.*\S) (?:[|–—-]|::) (\S[^|]*)$/.exec(plainTitle(text)) ?? [];
  return title !== undefined && publisher !== undefined && wordCount(title) >= 2 && publisherForm(publisher) === "sure"
    ? { title, publisher }
    : { title: plainTitle(text) };
}

const titleKey = (text: string) => titleParts(text).title.toLowerCase();

/** Lines of a dump's head that tell nothing but author, publisher and date, by their places; a name right above a date or a role is one. */
export function headLines(blocks: readonly Judgement[], head: number): ReadonlyMap<number, HeadLine> {
  const lines = new Map<number, HeadLine>();
  for (let at = head - 1; at >= 0; at--) {
    const { text, rule } = blocks[at] ?? { text: "", rule: "" };
    if (![undefined, "byline", "date-line", "copyright", "menu"].includes(rule)) continue;
    const line = rule === "copyright" ? undefined : headLine(text);
    const next = blocks[at + 1]?.text ?? "";
    if (line !== undefined && (rule !== "menu" || line.published !== undefined)) lines.set(at, line);
    else if (rule === undefined && (isRole(next) || (lines.has(at + 1) && !isPerson(next))) && text.length <= 60) {
      const person = text.split(/,| (?:in|at|for|of) (?=\p{Lu})/u)[0] ?? "";
      if (isPerson(person)) lines.set(at, { author: person, isLabelled: false, unsure: [] });
    } else if (rule === undefined && isRole(text) && lines.get(at + 1) === undefined) {
      const before = blocks[at - 1]?.text ?? "";
      if (isPerson(before) || bylineName(before) !== undefined) lines.set(at, { isLabelled: false, unsure: [] });
    }
  }
  return lines;
}

/** Where a dump's title is and whether it is a guess; -1: nowhere. */
export function titlePlace(
  blocks: readonly Judgement[],
  head: number,
  lines: ReadonlyMap<number, HeadLine>,
): { readonly at: number; readonly isSure: boolean; readonly why: string } {
  const scores: { readonly at: number; readonly score: number }[] = [];
  const last = new Map(blocks.map(({ text }, at) => [text.length > 200 ? "" : titleKey(text), at]));
  for (let at = 0; at < head; at++) {
    const { text, rule } = blocks[at] ?? { text: "", rule: "" };
    const line = lines.get(at);
    const isName = line?.author === text && !line.isLabelled;
    if (rule !== undefined || (line !== undefined && !isName && publisherForm(text) === undefined) || text.length > 200 || /^##/.test(text))
      continue;
    const words = wordCount(text);
    const nexts = blocks.slice(at + 1, at + 3);
    const score =
      (text.startsWith("# ") || TITLE_LABEL.test(text) ? 10 : 0) +
      (words >= 5 ? 3 : words >= 3 ? 2 : words === 2 ? 1 : 0) -
      (isProse(text) ? 6 : /[.…:;,]["'”’)*]*$/.test(text) ? 3 : 0) -
      (publisherForm(text) === undefined ? 0 : publisherForm(text) === "sure" ? 4 : 2) -
      (words <= 2 && text === text.toUpperCase() ? 2 : 0) -
      (isName ? 5 : isPerson(text) ? 2 : 0) +
      ((last.get(titleKey(text)) ?? at) > at ? 3 : 0) +
      (nexts.some((_, i) => lines.has(at + 1 + i)) || isSentence(nexts[0]?.text ?? "") ? 1 : 0);
    scores.push({ at, score });
  }
  const best = scores.reduce<(typeof scores)[number] | undefined>(
    (most, one) => (most === undefined || one.score > most.score ? one : most),
    undefined,
  );
  if (best === undefined) return { at: -1, isSure: false, why: "" };
  const rival = scores.some(({ at, score }) => {
    const text = blocks[at]?.text ?? "";
    return at !== best.at && score >= best.score - 1 && !isSentence(text) && titleKey(text) !== titleKey(blocks[best.at]?.text ?? "");
  });
  const why = rival ? "another line may be the title" : "it may not be a title";
  return { at: best.at, isSure: best.score >= 2 && !rival, why };
}

/** Author, publisher and date of a dump by the lines of its head, then by its copyright line and the lines after its text. */
export function dumpFields(blocks: readonly Judgement[], head: number, title: number, lines: ReadonlyMap<number, HeadLine>): DumpFields {
  const others = [...lines].filter(([at]) => at !== title).sort(([a], [b]) => a - b);
  const unsure: Unsure[] = others.flatMap(([, line]) => line.unsure);
  const texts = others.map(([, line]) => line);
  const byline = blocks.flatMap(({ text, rule }) => (rule === "byline" ? [bylineName(text)] : [])).find((name) => name !== undefined);
  const author =
    (texts.find((line) => line.isLabelled && line.author !== undefined) ?? texts.find((line) => line.author !== undefined))?.author ??
    byline;

  const datedLines = others.filter(([, line]) => line.published !== undefined && line.unsure.every(({ field }) => field !== "published"));
  const after = datedLines.filter(([at]) => at > title);
  const dates = (after.length > 0 ? after : datedLines.toReversed()).flatMap(([, line]) => line.published ?? []);
  const changeDate = texts.find((line) => line.published !== undefined)?.published;
  const later = blocks
    .slice(head)
    .flatMap(({ text, rule }) => (rule === "date-line" && /\bpublished\b|\bposted\b/i.test(text) ? [dateIn(text).date] : []));
  const published = dates[0] ?? changeDate ?? later.find((date) => date !== undefined);
  if (dates.length > 0) {
    for (let i = unsure.length - 1; i >= 0; i--) if (unsure[i]?.field === "published") unsure.splice(i, 1);
    if (new Set(dates).size > 1) unsure.push({ field: "published", why: `there are several: ${[...new Set(dates)].join(", ")}` });
    else if (after.length === 0 && blocks.slice(0, title).some(({ rule }) => rule === "menu"))
      unsure.push({ field: "published", why: "it is above the page's menu" });
  } else if (changeDate === undefined && published !== undefined) unsure.push({ field: "published", why: "it comes after the text" });

  const holder = blocks.map(({ text }) => copyrightHolder(text)).find((name) => name !== undefined);
  const publishers = texts.map((line) => line.publisher).filter((name) => name !== undefined);
  const own = publishers.find((name) => !isAgency(name)) ?? (holder === undefined ? publishers[0] : undefined);
  const publisher = own === undefined || holder === undefined || isSamePublisher(own, holder) ? (own ?? holder) : holder;
  if (own !== undefined && holder !== undefined && publisher !== own) unsure.push({ field: "publisher", why: `a line names ${own}` });
  else if (
    holder === undefined &&
    own !== undefined &&
    publisherForm(own) !== "sure" &&
    !texts.some((line) => line.isLabelled && line.publisher === own)
  )
    unsure.push({ field: "publisher", why: "a line looks like one" });
  return {
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    unsure,
  };
}

function isSamePublisher(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\d]/gu, "");
  return plain(a) === plain(b) || plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
}
