import type { Evidence } from "../model.ts";

/** More events than this nobody reads in a picture. */
export const MOST_ENTRIES = 24;

/** The events that a picture shows, in order: all where they are few, else the weightiest of each stretch of the timeline, so that every time is there. */
export function chooseEntries(events: readonly Evidence[], most = MOST_ENTRIES): Evidence[] {
  if (events.length <= most) return [...events];
  const stretches = Array.from({ length: most }, (_, i) =>
    events.slice(Math.floor((i * events.length) / most), Math.floor(((i + 1) * events.length) / most)),
  );
  return stretches.flatMap((stretch) => {
    const best = stretch.reduce<Evidence | undefined>(
      (kept, event) => (kept === undefined || weight(event) > weight(kept) ? event : kept),
      undefined,
    );
    return best === undefined ? [] : [best];
  });
}

/** Told in several places, dated by its own words, and short enough to be read. */
function weight({ also, certain, text }: Evidence): number {
  return 2 * (also?.length ?? 0) + (certain === true ? 1 : 0) - text.length / 400;
}
