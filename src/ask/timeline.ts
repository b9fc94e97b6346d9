import type { AnnotatedArticle, DatedEvent } from "../model.ts";
import type { Knowledge } from "../search/story-index.ts";

/** Days from `from` to `to`, both ISO 8601 dates included; either may be open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** A dated event of an article, with its passage. */
export interface TimelineEvent {
  readonly article: AnnotatedArticle;
  readonly passage: number;
  readonly event: DatedEvent;
}

/** A timeline in order of date; what is dated after the story's newest article apart. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly upcoming: readonly TimelineEvent[];
}

/** The dated events of a story, or of a topic or range of it. Pure. */
export function buildTimeline({ story }: Knowledge, _options: { readonly topic?: string; readonly range?: DateRange } = {}): Timeline {
  const events = story.articles.flatMap((article) =>
    article.events.flatMap((event) => {
      const passage = article.passages.find(({ start, end }) => event.start >= start && event.end <= end);
      return passage === undefined || event.from !== "mention" ? [] : [{ article, passage: passage.number, event }];
    }),
  );
  return { events: events.sort((a, b) => a.event.value.localeCompare(b.event.value)), upcoming: [] };
}
