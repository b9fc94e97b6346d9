import type { Hit } from "./passage-index.ts";

/** What each stem alone is worth to the entries that hold it, kept from question to question. */
export interface TermScores {
  /** The best entries for stems taken together, best first: the sum of what each is worth, times how many an entry holds. */
  best(stems: readonly string[], limit: number): Hit[];
  /** Forgets all, where entries come or go: each stem's rarity is another then. */
  forget(): void;
}

/** The entries that hold a stem, by their numbers, and what it is worth to each. */
interface Postings {
  readonly entries: Int32Array;
  readonly scores: Float64Array;
}

/** Postings kept, at most: twelve bytes each. */
const KEPT = 2_000_000;

/**
 * Sums what single stems score; `scoresOf` tells it for one, slowly. The same sums as by asking for all stems at once, bit for bit,
 * but without an object for each entry and stem.
 */
export function termScores(scoresOf: (stem: string) => readonly Hit[]): TermScores {
  const known = new Map<string, Postings>();
  let kept = 0;
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  let sums = new Float64Array(1024);
  let counts = new Uint16Array(1024);
  let touched = new Int32Array(1024);

  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? ids.length;
    if (number === ids.length) {
      numbers.set(id, number);
      ids.push(id);
    }
    return number;
  };
  const read = (stem: string): Postings => {
    const found = scoresOf(stem);
    const postings = { entries: Int32Array.from(found, ({ id }) => numberOf(id)), scores: Float64Array.from(found, ({ score }) => score) };
    known.set(stem, postings);
    kept += found.length;
    for (const [old, { entries }] of known) {
      if (kept <= KEPT || old === stem) break;
      known.delete(old);
      kept -= entries.length;
    }
    return postings;
  };
  const grow = () => {
    if (sums.length >= ids.length) return;
    sums = new Float64Array(2 * ids.length);
    counts = new Uint16Array(2 * ids.length);
    touched = new Int32Array(2 * ids.length);
  };
  return {
    best: (stems, limit) => {
      const asked = stems.map((stem) => known.get(stem) ?? read(stem));
      grow();
      let size = 0;
      for (const { entries, scores } of asked)
        for (let i = 0; i < entries.length; i++) {
          const entry = entries[i] ?? 0;
          const count = counts[entry] ?? 0;
          if (count === 0) touched[size++] = entry;
          counts[entry] = count + 1;
          sums[entry] = (sums[entry] ?? 0) + (scores[i] ?? 0);
        }
      for (let i = 0; i < size; i++) {
        const entry = touched[i] ?? 0;
        sums[entry] = (sums[entry] ?? 0) * (counts[entry] ?? 0);
      }
      const hits = bestOf(touched.subarray(0, size), sums, ids, limit);
      for (let i = 0; i < size; i++) {
        const entry = touched[i] ?? 0;
        sums[entry] = 0;
        counts[entry] = 0;
      }
      return hits;
    },
    forget: () => {
      known.clear();
      numbers.clear();
      ids.length = 0;
      kept = 0;
    },
  };
}

/** The best so many; which of those that score the same doesn't depend on the order in which they were indexed. */
function bestOf(entries: Int32Array, scores: Float64Array, ids: readonly string[], limit: number): Hit[] {
  const least = entries.length > limit ? leastOf(entries, scores, limit) - SAME : 0;
  const hits: Hit[] = [];
  for (const entry of entries) {
    const score = scores[entry] ?? 0;
    if (score >= least) hits.push({ id: ids[entry] ?? "", score });
  }
  hits.sort(byScore);
  if (hits.length > limit) hits.length = limit;
  return hits;
}

/** The score that so many entries reach: the root of a heap of the best so far, the least on top. */
function leastOf(entries: Int32Array, scores: Float64Array, limit: number): number {
  const heap = new Float64Array(limit);
  let size = 0;
  for (const entry of entries) {
    const score = scores[entry] ?? 0;
    if (size < limit) {
      let at = size++;
      for (; at > 0; at = (at - 1) >> 1) {
        const above = heap[(at - 1) >> 1] ?? 0;
        if (above <= score) break;
        heap[at] = above;
      }
      heap[at] = score;
    } else if (score > (heap[0] ?? 0)) sink(heap, score);
  }
  return heap[0] ?? 0;
}

/** Puts a score in place of the heap's least. */
function sink(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && (heap[below + 1] ?? 0) < (heap[below] ?? 0)) below++;
    const least = heap[below] ?? 0;
    if (least >= score) break;
    heap[at] = least;
    at = below;
  }
  heap[at] = score;
}

/** Scores that differ by less are the same: sums of the same parts in another order. */
const SAME = 1e-9;

/** The better first; of the same score, in the order of their ids. */
export function byScore(a: Hit, b: Hit): number {
  const ahead = b.score - a.score;
  if (ahead > SAME || ahead < -SAME) return ahead;
  return Math.round(b.score / SAME) - Math.round(a.score / SAME) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
