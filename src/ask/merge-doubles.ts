import { contentWords } from "../text/tokens.ts";
import type { TimelineEvent } from "./timeline.ts";

/** The share of the shorter telling's words that the other must have for both to tell the same event. */
const ALIKE = 0.6;

interface Group {
  readonly first: TimelineEvent;
  readonly stems: ReadonlySet<string>;
  readonly rest: TimelineEvent[];
}

/** Two tellings of one event share one of so many of its rarest words. */
const RAREST = 5;

/** Events that tell the same, on the same or an overlapping date, made one: the first told stays, with the places of the others. */
export function mergeDoubles(events: readonly TimelineEvent[]): TimelineEvent[] {
  const told = events.map((event) => ({ event, stems: stemsOf(event) }));
  const counts = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarest = (stems: ReadonlySet<string>) => [...stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, RAREST);
  const groups: Group[] = [];
  // Only events that share a rare word are compared, so that a large story stays quick.
  const holding = new Map<string, Group[]>();
  for (const { event, stems } of told) {
    const keys = rarest(stems);
    const same = keys
      .flatMap((key) => holding.get(key) ?? [])
      .find(
        ({ first, stems: others }) =>
          overlaps(first, event) && (first.article !== event.article || first.start !== event.start) && alike(stems, others),
      );
    if (same !== undefined) {
      same.rest.push(event);
      continue;
    }
    const group = { first: event, stems, rest: [] };
    groups.push(group);
    for (const key of keys) {
      const held = holding.get(key);
      if (held === undefined) holding.set(key, [group]);
      else held.push(group);
    }
  }
  return groups.map(({ first, rest }) => {
    if (rest.length === 0) return first;
    // The finest of the dates is the one that says most: "in 2003" and "in August 2003" are the latter.
    const finest = rest.reduce((best, event) => (event.event.value.length > best.event.value.length ? event : best), first);
    const places = [first, ...rest].filter((event) => event !== finest);
    return { ...finest, also: places.map(({ article, passage, start, end }) => ({ article, passage, start, end })) };
  });
}

function stemsOf({ article, clause, start, end }: TimelineEvent): ReadonlySet<string> {
  const span = clause ?? { start, end };
  return new Set(contentWords(article.text.slice(span.start, span.end)).map(({ stem }) => stem));
}

function overlaps(a: TimelineEvent, b: TimelineEvent): boolean {
  return a.interval.from <= b.interval.to && b.interval.from <= a.interval.to;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= 3 && shared >= ALIKE * Math.min(a.size, b.size) && shared >= 0.4 * Math.max(a.size, b.size);
}
