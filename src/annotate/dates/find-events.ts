import type { Analysis, DatedEvent, DateMention, Span } from "../../model.ts";
import { carries } from "./carry.ts";
import { clauseMarks, ownClause } from "./clauses.ts";
import { datesEvents, namesByDate } from "./dating.ts";

/** How far from its date an event is at most, in characters: beyond, the article's own date is right more often. */
const REACH = 80;

/** A sentence with more dates than this is a table: the rest of it goes with the last of them. */
const MOST_DATES = 40;

/** What joins the two ends of a span of time. */
const SPAN = /^\s?(?:[-–]|to|until|through|and)\s?$/;

/** The sentences and clauses of a text, each with the date that dates it; together they cover every sentence. */
export function findEvents({ text, paragraphs }: Analysis, dates: readonly DateMention[], published?: string): DatedEvent[] {
  const own = published?.slice(0, 10);
  const events: DatedEvent[] = [];
  let next = 0;
  for (const { sentences } of paragraphs) {
    let before: DatedEvent | undefined;
    for (const sentence of sentences) {
      const inside: DateMention[] = [];
      for (; next < dates.length; next++) {
        const date = dates[next];
        if (date === undefined || date.start >= sentence.end) break;
        if (date.start >= sentence.start && datesEvents(text, date)) inside.push(date);
      }
      const sentenceEvents = eventsOf(text, sentence, inside, before, own);
      events.push(...sentenceEvents);
      before = sentenceEvents.findLast(({ from }) => from !== "published");
    }
  }
  return events;
}

function eventsOf(
  text: string,
  sentence: Span,
  dates: readonly DateMention[],
  before: DatedEvent | undefined,
  own: string | undefined,
): DatedEvent[] {
  const attributive = dates.slice(0, MOST_DATES).filter((date) => namesByDate(text, date));
  const adverbial = dropAppositions(
    text,
    dates.slice(0, MOST_DATES).filter((date) => !attributive.includes(date)),
  );
  const whole = adverbial.length > 0 ? splitByDates(text, sentence, adverbial, own) : carryDate(text, sentence, before, own);
  // "The 1998 bombing" dates the bombing, not what is said about it.
  const things = attributive.map((date) => ({
    start: date.start,
    end: thingEnd(text, date.end, sentence.end),
    value: dayOf(date.value),
    certain: date.certain,
    date,
    from: "mention" as const,
  }));
  return [...whole, ...things].sort((a, b) => a.start - b.start);
}

/** One event for each date of a sentence, parted at the clause mark nearest the middle between two; what is out of reach has the article's date. */
function splitByDates(text: string, sentence: Span, dates: readonly DateMention[], own: string | undefined): DatedEvent[] {
  const marks = clauseMarks(text, sentence);
  const cuts = dates.slice(1).map((date, i) => cutBetween(marks, dates[i]?.end ?? sentence.start, date.start));
  return dates.flatMap((date, i): DatedEvent[] => {
    const part = { start: cuts[i - 1] ?? sentence.start, end: cuts[i] ?? sentence.end };
    const near = own === undefined ? part : within(text, part, date, marks);
    const rest = (span: Span): DatedEvent[] =>
      own === undefined || span.end <= span.start ? [] : [{ ...trim(text, span), value: own, certain: false, from: "published" }];
    return [
      ...rest({ start: part.start, end: near.start }),
      { ...trim(text, near), value: dayOf(date.value), certain: date.certain, date, from: "mention" },
      ...rest({ start: near.end, end: part.end }),
    ];
  });
}

/** The part of a stretch that a date reaches: not beyond its own relative clause, nor what reports it, nor far away. */
function within(text: string, part: Span, date: Span, marks: readonly number[]): Span {
  const own = ownClause(text, part, date, marks);
  const start = marks.findLast((mark) => mark > own.start && mark <= date.start - REACH) ?? own.start;
  const end = marks.find((mark) => mark < own.end && mark >= date.end + REACH) ?? own.end;
  return { start, end };
}

/** Of two dates that say the same side by side ("Two years later, in September 2005") the finer one, and of a span ("1915-16") its beginning. */
function dropAppositions(text: string, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]];
    if (before !== undefined && SPAN.test(text.slice(before.end, date.start))) return false;
    const isApposition = (one: Span, other: Span) => /^,?\s(?:in|on|by|around|at)?\s?$/i.test(text.slice(one.end, other.start));
    if (after !== undefined && isApposition(date, after) && after.value.startsWith(date.value)) return false;
    return !(before !== undefined && isApposition(before, date) && before.value.startsWith(date.value) && before.value !== date.value);
  });
}

/** A sentence without a date: it takes the date of the one before if it continues it, else the article's. */
function carryDate(text: string, sentence: Span, before: DatedEvent | undefined, own: string | undefined): DatedEvent[] {
  const { start, end } = sentence;
  if (before !== undefined && carries(text.slice(start, end)))
    return [{ start, end, value: before.value, certain: false, from: "carried" }];
  return own === undefined ? [] : [{ start, end, value: own, certain: false, from: "published" }];
}

function cutBetween(marks: readonly number[], from: number, to: number): number {
  const middle = (from + to) / 2;
  const between = marks.filter((mark) => mark > from && mark <= to);
  return between.reduce((best, mark) => (Math.abs(mark - middle) < Math.abs(best - middle) ? mark : best), between[0] ?? from);
}

/** Where the words that a date names end: at most three after it. */
function thingEnd(text: string, from: number, to: number): number {
  return from + (/^(?:\s[\p{L}-]+){1,3}/u.exec(text.slice(from, to))?.[0].length ?? 0);
}

function trim(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /\s/.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}

/** The date of a value without its time of day. */
function dayOf(value: string): string {
  return value.replace(/T.*$/, "");
}
