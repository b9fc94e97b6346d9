import type { Analysis, DateMention } from "../../model.ts";
import { type Day, parseDay, quarterOf } from "../../text/calendar.ts";
import { normalizeMarks } from "../../text/normalize.ts";
import { engineFor } from "./engine.ts";
import type { Expression } from "./expression.ts";
import { isNoDate } from "./not-dates.ts";
import { meaningOf } from "./pattern.ts";
import { resolve } from "./resolve/resolve.ts";
import { follow, type Running } from "./running.ts";
import { statedYears, withStatedYear } from "./stated-years.ts";
import { type TextKind, textKind } from "./text-kind.ts";

/**
 * Dates of a text with their TIMEX3 values, in text order. `published` (ISO 8601) is what relative dates count from; without it they
 * keep a value without a year ("XXXX-WXX-5") or none in time ("PAST_REF"). The kind of text is guessed if it isn't given.
 * Chrono finds, with our parsers and refiners; then values are filled in text order.
 */
export function findDates({ text, paragraphs }: Analysis, published?: string, givenKind?: TextKind): DateMention[] {
  const reference = parseDay(published);
  const kind = givenKind ?? textKind(text, reference?.year);
  const isNarrative = kind === "narrative";
  const engine = engineFor(kind);
  const dates: DateMention[] = [];
  let running: Running = { date: undefined, aside: undefined };
  let quarter: string | undefined;
  let longer = false;
  const parses = paragraphs.map((paragraph) => {
    const words = normalizeMarks(text.slice(paragraph.start, paragraph.end));
    return { paragraph, words, results: engine.parse(words, instantOf(reference)) };
  });
  // A history comes back to a day in many years.
  const years = isNarrative
    ? NO_YEARS
    : statedYears(parses.flatMap(({ results }) => results.flatMap((result) => meaningOf(result)?.expression ?? [])));
  for (const { paragraph, words, results } of parses) {
    let at = 0;
    for (const result of results) {
      const literal = meaningOf(result);
      if (literal === undefined) continue;
      const meaning = { ...literal, expression: withStatedYear(literal.expression, years) };
      const start = paragraph.start + result.index;
      const end = start + result.text.length;
      if (isNoDate(text, { start, end })) continue;
      while (start >= (paragraph.sentences[at]?.end ?? text.length)) at++;
      const sentence = paragraph.sentences[at] ?? paragraph;
      const before = words.slice(Math.max(0, sentence.start - paragraph.start, result.index - NEAR), result.index);
      const until = Math.max(sentence.end, end) - paragraph.start;
      const after = words.slice(result.index + result.text.length, Math.min(until, result.index + result.text.length + NEAR));
      const value = resolve(meaning.expression, {
        reference,
        isNarrative,
        running: running.date,
        quarter,
        longer,
        text: result.text,
        before,
        after,
      });
      if (value === null) continue;
      dates.push({ start, end, text: text.slice(start, end), ...value, pattern: meaning.pattern });
      if (meaning.expression.kind === "quarter" || meaning.expression.kind === "period") longer = false;
      else if (OF_MONTHS.test(result.text)) longer = true;
      if (value.type !== "DATE" && value.type !== "TIME") continue;
      const inBrackets = /\([^)]*$/.test(before) && /^[^(]*\)/.test(after);
      running = follow(running, meaning.expression, value.value, isNarrative, inBrackets);
      if (setsQuarter(meaning.expression) && isOver(value.value, reference)) quarter = value.value;
    }
  }
  return dates;
}

const NO_YEARS: ReadonlyMap<string, number> = new Map();

/** How much of a sentence on either side of a date is looked at, in UTF-16 units. */
const NEAR = 240;

/** Periods longer than a quarter that a report speaks of. */
const OF_MONTHS = /^(?:the\s)?(?:first|latest|past|last)\s(?:six|nine)\smonths$|^the\s(?:(?:fiscal|full|whole)\s)?year$/i;

/** Whether a report goes on to speak of this quarter as "the quarter": one named by its number, not one counted from another. */
function setsQuarter(expression: Expression): boolean {
  return expression.kind === "quarter" && expression.yearOffset === undefined;
}

/** Whether a quarter lies before the one of the article, so that it can be reported on. */
function isOver(value: string, reference: Day | undefined): boolean {
  return /^\d{4}-Q[1-4]$/.test(value) && (reference === undefined || value < `${reference.year}-Q${quarterOf(reference)}`);
}

/** Chrono asks for an instant; ours is fixed where the article has no date, so that the clock is never read. */
function instantOf(reference: Day | undefined): Date {
  const { year, month, day } = reference ?? { year: 2000, month: 1, day: 1 };
  return new Date(year, month - 1, day, 12);
}
