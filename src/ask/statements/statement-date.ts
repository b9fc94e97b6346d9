import { within } from "../../answer/evidence.ts";
import type { AnnotatedArticle, DatedEvent, Evidence, Span, Statement } from "../../model.ts";

type DateFields = Pick<Evidence, "date" | "dateText" | "certain" | "clause">;

/** Evidence's fields for an event: its date, as written, and the clause where the excerpt holds more than the event. */
export function eventFields(event: DatedEvent, excerpt: Span): DateFields {
  const clause = within(excerpt, event);
  const whole = clause === undefined || (clause.start === 0 && clause.end === excerpt.end - excerpt.start);
  return {
    date: event.value,
    certain: event.certain,
    ...(event.date === undefined ? {} : { dateText: event.date.text }),
    ...(whole ? {} : { clause }),
  };
}

/** When a statement was made: the date of its cue's event, unless it stands within the words said; else the article's own date, not certain. */
export function datedBy(article: AnnotatedArticle, { cue, content, speaker }: Statement, excerpt: Span): DateFields {
  const at = cue ?? excerpt;
  const isTold = ({ date }: DatedEvent) => date === undefined || !content.some(({ start, end }) => date.start >= start && date.end <= end);
  const near = article.events.filter(
    (event) => event.from !== "published" && event.start < excerpt.end && event.end > excerpt.start && isTold(event),
  );
  const event = near.find(({ start, end }) => start <= at.start && end >= at.end) ?? near[0];
  const before = event === undefined ? datedBefore(article, excerpt, speaker?.name) : undefined;
  if (before !== undefined) return { ...eventFields(before, before), certain: false };
  if (event === undefined) return article.published === undefined ? {} : { date: article.published.slice(0, 10), certain: false };
  const { clause: _, ...fields } = eventFields(event, excerpt);
  return fields;
}

/** The dated event of the sentence before, where that sentence is about the speaker: "Last May Lee gave a speech. “…,” Lee said." */
function datedBefore({ passages, events, mentions }: AnnotatedArticle, excerpt: Span, speaker?: string): DatedEvent | undefined {
  const passage = passages.find(({ start, end }) => excerpt.start >= start && excerpt.start < end);
  const before = passage?.sentences.filter(({ end }) => end <= excerpt.start).at(-1);
  if (before === undefined || !mentions.some(({ person, start, end }) => person === speaker && start >= before.start && end <= before.end))
    return undefined;
  return events.find(({ from, start, end }) => from === "mention" && start >= before.start && end <= before.end);
}
