import type { Analysis, DateMention, Paragraph } from "../../model.ts";
import { alike } from "../../text/normalize.ts";
import { type Day, parseDay } from "./calendar.ts";
import type { PartialDay } from "./context.ts";
import { engine } from "./engine.ts";
import { meaningOf } from "./pattern.ts";
import { resolve } from "./resolve/resolve.ts";
import { isNarrative } from "./text-kind.ts";

/**
 * Dates of a text with their TIMEX3 values, in text order. `published` (ISO 8601) is what relative dates count from; without it they
 * keep a value without a year ("XXXX-WXX-5") or none in time ("PAST_REF"). Chrono finds, with our parsers and refiners; then values are
 * filled in text order.
 */
export function findDates({ text, paragraphs }: Analysis, published?: string): DateMention[] {
  const reference = parseDay(published);
  const narrative = isNarrative(text, reference?.year);
  const found: DateMention[] = [];
  let running: PartialDay | undefined;
  let quarter: string | undefined;
  for (const paragraph of paragraphs) {
    const words = alike(text.slice(paragraph.start, paragraph.end));
    for (const result of engine.parse(words, instantOf(reference))) {
      const meaning = meaningOf(result);
      if (meaning === undefined) continue;
      const start = paragraph.start + result.index;
      const end = start + result.text.length;
      const sentence = sentenceOf(paragraph, start);
      const value = resolve(meaning.expression, {
        reference,
        narrative,
        running,
        quarter,
        text: result.text,
        before: words.slice(sentence.start - paragraph.start, result.index),
        after: words.slice(result.index + result.text.length, sentence.end - paragraph.start),
      });
      found.push({ start, end, text: text.slice(start, end), ...value, pattern: meaning.pattern });
      if (value.type === "DATE" || value.type === "TIME") {
        running = partialDay(value.value) ?? running;
        if (/^\d{4}-Q[1-4]$/.test(value.value)) quarter = value.value;
      }
    }
  }
  return found;
}

function sentenceOf({ sentences, start, end }: Paragraph, at: number): { start: number; end: number } {
  return sentences.find((sentence) => at >= sentence.start && at < sentence.end) ?? { start, end };
}

/** Chrono asks for an instant; ours is fixed where the article has no date, so that the clock is never read. */
function instantOf(reference: Day | undefined): Date {
  const { year, month, day } = reference ?? { year: 2000, month: 1, day: 1 };
  return new Date(year, month - 1, day, 12);
}

/** The year, month and day that a value names, as far as it does. */
function partialDay(value: string): PartialDay | undefined {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  if (found === null) return undefined;
  const [, year, month, day] = found;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
