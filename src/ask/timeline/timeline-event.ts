import type { DatedEvent, Span } from "../../model.ts";
import type { Interval } from "../../text/date-interval.ts";
import type { Excerpt } from "../evidence.ts";

/** A dated event of an article: start and end are its whole sentence. */
export interface TimelineEvent extends Excerpt {
  readonly event: DatedEvent;
  /** The days that the event's date stands for. */
  readonly interval: Interval;
  /** The part of the sentence that this date dates, where the sentence holds two. */
  readonly clause?: Span;
  /** Other places that tell the same event. */
  readonly also: readonly Excerpt[];
}
