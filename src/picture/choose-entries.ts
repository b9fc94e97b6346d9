import type { Answer, Evidence } from "../model.ts";
import { hasShortClause } from "./short-clause.ts";

type Timeline = Extract<Answer, { kind: "timeline" }>;

/** More events than this nobody reads in a picture. */
export const MOST_ENTRIES = 12;
/** Of them still to come, where many lie behind. */
const MOST_UPCOMING = 4;

/** What a picture shows of a timeline, in order, and how many events that has in all. */
export interface ChosenEntries {
  readonly past: readonly Evidence[];
  readonly upcoming: readonly Evidence[];
  readonly total: number;
}

/** The events that a picture shows: those that can be told without a cut within a quotation; the weightiest of each stretch of the timeline where they are many. */
export function chooseEntries({ evidence, upcoming, more = 0 }: Timeline, most = MOST_ENTRIES): ChosenEntries {
  const [behind, coming] = [tellable(evidence), tellable(upcoming)];
  const ahead = weightiest(coming, Math.min(most, Math.max(MOST_UPCOMING, most - behind.length)));
  return { past: weightiest(behind, most - ahead.length), upcoming: ahead, total: evidence.length + upcoming.length + more };
}

const tellable = (events: readonly Evidence[]) => events.filter(hasShortClause);

/** Of so many stretches of the timeline the weightiest event each, so that every time is there; all where they are few. */
function weightiest(events: readonly Evidence[], most: number): readonly Evidence[] {
  if (events.length <= most) return events;
  const stretches = Array.from({ length: most }, (_, i) =>
    events.slice(Math.floor((i * events.length) / most), Math.floor(((i + 1) * events.length) / most)),
  );
  return stretches.flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce((best, event) => (weight(event) > weight(best) ? event : best), first)],
  );
}

/** Told in several places, dated by its own words, and short enough to be read. */
function weight({ also, certain, text }: Evidence): number {
  return 2 * (also?.length ?? 0) + (certain === true ? 1 : 0) - text.length / 400;
}

/** "12 of 60 events": how many of a timeline's events a picture shows. */
export function countInWords({ past, upcoming, total }: ChosenEntries): string {
  const count = past.length + upcoming.length;
  return `${count === total ? "" : `${count} of `}${total} ${total === 1 ? "event" : "events"}`;
}
