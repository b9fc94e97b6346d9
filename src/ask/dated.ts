import { within } from "../answer/evidence.ts";
import type { AnnotatedArticle, DatedEvent, Evidence, Span } from "../model.ts";

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

/** The date of what happens at a place in an excerpt: of the event there, else of one in the excerpt; none where only the article is dated. */
export function datedBy(article: AnnotatedArticle, at: Span, excerpt: Span): DateFields {
  const near = article.events.filter(({ start, end, from }) => from !== "published" && start < excerpt.end && end > excerpt.start);
  const event = near.find(({ start, end }) => start <= at.start && end >= at.end) ?? near[0];
  if (event === undefined) return article.published === undefined ? {} : { date: article.published.slice(0, 10), certain: false };
  const { clause: _, ...fields } = eventFields(event, excerpt);
  return fields;
}
