import { datesEvents } from "../../annotate/dates/dating.ts";
import { findDates } from "../../annotate/dates/find-dates.ts";
import type { Analysis, DateMention, Span } from "../../model.ts";
import { addDays, addMonths, type Day, isoDate, parseDay } from "../../text/calendar.ts";
import { intervalOf } from "../../text/date-interval.ts";

/** Days from `from` to `to`, both ISO 8601 dates included; either may be open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** A range of dates in a question. */
export interface ReadRange {
  readonly range: DateRange;
  /** The words that say it, preposition included. */
  readonly words: Span;
  /** Whether it was counted from the story's newest article. */
  readonly relative: boolean;
}

const LEAD =
  /(?:^|\s)((?:(?:any ?time|sometime|ever|back|all) )?(?:not (?:before|after)|(?:starting|beginning) (?:in|on|from|with)|since|from|after|later than|as of|before|prior to|earlier than|until|till|up to|by|between|in|on|at|during|over|within|throughout|around|about|of|for|the))\s+$/i;

/** The range of dates that a question asks for ("in 2005", "before 2003", "between 2002 and 2009", "last year"); relative ones count from `newest` (ISO 8601). */
export function readRange(question: string, newest?: string): ReadRange | undefined {
  const analysis: Analysis = {
    text: question,
    paragraphs: [{ start: 0, end: question.length, sentences: [{ start: 0, end: question.length }], tokens: [] }],
  };
  const dates = findDates(analysis, newest, "news");
  const spans = dates.flatMap((date) => spanOf(question, date, parseDay(newest)));
  const [first, second] = spans;
  if (first === undefined) return undefined;
  const lead = leadOf(question, first.date.start);
  if (
    second !== undefined &&
    /^\s?(?:and|to|through|until|till|-|–|—)\s?(?:the )?$/i.test(question.slice(first.date.end, second.date.start))
  ) {
    if (/^(?:and|to|-|–)/.test(question.slice(first.date.end).trimStart()) || /between|from/i.test(lead.word)) {
      const [from, to] = first.from <= second.from ? [first, second] : [second, first];
      return {
        range: { from: from.from, to: to.to },
        words: { start: lead.start, end: second.date.end },
        relative: !(first.date.certain && second.date.certain),
      };
    }
  }
  return {
    range: rangeFor(lead.word, first),
    words: { start: lead.start, end: first.date.end },
    relative: !first.date.certain || first.date.type === "DURATION",
  };
}

/** Says that words are no date, and how one is written. */
export const notDate = (words: string): string => `“${words}” isn't a date. Write a date like 2017, August 2017 or 12 February 2018.`;

/** The end of a range that is none, where the other end is a date: "banana" of "from yesterday to banana"; relative dates count from `newest`. */
export function wrongEnd(question: string, newest?: string): string | undefined {
  const ends = /\b(?:from|between) (?<from>\S.{0,60}?) (?:to|until|till|and) (?<to>\S.{0,60})$/i.exec(question)?.groups;
  const [wrong, another] = [ends?.from, ends?.to].filter((words) => words !== undefined && !isDate(words, newest));
  return another === undefined ? wrong : undefined;
}

/** Whether words are a date and nothing else; relative ones count from `newest`. */
export function isDate(words: string, newest?: string): boolean {
  const range = readRange(words, newest);
  if (range === undefined) return false;
  const rest = `${words.slice(0, range.words.start)} ${words.slice(range.words.end)}`;
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => /^(?:in|on|at|the|of|early|late|mid|around|about)$/i.test(word));
}

interface DatedWords {
  readonly date: DateMention;
  readonly from: string;
  readonly to: string;
}

/** The days that a date of a question spans; of "the last two years" those before the newest article. */
function spanOf(question: string, date: DateMention, newest: Day | undefined): DatedWords[] {
  if (date.type === "DURATION") {
    const match = /^P(\d+)([DWMY])$/.exec(date.value);
    if (match === null || newest === undefined || !/\b(?:last|past|previous)\b/i.test(date.text)) return [];
    const count = Number(match[1]);
    const from =
      match[2] === "D"
        ? addDays(newest, -count)
        : match[2] === "W"
          ? addDays(newest, -7 * count)
          : addMonths(newest, -count * (match[2] === "Y" ? 12 : 1));
    return [{ date, from: isoDate(from), to: isoDate(newest) }];
  }
  const interval = intervalOf(date.value);
  return interval === undefined || !datesEvents(question, date) ? [] : [{ date, ...interval }];
}

function leadOf(question: string, start: number): { word: string; start: number } {
  const match = LEAD.exec(question.slice(0, start));
  return match === null
    ? { word: "", start }
    : { word: (match[1] ?? "").toLowerCase(), start: match.index + (match[0].length - match[0].trimStart().length) };
}

function rangeFor(word: string, { from, to }: DatedWords): DateRange {
  if (/not after|until|till|up to|\bby$/.test(word)) return { to };
  if (/not before|since|from|starting|beginning|as of/.test(word)) return { from };
  if (/before|prior|earlier/.test(word)) return { to: next(from, -1) };
  if (/after|later/.test(word)) return { from: next(to, 1) };
  return { from, to };
}

function next(day: string, by: number): string {
  const date = parseDay(day);
  return date === undefined ? day : isoDate(addDays(date, by));
}

/** All days after a date (ISO 8601, from the year to the day). */
export function rangeAfter(date: string): DateRange {
  return { from: next(intervalOf(date)?.to ?? date, 1) };
}

/** Whether a date (ISO 8601 or TIMEX3, at its own precision) shares a day with a range. */
export function datesOverlap(value: string, { from, to }: DateRange): boolean {
  const interval = intervalOf(value);
  return interval !== undefined && (from === undefined || interval.to >= from) && (to === undefined || interval.from <= to);
}
