import type { Span } from "../model.ts";
import { trimSpan } from "./paragraphs.ts";

/** Titles and other short forms before a name or number, after which a sentence hardly ever ends. */
const BEFORE_NAME =
  /(?:^|[\s(“"‘'—–-])(?:Sens?|Reps?|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Rev|Fr|Hon|Prof|Drs?|Messrs|Mrs?|Ms|Mx|St|Mt|Ft|Pres|Supt|Insp|Det|Atty|Amb|Nos?|vs?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|c|ca|cf|approx|est|pp?|Vol|Art|Sec|Fig|(?:[A-Z]\.){0,3}[A-Z])\.$/;
const CLOSING = /^[”"’')\]]+/;

/**
 * Sentences of a paragraph, from proposed starts, repaired: none ends after a title or an initial, none begins in lower case,
 * and each closing mark stays with the sentence it closes.
 */
export function sentenceSpans(text: string, paragraph: Span, proposed: readonly number[]): Span[] {
  const cuts = new Set(proposed);
  for (const end of text.slice(paragraph.start, paragraph.end).matchAll(/[.!?…][”"’')\]]*\s+(?=[“"‘'([]*[\p{Lu}\d])/gu))
    cuts.add(paragraph.start + end.index + end[0].length);
  const starts = [...cuts].filter((at) => at > paragraph.start && at < paragraph.end).sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = paragraph.start;
  for (const cut of starts) {
    // A mark right after the last word closes; one after a blank opens, straight or not.
    const at = cut + (/\s/.test(text.charAt(cut - 1)) ? 0 : (CLOSING.exec(text.slice(cut, cut + 4))?.[0].length ?? 0));
    if (!endsBefore(text, paragraph.start, at)) continue;
    const span = trimSpan(text, { start: from, end: at });
    if (span.end <= span.start) continue;
    spans.push(span);
    from = at;
  }
  const last = trimSpan(text, { start: from, end: paragraph.end });
  if (last.end > last.start) spans.push(last);
  return spans;
}

/** Whether a sentence may end and another begin at this offset. */
function endsBefore(text: string, floor: number, at: number): boolean {
  const next = text
    .slice(at, at + 40)
    .trimStart()
    .replace(/^[“"‘'([]+/, "");
  if (/^\p{Ll}/u.test(next) || next === "") return false;
  const before = text.slice(Math.max(floor, at - 24), at).trimEnd();
  if (!/[.!?…:][”"’')\]]*$/.test(before)) return false;
  if (/:$/.test(before)) return false;
  if (
    /\b[ap]\.m\.$/i.test(before) &&
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Mountain)\b)/.test(next)
  )
    return false;
  if (BEFORE_NAME.test(before))
    return (
      /\b[A-Z]\.[A-Z]\.$/.test(before) && /^(?:The|A|An|It|He|She|They|We|I|But|And|In|On|At|That|This|There|Its|His|Her)\b/.test(next)
    );
  return true;
}
