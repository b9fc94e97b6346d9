import { type Counts, count, countsOf, type Differences } from "./counts.ts";
import type { Entry, Hit } from "./passage-index.ts";
import { type Postings, postingsOf } from "./postings.ts";
import { type Segment, segmentOf, type Terms, termsOf } from "./segment.ts";
import { termScores } from "./term-scores.ts";

/** Stems of entries, with what is counted of them: a segment, and what has changed since. Immutable. */
export interface TermIndex {
  /** The best entries that hold at least one of these stems, best first. */
  search(stems: readonly string[], limit: number): Hit[];
  /** The entries that hold a stem, the worth of each left out. */
  idsHolding(stem: string): readonly string[];
  /** How many entries hold each stem. */
  readonly holding: Pick<Counts, "get" | "has">;
  /** How often each word stands in the entries. */
  readonly frequencies: Counts;
  /** How often each stem stands with a capital, and how often at all, where no sentence or quote begins. */
  readonly capitals: Pick<Counts, "get">;
  readonly inside: Pick<Counts, "get">;
  readonly size: number;
  /** The index without some entries, which must be those that were added, and with others. */
  changed(removed: readonly Entry[], added: readonly Entry[]): TermIndex;
  readonly segment: Segment;
  readonly change: Change;
}

/** What differs from a segment. */
export interface Change {
  /** Numbers of the entries that are gone. */
  readonly gone: ReadonlySet<number>;
  /** Entries that came, by id; their numbers follow the segment's in this order. */
  readonly come: ReadonlyMap<string, Terms>;
  readonly holding: Differences;
  readonly words: Differences;
  readonly inside: Differences;
  readonly capitals: Differences;
}

const NONE: Differences = new Map();
const UNCHANGED: Change = { gone: new Set(), come: new Map(), holding: NONE, words: NONE, inside: NONE, capitals: NONE };

/** The index of entries. */
export function createTermIndex(entries: readonly Entry[]): TermIndex {
  return termIndexOf(segmentOf(entries));
}

/** A segment as an index, with what differs from it. */
export function termIndexOf(segment: Segment, change: Change = UNCHANGED): TermIndex {
  const size = segment.ids.length - change.gone.size + change.come.size;
  const numberOf = (stem: string) => segment.stems.get(stem);
  const held = (stem: string) => {
    const number = numberOf(stem);
    return number === undefined ? 0 : (segment.text.starts[number + 1] ?? 0) - (segment.text.starts[number] ?? 0);
  };
  const of = (numbers: Uint32Array) => (stem: string) => numbers[numberOf(stem) ?? -1] ?? 0;
  const counted = (get: (stem: string) => number, differences: Differences) => {
    const total = (stem: string) => get(stem) + (differences.get(stem) ?? 0);
    return { get: total, has: (stem: string) => total(stem) > 0 };
  };
  const added = [...change.come.keys()];
  const idOf = (entry: number) => segment.ids[entry] ?? added[entry - segment.ids.length] ?? "";
  const read: (stem: string) => Postings = postingsOf(segment, change);
  return {
    search: termScores(read, idOf, segment.ids.length + added.length),
    idsHolding: (stem) => Array.from(read(stem).entries, idOf),
    holding: counted(held, change.holding),
    frequencies: countsOf(segment.words, change.words),
    capitals: counted(of(segment.capitals), change.capitals),
    inside: counted(of(segment.inside), change.inside),
    size,
    changed: (removed, come) => termIndexOf(segment, changedBy(segment, change, removed.map(termsOf), come.map(termsOf))),
    segment,
    change,
  };
}

const numbers = new WeakMap<Segment, ReadonlyMap<string, number>>();

function changedBy(segment: Segment, before: Change, removed: readonly Terms[], added: readonly Terms[]): Change {
  const numberOf = numbers.get(segment) ?? new Map(segment.ids.map((id, number) => [id, number]));
  numbers.set(segment, numberOf);
  const [gone, come] = [new Set(before.gone), new Map(before.come)];
  const [holding, words, inside, capitals] = [before.holding, before.words, before.inside, before.capitals].map((each) => new Map(each));
  const tally = (into: Map<string, number> | undefined, from: ReadonlyMap<string, number>, sign: 1 | -1, once = false) => {
    if (into !== undefined) for (const [key, times] of from) count(into, key, sign * (once ? 1 : times));
  };
  const apply = (terms: Terms, sign: 1 | -1) => {
    tally(holding, terms.text, sign, true);
    tally(words, terms.words, sign);
    tally(inside, terms.inside, sign);
    tally(capitals, terms.capitals, sign);
  };
  for (const terms of removed) {
    apply(terms, -1);
    const number = numberOf.get(terms.id);
    if (!come.delete(terms.id) && number !== undefined) gone.add(number);
  }
  for (const terms of added) {
    apply(terms, 1);
    come.set(terms.id, terms);
  }
  return { gone, come, holding: holding ?? NONE, words: words ?? NONE, inside: inside ?? NONE, capitals: capitals ?? NONE };
}
