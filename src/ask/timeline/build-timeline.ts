import { namesByDate } from "../../annotate/dates/dating.ts";
import type { AnnotatedArticle, DatedEvent, Span, Story } from "../../model.ts";
import { eachInSteps, finish, type Steps } from "../../steps.ts";
import { articleById, perStory } from "../../story/per-story.ts";
import { passagesOf, type StoryIndex } from "../../story/story-index.ts";
import { type Interval, intervalOf } from "../../text/date-interval.ts";
import type { Excerpt } from "../evidence.ts";
import type { DateRange } from "../question/date-range.ts";
import { explainTopic, readTopic, type Topic } from "../question/topic.ts";
import { onTopic } from "./event-topic.ts";
import { mergeDoubles } from "./merge-doubles.ts";
import { mostImportant } from "./most-important.ts";
import { isAbout, isWholeStory, personAsked } from "./story-topic.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/** A timeline in order of date; what is dated after the story's newest article apart. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly upcoming: readonly TimelineEvent[];
  /** How many events were left out for length: the least important ones. */
  readonly leftOut: number;
  /** What each stage made, for `--explain`. */
  readonly steps: readonly string[];
}

/** What a timeline is wanted of. */
export interface TimelineOptions {
  readonly topic?: string;
  readonly range?: DateRange;
  /** The most events to give. */
  readonly limit?: number;
}

/** The dated events of a story, or of a topic or range of it, in order of date and then of text; empty for a topic that the story doesn't know. Pure. */
export function buildTimeline({ story }: StoryIndex, { topic, range, limit = Number.POSITIVE_INFINITY }: TimelineOptions = {}): Timeline {
  const newest = story.articles.reduce((latest, { published = "" }) => (published > latest ? published : latest), "").slice(0, 10);
  const person = topic === undefined ? undefined : personAsked(story, topic);
  const about = topic === undefined || person !== undefined || isWholeStory(story, topic) ? undefined : readTopic(story, topic);
  if (topic !== undefined && about === undefined && person === undefined && readTopic(story, topic) === undefined)
    return { events: [], upcoming: [], leftOut: 0, steps: [`topic: no word of ${JSON.stringify(topic)} carries meaning`] };
  const told = new Map(
    person !== undefined
      ? story.articles.map((article) => [article, isAbout(person, article)] as const)
      : about === undefined
        ? []
        : articlesOn(story, about).map((article) => [article, onTopic(article, about)] as const),
  );
  const isWanted = (place: Excerpt) => (about === undefined && person === undefined) || told.get(place.article)?.(place) === true;
  const all = eventsIn(story);
  // Of a large story only what is asked for is compared; tellings of the same event that aren't on the topic are left out there.
  const merged =
    all.length > LARGE && (topic !== undefined || range !== undefined)
      ? finish(mergeDoubles(all.filter((event) => inRange(event.interval, range) && isWanted(event)))).sort(byDate)
      : mergedIn(story).filter((event) => inRange(event.interval, range) && [event, ...event.also].some(isWanted));
  const shown = mostImportant(merged, limit);
  const ahead = ({ interval }: TimelineEvent) => newest !== "" && interval.from > newest;
  const [events, upcoming] = [shown.filter((event) => !ahead(event)), shown.filter(ahead)];
  const steps = [
    ...(person === undefined ? [] : [`topic: what is dated of ${person.name}`]),
    ...(about === undefined ? [] : [explainTopic(about), `topic: ${told.size} articles hold all its words`]),
    ...(range === undefined ? [] : [`range: from ${range.from ?? "the beginning"} to ${range.to ?? "the end"}`]),
    `events: ${all.length} dated in the text, ${merged.length} on topic and in range with doubles merged`,
    `shown: ${events.length} until ${newest || "the end"}, ${upcoming.length} after it, ${merged.length - shown.length} left out as less important`,
    ...shown.slice(0, EXPLAINED).map(explainEvent),
  ];
  return { events, upcoming, leftOut: merged.length - shown.length, steps };
}

/** Events that are explained. */
const EXPLAINED = 12;

function explainEvent({ article, passage, event: { value, date, from, certain }, also }: TimelineEvent): string {
  const source = date === undefined ? from : `${from} ${JSON.stringify(date.text)}, ${date.pattern}`;
  return `event: ${value} (${source}${certain ? "" : ", not certain"}) ${article.id}#${passage}${also.length === 0 ? "" : `, ${also.length} more places`}`;
}

/** Events from which on a story is large. */
const LARGE = 3000;

/** All events of a story in the articles' order. */
const eventsIn = perStory(function* (story): Steps<readonly TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  yield* eachInSteps(story.articles, (article) => events.push(...eventsOf(article)));
  return events;
});

/** The same with doubles merged, in the order of dates. */
export const mergedIn = perStory(function* (story): Steps<readonly TimelineEvent[]> {
  yield* eventsIn.preparing(story);
  return (yield* mergeDoubles(eventsIn(story))).sort(byDate);
});

/** Articles that hold all words of a topic, by the index. */
function articlesOn(story: Story, { alternatives }: Topic): readonly AnnotatedArticle[] {
  const passages = passagesOf(story);
  const ids = (stem: string) => new Set(passages.idsHolding(stem).map((id) => id.slice(0, id.lastIndexOf("#"))));
  const holding = alternatives.flatMap((stems) => {
    const [first = new Set<string>(), ...others] = stems.map(ids).sort((a, b) => a.size - b.size);
    return [...first].filter((id) => others.every((other) => other.has(id)));
  });
  return [...new Set(holding)].flatMap((id) => articleById(story).get(id) ?? []);
}

/** The events of an article that its text dates, each with its sentence. */
function eventsOf(article: AnnotatedArticle): readonly TimelineEvent[] {
  const dated = article.events.filter(
    (event) =>
      event.from !== "published" &&
      (event.from !== "carried" || goesOn(article.text, event)) &&
      (event.date === undefined || !(namesByDate(article.text, event.date) || isQuoted(article, event.date))),
  );
  if (dated.length === 0) return [];
  return article.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const inside = dated.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const once = inside.filter((event, i) => inside.findIndex(({ value }) => value === event.value) === i);
      return once.flatMap((event): TimelineEvent[] => {
        const interval = intervalOf(event.value);
        if (interval === undefined || !tells(article.text, event)) return [];
        const clause = once.length > 1 ? { clause: { start: event.start, end: event.end } } : {};
        return [{ article, passage: passage.number, ...sentence, event, interval, ...clause, also: [] }];
      });
    }),
  );
}

/** Whether a sentence goes on about whoever the one before was about: only then has it the date of that one. */
const goesOn = (text: string, { start }: Span): boolean => /^["“]?(?:He|She|They|It)\s/.test(text.slice(start, start + 6));

/** Whether a date stands within somebody's quoted words: it dates what they speak of, not what the article tells. */
function isQuoted({ text, statements }: AnnotatedArticle, { start, end }: Span): boolean {
  return statements.some(({ content }) =>
    content.some((span) => /["“]/.test(text.charAt(span.start)) && start >= span.start && end <= span.end),
  );
}

/** Whether a clause tells anything besides its date. */
function tells(text: string, { start, end, date }: DatedEvent): boolean {
  const rest = date === undefined ? text.slice(start, end) : `${text.slice(start, date.start)} ${text.slice(date.end, end)}`;
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

/** Whether an event lies in a range: wholly, or over its edge where it is no longer than the range ("the winter of 2004" in "2005", not "the 1990s" in "1994"). */
function inRange({ from, to }: Interval, range: DateRange | undefined): boolean {
  const { from: first = "", to: last = "9999-12-31" } = range ?? {};
  if (from >= first && to <= last) return true;
  const overlaps = from <= last && to >= first;
  if (range?.from === undefined || range.to === undefined)
    return overlaps && (range?.from === undefined ? from < last.slice(0, 4) : from >= first);
  return overlaps && Date.parse(to) - Date.parse(from) < Date.parse(last) - Date.parse(first);
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.interval.from, b.interval.from) ||
    compare(a.interval.to, b.interval.to) ||
    compare(a.article.published ?? "", b.article.published ?? "") ||
    compare(a.article.id, b.article.id) ||
    a.event.start - b.event.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
