import type { TimelineEvent } from "./timeline-event.ts";

/**
 * The most important events of a timeline, in its order: of the dates that most sentences speak of (Ghalandari and Ifrim 2020), first the best
 * event of each and then the next best, so that no single year fills the timeline.
 */
export function mostImportant(events: readonly TimelineEvent[], limit: number): readonly TimelineEvent[] {
  if (events.length <= limit) return events;
  const dates = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const same = dates.get(event.event.value);
    if (same === undefined) dates.set(event.event.value, [event]);
    else same.push(event);
  }
  const ranked = [...dates.values()].flatMap((same) => {
    const mentions = same.reduce((sum, { also }) => sum + 1 + also.length, 0);
    const best = [...same].sort((a, b) => weight(b) - weight(a));
    return best.map((event, place) => ({ event, worth: (Math.log2(1 + mentions) + weight(event)) / (1 + place) }));
  });
  const kept = new Set(
    ranked
      .sort((a, b) => b.worth - a.worth)
      .slice(0, limit)
      .map(({ event }) => event),
  );
  return events.filter((event) => kept.has(event));
}

/** Told in several places, dated by its own words and to the day or month, and at the head of its sentence. */
function weight({ also, event, start }: TimelineEvent): number {
  const grain = /^\d{4}-\d\d/.test(event.value) ? 1 : /^\d{4}/.test(event.value) ? 0.5 : 0;
  const head = event.date !== undefined && event.date.start - start < 20 ? 0.5 : 0;
  return 2 * also.length + (event.from === "mention" ? 1 : 0) + (event.certain ? 0.5 : 0) + grain + head;
}
