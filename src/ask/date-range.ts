import type { Span } from "../model.ts";
import type { DateRange } from "./timeline.ts";

/** The range that a question names, the words that name it, and whether it was counted from the reference date. */
export interface ReadRange {
  readonly range: DateRange;
  readonly words: Span;
  readonly relative: boolean;
}

/** Reads a range of years in a question. */
export function readRange(text: string, _reference?: string): ReadRange | undefined {
  const between = /\b(?:between|from) (\d{4}) (?:and|to|until) (\d{4})\b/i.exec(text);
  if (between !== null)
    return {
      range: { from: `${between[1]}-01-01`, to: `${between[2]}-12-31` },
      words: { start: between.index, end: between.index + between[0].length },
      relative: false,
    };
  const one = /\b(in|during|before|after|since|until) (\d{4})\b/i.exec(text);
  if (one === null) return undefined;
  const [whole, word = "", year = ""] = one;
  const words = { start: one.index, end: one.index + whole.length };
  const range = /before/i.test(word)
    ? { to: `${Number(year) - 1}-12-31` }
    : /after/i.test(word)
      ? { from: `${Number(year) + 1}-01-01` }
      : /since/i.test(word)
        ? { from: `${year}-01-01` }
        : /until/i.test(word)
          ? { to: `${year}-12-31` }
          : { from: `${year}-01-01`, to: `${year}-12-31` };
  return { range, words, relative: false };
}

/** Whether a date (ISO 8601 or TIMEX3, at its own precision) shares a day with a range. */
export function datesOverlap(value: string, { from, to }: DateRange): boolean {
  const last = `${value}-12-31`.slice(0, 10);
  return (from === undefined || last >= from) && (to === undefined || value <= to);
}
