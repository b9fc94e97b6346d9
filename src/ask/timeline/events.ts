import { namesByDate } from "../../annotate/dates/dating.ts";
import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle, DatedEvent, Span } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { storyTable } from "../../story/story-index.ts";
import { type Interval, intervalOf } from "../../text/date-interval.ts";
import { contentWords } from "../../text/tokens.ts";
import { type Excerpt, hasOwnDate } from "../evidence.ts";

/** A dated event of an article: start and end are its whole sentence. */
export interface TimelineEvent extends Excerpt {
  readonly event: DatedEvent;
  /** The days of the event's date. */
  readonly interval: Interval;
  /** The part of the sentence that this date belongs to, if the sentence has two dates. */
  readonly clause?: Span;
  /** Other places that report the same event. */
  readonly also: readonly Excerpt[];
}

/** All events of a story in the articles' order. */
export const eventsIn = storyTable(function* (index): Steps<readonly TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  yield* eachInSteps(index.story.articles, (article) => events.push(...eventsOf(article)));
  return events;
});

/** The same with doubles merged, in the order of dates. */
export const mergedIn = storyTable(function* (index): Steps<readonly TimelineEvent[]> {
  yield* eventsIn.preparing(index);
  return (yield* mergeDoubles(eventsIn(index))).sort(byDate);
});

/** The events of an article that its text dates, each with its sentence. */
const eventsOf = keptWith((article: AnnotatedArticle): readonly TimelineEvent[] => {
  const events = article.events.filter(
    (event) =>
      hasOwnDate(article, event) &&
      (event.date === undefined || !(namesByDate(article.text, event.date) || isAside(article, event, event.date))),
  );
  if (events.length === 0) return [];
  return article.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const inside = events.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const once = inside.filter((event, i) => inside.findIndex(({ value }) => value === event.value) === i);
      return once.flatMap((event): TimelineEvent[] => {
        const interval = intervalOf(event.value);
        if (interval === undefined || !tells(article.text, event)) return [];
        const clause = once.length > 1 ? { clause: { start: event.start, end: event.end } } : {};
        return [{ article, passage: passage.number, ...sentence, event, interval, ...clause, also: [] }];
      });
    }),
  );
});

/** Whether a date within quoted words is no date of the story: one that counts from when they were said, as "today", or a year gone by. What is still to come is one, and a month or day that is named. */
function isAside(article: AnnotatedArticle, { value, certain }: DatedEvent, date: Span): boolean {
  if (!isQuoted(article, date)) return false;
  const isToCome = (intervalOf(value)?.from ?? "") > (article.published ?? "9999").slice(0, 10);
  return !isToCome && !(certain && /^\d{4}-(?:\d\d|SP|SU|FA|WI)/.test(value));
}

/** Whether words are within quotation marks, whoever said them. */
function isQuoted({ text, statements, passages }: AnnotatedArticle, { start, end }: Span): boolean {
  const passage = passages.find((one) => start >= one.start && start < one.end);
  const before = passage === undefined ? "" : text.slice(passage.start, start);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return statements.some(({ content }) =>
    content.some((span) => /["“]/.test(text.charAt(span.start)) && start >= span.start && end <= span.end),
  );
}

/** Whether a clause says anything besides its date. */
function tells(text: string, { start, end, date }: DatedEvent): boolean {
  const rest = date === undefined ? text.slice(start, end) : `${text.slice(start, date.start)} ${text.slice(date.end, end)}`;
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

export function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.interval.from, b.interval.from) ||
    compare(a.interval.to, b.interval.to) ||
    compare(a.article.published ?? "", b.article.published ?? "") ||
    compare(a.article.id, b.article.id) ||
    a.event.start - b.event.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The share of the shorter report's words that the other must have for both to be of the same event. */
const ALIKE = 0.6;
/** The same of the longer one's. */
const ALIKE_LONGER = 0.4;
/** The share of the shorter report's words, of the longer one's half of it, where two articles report on the same day. */
const ALIKE_DAY = 0.45;
/** So many words they must share at least. */
const FEWEST = 3;
/** Two reports of one event share one of so many of its rarest words. */
const RAREST = 5;

/** Events of one step. */
const A_STEP = 100;

/** Merges reports of the same event, on the same or overlapping dates: the first one stays and cites the others. Each step handles some events. */
export function* mergeDoubles(events: readonly TimelineEvent[]): Steps<TimelineEvent[]> {
  const { starts, stems, stemCount } = yield* numberStems(events);
  const [first, last] = [Int32Array.from(events, firstDay), Int32Array.from(events, lastDay)];
  /** The one day that an event's own words name; 0 where they name none, or several. */
  const ownDay = Int32Array.from(events, ({ event: { value } }, at) => (DAY.test(value) ? (first[at] ?? 0) : 0));
  /** Reports of the same event by the number of the first one. */
  const groups = new Map<number, TimelineEvent[]>();
  /** For each event the last one that it was compared with, and for each stem the last event that has it; counted from 1. */
  const [compared, lastWith] = [new Int32Array(events.length), new Int32Array(stemCount)];
  // Only events that share a rare word are compared, and their words only where their dates overlap, so that a large story stays quick.
  const firstByStem: number[][] = Array.from({ length: stemCount }, () => []);
  for (const [at, event] of events.entries()) {
    if (at % A_STEP === 0) yield;
    const [from, to, day] = [first[at] ?? 0, last[at] ?? 0, ownDay[at] ?? 0];
    const own = stems.subarray(starts[at], starts[at + 1]);
    for (const stem of own) lastWith[stem] = at + 1;
    const tellsSame = (other: number): boolean => {
      if ((first[other] ?? 0) > to || (last[other] ?? 0) < from || compared[other] === at + 1) return false;
      compared[other] = at + 1;
      const [start, end] = [starts[other] ?? 0, starts[other + 1] ?? 0];
      const length = end - start;
      const [short, long] = own.length < length ? [own.length, length] : [length, own.length];
      const isSameDay = day !== 0 && ownDay[other] === day && events[other]?.article !== event.article;
      const least = Math.max(FEWEST, (isSameDay ? ALIKE_DAY : ALIKE) * short, (isSameDay ? ALIKE_DAY / 2 : ALIKE_LONGER) * long);
      if (short < least) return false;
      let missing = length - least;
      // The rarest stems come first, so that differences show early.
      for (let i = start; i < end && missing >= 0; i++) if (lastWith[stems[i] ?? 0] !== at + 1) missing--;
      return missing >= 0 && !isSamePlace(events[other], event);
    };
    const keys = own.subarray(0, RAREST);
    let same: number | undefined;
    for (let i = 0; i < keys.length && same === undefined; i++) same = firstByStem[keys[i] ?? 0]?.find(tellsSame);
    if (same !== undefined) {
      groups.get(same)?.push(event);
      continue;
    }
    groups.set(at, [event]);
    for (const key of keys) firstByStem[key]?.push(at);
  }
  return [...groups.values()].map(mergeReports);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const isSamePlace = (a: TimelineEvent | undefined, b: TimelineEvent) => a?.article === b.article && a.start === b.start;

/** Merges the reports of one event, given in order. */
function mergeReports(reports: readonly TimelineEvent[]): TimelineEvent {
  // The finest of the dates is the one that says most: "in 2003" and "in August 2003" are the latter.
  const finest = reports.reduce((best, event) => (event.event.value.length > best.event.value.length ? event : best));
  if (reports.length === 1) return finest;
  const places = reports.filter((event) => event !== finest);
  return { ...finest, also: places.map(({ article, passage, start, end }) => ({ article, passage, start, end })) };
}

/** The stems of all events as numbers one after another, of each event those first that the fewest events contain; where each begins and the last ends. */
function* numberStems(events: readonly TimelineEvent[]): Steps<{ starts: Uint32Array; stems: Int32Array; stemCount: number }> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const starts = new Uint32Array(events.length + 1);
  const positions: number[] = [];
  for (const [at, event] of events.entries()) {
    if (at % A_STEP === 0) yield;
    for (const stem of stemsOf(event)) {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      counts[number] = (counts[number] ?? 0) + 1;
      positions.push(number);
    }
    starts[at + 1] = positions.length;
  }
  const stems = Int32Array.from(positions);
  for (let at = 0; at < events.length; at++) {
    if (at % A_STEP === 0) yield;
    stems.subarray(starts[at], starts[at + 1]).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  }
  return { starts, stems, stemCount: numbers.size };
}

/** The stems of an event's words, each once. */
const stemsOf = keptWith((event: TimelineEvent): readonly string[] => {
  const { start, end } = event.clause ?? event;
  return [...new Set(contentWords(event.article.text.slice(start, end)).map(({ stem }) => stem))];
});

const firstDay = ({ interval }: TimelineEvent) => dayNumber(interval.from);
const lastDay = ({ interval }: TimelineEvent) => dayNumber(interval.to);

/** A number of an ISO 8601 day by which days are in order. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
