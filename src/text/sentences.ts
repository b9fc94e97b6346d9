import type { Span } from "../model.ts";
import { trimSpan } from "./paragraphs.ts";

/** Titles and other short forms before a name or number, after which a sentence hardly ever ends. */
const BEFORE_NAME =
  /(?:^|[\s(“"‘'—–-])(?:Sens?|Reps?|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Rev|Fr|Hon|Prof|Drs?|Messrs|Mrs?|Ms|Mx|St|Mt|Ft|Pres|Supt|Insp|Det|Atty|Amb|Asst|Assoc|Assn|Dep|Dept|Univ|Natl|Intl|Dist|Lieut|Brig|Pvt|Pfc|Cllr|Ald|Ofc|Msgr|Rt|Nos?|vs?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|c|ca|cf|[Aa]pprox|est|pp?|Vol|Art|Sec|Fig|(?:[A-Z]\.){0,3}[A-Z])\.$/;
/** Short forms that a number or letter follows: "ch. 3". */
const BEFORE_NUMBER = /(?:^|[\s(])(?:chs?|chap|figs?|sect|paras?|eq|vols?|arts?|pts?|app|nos)\.$/;
/** What goes on with a company's name: "Hill & Co. Inc." */
const COMPANY_END = /^(?:Inc|Ltd|Corp|Co|LLC|LLP|PLC|plc|Limited|Incorporated|GmbH|AG|S\.A)\b/;
/** Words that begin a sentence, and hardly a name. */
const OPENING =
  /^(?:The|A|An|It|He|She|They|We|I|But|And|In|On|At|That|This|There|Its|His|Her|So|Then|If|When|What|Why|How|Not|No|For|As|You|Their|Our|These|Those|After|Before)\b/;
/** A single capital that no name follows: "plan B.", "nor did I." */
const LETTER =
  /(?:\b(?:plan|option|vitamin|group|type|grade|class|hepatitis|section|exhibit|team|size|letter|model|level|category|series|serie|platform|gate|wing|block|appendix|figure|table|room|unit|point|side|schedule|part|phase|stage|channel|list|product|company|candidate|factor|variant|division)\s[A-Z]|\b(?:and|am|was|do|did|than|as|can|will|have|should|so|nor)\sI)\.$/i;
const CLOSING = /^[”"’')\]]+/;

/**
 * Sentences of a paragraph, from proposed starts, repaired: none ends after a title or an initial, none begins in lower case,
 * and each closing mark stays with the sentence it closes.
 */
export function sentenceSpans(text: string, paragraph: Span, proposals: readonly number[]): Span[] {
  const cuts = new Set(proposals);
  for (const end of text.slice(paragraph.start, paragraph.end).matchAll(/[.!?…][”"’')\]]*\s+(?=[“"‘'([]*[\p{Lu}\d])/gu))
    cuts.add(paragraph.start + end.index + end[0].length);
  const starts = [...cuts].filter((at) => at > paragraph.start && at < paragraph.end).sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = paragraph.start;
  for (const start of starts) {
    // A mark right after the last word closes; one after a blank opens, straight or not.
    const at = start + (/\s/.test(text.charAt(start - 1)) ? 0 : (CLOSING.exec(text.slice(start, start + 4))?.[0].length ?? 0));
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
  // Dots in a row are one stop, and no mark between parts them: “It was...” she said.
  if (/[.…]/.test(text.charAt(at - 1)) && /[.…]/.test(text.charAt(at))) return false;
  if (COMPANY_END.test(next) && /\.$/.test(before)) return false;
  if (BEFORE_NUMBER.test(before) && /^[\dIVX]/.test(next)) return false;
  if (
    /\b[ap]\.m\.$/i.test(before) &&
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Mountain)\b)/.test(next)
  )
    return false;
  if (BEFORE_NAME.test(before)) return LETTER.test(before) || (/(?:^|[\s.])[A-Z]\.$/.test(before) && OPENING.test(next));
  return true;
}
