import { excerptOf } from "../../answer/evidence.ts";
import type { AnnotatedArticle, Evidence } from "../../model.ts";
import { finish } from "../../steps.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import type { Interval } from "../../text/date-interval.ts";
import { type Excerpt, eventFields } from "../evidence.ts";
import { count, explainRange } from "../explain.ts";
import { type DateRange, notDate, readRange, wrongEnd } from "../question/date-range.ts";
import { type Attempt, elsewhere, notMentioned, type QuestionOf, unanswered, withStorySpelling } from "../question/question.ts";
import { explainTopic, isAbout, isWholeStory, onTopic, personInTopic, readTopic, type Topic } from "../question/topic.ts";
import type { Wording } from "../question/wording.ts";
import { rangeInWords } from "../statements/limits.ts";
import { byDate, eventsIn, mergeDoubles, mergedIn, type TimelineEvent } from "./events.ts";

const WHOLE =
  /^(?:(?:show|give|draw|make|what(?:'s| is)|can i (?:see|have))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events?|course of events|dates?)(?: please)?(?: (?:of|for|about|on) (?:the |this )?(?:story|articles?|events?|everything|all))?$|^what happened(?: when| so far| in (?:this|the) story)?$|^what happened in order$/i;
const TOPIC =
  /^(?:(?:show|give|draw|make|what(?:'s| is))(?: me| us)? )?(?:an? |the )?(?:time-?line|chronology|history|events|dates)(?: (?:of|for|about|on|around|with|in))? (?<topic>.+)$/i;
const TOPIC_FIRST = /^(?<topic>.+?) (?:time-?line|chronology)$/i;
const HAPPENED =
  /^(?:and |so )?what (?:else )?(?:happened|took place|occurred|went on|was going on|has happened|was happening)(?: (?:to|with|around|about) (?<topic>.+?))?\s*$/i;

/** The timeline, whole, of a topic, or of a time ("what happened in 2004"). */
export function parseTimeline({ text, range, rest }: Wording): QuestionOf<"timeline"> | undefined {
  const limits = range === undefined ? {} : { range };
  if (WHOLE.test(rest) || (range !== undefined && rest === "")) return { kind: "timeline", text, ...limits };
  const match = (range === undefined ? null : HAPPENED.exec(rest)) ?? TOPIC.exec(rest) ?? TOPIC_FIRST.exec(rest);
  if (match === null) return undefined;
  const topic = match.groups?.topic?.trim();
  return { kind: "timeline", text, ...limits, ...(topic === undefined || topic === "" ? {} : { topic }) };
}

/** More events than this nobody reads in one answer; the least important are left out and counted. */
const MOST_EVENTS = 60;

/** The timeline of the story, or of a topic or range of it; "what happened to the bridge in 2004" may also be answered as a fact. */
export function answerTimeline(index: StoryIndex, { text, topic, range }: QuestionOf<"timeline">): Attempt {
  const wrong = wrongEnd(text, index.story.articles.at(-1)?.published);
  if (wrong !== undefined) return unanswered(notDate(wrong), ["timeline"]);
  const { events, upcoming, leftOut, steps } = buildTimeline(index, {
    limit: MOST_EVENTS,
    ...(topic === undefined ? {} : { topic }),
    ...(range === undefined ? {} : { range }),
  });
  const when = range === undefined ? "" : ` ${rangeInWords(index, range)}`;
  if (events.length + upcoming.length === 0) {
    const missing = topic === undefined ? undefined : readTopic(index, topic)?.unknown[0];
    const reason =
      missing === undefined
        ? `This story has no dated events${topic === undefined ? "" : ` about ${topic}`}${when}.`
        : notMentioned(missing);
    const isFact = topic !== undefined && /^(?:and |so )?what\b/i.test(text);
    return isFact ? { ...elsewhere(steps, reason), questions: ["timeline"] } : unanswered(reason, ["timeline"], steps);
  }
  return {
    kind: "timeline",
    heading:
      topic === undefined && range !== undefined
        ? `What happened${when}`
        : `Timeline${topic === undefined ? "" : ` of ${withStorySpelling(index, topic)}`}${when}`,
    evidence: events.map(eventEvidence),
    upcoming: upcoming.map(eventEvidence),
    steps,
    ...(leftOut > 0 ? { more: leftOut } : {}),
  };
}

function eventEvidence({ article, passage, start, end, event, clause, also }: TimelineEvent): Evidence {
  const { clause: _, ...fields } = eventFields(event, { start, end });
  return {
    ...excerptOf(article, passage, { start, end }),
    ...fields,
    ...(clause === undefined ? {} : { clause: { start: clause.start - start, end: clause.end - start } }),
    ...(also.length === 0 ? {} : { also: also.map((place) => excerptOf(place.article, place.passage, place).citation) }),
  };
}

/** A timeline in order of date; what is dated after the story's newest article apart. */
interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly upcoming: readonly TimelineEvent[];
  /** How many events were left out for length: the least important ones. */
  readonly leftOut: number;
  /** What each stage made, for `--explain`. */
  readonly steps: readonly string[];
}

/** What a timeline should cover. */
export interface TimelineOptions {
  readonly topic?: string;
  readonly range?: DateRange;
  /** The most events to give. */
  readonly limit?: number;
}

/** The dated events of a story, or of a topic or range of it, in order of date and then of text; empty for a topic that the story doesn't know. Pure. */
export function buildTimeline(index: StoryIndex, { topic, range, limit = Number.POSITIVE_INFINITY }: TimelineOptions = {}): Timeline {
  const newest = index.story.articles.reduce((latest, { published = "" }) => (published > latest ? published : latest), "").slice(0, 10);
  const person = topic === undefined ? undefined : personInTopic(index, topic);
  const about = topic === undefined || person !== undefined || isWholeStory(index, topic) ? undefined : readTopic(index, topic);
  if (topic !== undefined && about === undefined && person === undefined && readTopic(index, topic) === undefined)
    return { events: [], upcoming: [], leftOut: 0, steps: [`topic: no word of ${JSON.stringify(topic)} carries meaning`] };
  const topicTests = new Map(
    person !== undefined
      ? index.story.articles.map((article) => [article, isAbout(person, article)] as const)
      : about === undefined
        ? []
        : articlesOn(index, about).map((article) => [article, onTopic(article, about)] as const),
  );
  const isOnTopic = (place: Excerpt) => (about === undefined && person === undefined) || topicTests.get(place.article)?.(place) === true;
  const all = eventsIn(index);
  // In a large story, only the events on the topic are compared: other reports of the same event are left out.
  const mergedEvents =
    all.length > LARGE && (topic !== undefined || range !== undefined)
      ? finish(mergeDoubles(all.filter((event) => inRange(event.interval, range) && isOnTopic(event)))).sort(byDate)
      : mergedIn(index).filter((event) => inRange(event.interval, range) && [event, ...event.also].some(isOnTopic));
  const chosenEvents = mostImportant(mergedEvents, limit);
  const isChosen = new Set(chosenEvents);
  const cutEvents = mergedEvents.filter((event) => !isChosen.has(event));
  const ahead = ({ interval }: TimelineEvent) => newest !== "" && interval.from > newest;
  const [events, upcoming] = [chosenEvents.filter((event) => !ahead(event)), chosenEvents.filter(ahead)];
  const steps = [
    ...(person === undefined ? [] : [`topic: the events that ${person.name} is named or meant in`]),
    ...(about === undefined ? [] : [explainTopic(about), `topic: all its words are in ${count(topicTests.size, "article")}`]),
    ...(range === undefined ? [] : [`range: ${explainRange(range)}`]),
    `events: ${all.length} with a date of their own; ${mergedEvents.length} left on the topic and in the range, the same event counted once`,
    `shown: ${events.length} up to ${newest || "the end"}, the date of the newest article, ${upcoming.length} after it; ${cutEvents.length} cut as less important`,
    ...chosenEvents.slice(0, EXPLAINED).map(explainEvent),
    ...cutEvents.slice(0, CUT).map((event) => explainEvent(event).replace(/^event/, "cut")),
  ];
  return { events, upcoming, leftOut: cutEvents.length, steps };
}

/** Events that are explained. */
const EXPLAINED = 12;
/** Events that are explained as cut. */
const CUT = 3;

function explainEvent({ article, passage, event: { value, date, from, certain }, also }: TimelineEvent): string {
  const source = date === undefined ? from : `from ${JSON.stringify(date.text)}, found as ${date.pattern}`;
  const others = also.length === 0 ? "" : `, and ${count(also.length, "other place")}`;
  return `event: ${value} (${source}${certain ? "" : ", not certain"}) in ${article.id}#${passage}${others}`;
}

/** Events from which on a story is large. */
const LARGE = 3000;

/** Articles that contain all words of a topic, by the index. */
function articlesOn(index: StoryIndex, { alternatives }: Topic): readonly AnnotatedArticle[] {
  const passages = index.passages;
  const ids = (stem: string) => new Set(passages.idsWith(stem).map((id) => id.slice(0, id.lastIndexOf("#"))));
  const articleIds = alternatives.flatMap((stems) => {
    const [first = new Set<string>(), ...others] = stems.map(ids).sort((a, b) => a.size - b.size);
    return [...first].filter((id) => others.every((other) => other.has(id)));
  });
  return [...new Set(articleIds)].flatMap((id) => index.articles.get(id) ?? []);
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

/**
 * The most important events of a timeline, in its order: of the dates that most sentences speak of (Ghalandari and Ifrim 2020), first the best
 * event of each and then the next best, so that no single year fills the timeline.
 */
function mostImportant(events: readonly TimelineEvent[], limit: number): readonly TimelineEvent[] {
  if (events.length <= limit) return events;
  const dates = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const same = dates.get(event.event.value);
    if (same === undefined) dates.set(event.event.value, [event]);
    else same.push(event);
  }
  const byImportance = [...dates.values()].flatMap((same) => {
    const mentions = same.reduce((sum, { also }) => sum + 1 + also.length, 0);
    const best = [...same].sort((a, b) => weight(b) - weight(a));
    return best.map((event, place) => ({ event, score: (Math.log2(1 + mentions) + weight(event)) / (1 + place) }));
  });
  const selection = new Set(
    byImportance
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ event }) => event),
  );
  return events.filter((event) => selection.has(event));
}

/** Told in several places, dated by its own words and to the day or month, and at the head of its sentence. */
function weight({ also, event, start }: TimelineEvent): number {
  const grain = /^\d{4}-\d\d/.test(event.value) ? 1 : /^\d{4}/.test(event.value) ? 0.5 : 0;
  const head = event.date !== undefined && event.date.start - start < 20 ? 0.5 : 0;
  return 2 * also.length + (event.from === "mention" ? 1 : 0) + (event.certain ? 0.5 : 0) + grain + head;
}

/** The question that a topic or range, as a person writes it, stands for: a range of dates is none "of" something. */
export function timelineQuestion(words: string): string {
  const topic = words.trim().replace(/^(?:of|about|on) /i, "");
  return topic === "" || readRange(topic, "2000-01-01")?.words.start === 0 ? `timeline ${topic}`.trim() : `timeline of ${topic}`;
}
