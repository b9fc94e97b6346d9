import type { Hit } from "./passage-index.ts";
import type { Postings } from "./postings.ts";

/** Postings kept, at most: twelve bytes each. */
const KEPT = 2_000_000;

/**
 * The best entries for stems taken together, best first: the sum of what each is worth, times how many an entry holds. Entries are numbered
 * from 0 to `size`; what a stem is worth is looked up once and kept from question to question.
 */
export function termScores(
  postingsOf: (stem: string) => Postings,
  idOf: (entry: number) => string,
  size: number,
): (stems: readonly string[], limit: number) => Hit[] {
  const known = new Map<string, Postings>();
  let kept = 0;
  const [sums, counts, touched] = [new Float64Array(size), new Uint16Array(size), new Int32Array(size)];
  const read = (stem: string): Postings => {
    const postings = postingsOf(stem);
    known.set(stem, postings);
    kept += postings.entries.length;
    for (const [old, { entries }] of known) {
      if (kept <= KEPT || old === stem) break;
      known.delete(old);
      kept -= entries.length;
    }
    return postings;
  };
  return (stems, limit) => {
    let found = 0;
    for (const stem of stems) {
      const { entries, scores } = known.get(stem) ?? read(stem);
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] ?? 0;
        const count = counts[entry] ?? 0;
        if (count === 0) touched[found++] = entry;
        counts[entry] = count + 1;
        sums[entry] = (sums[entry] ?? 0) + (scores[i] ?? 0);
      }
    }
    for (let i = 0; i < found; i++) {
      const entry = touched[i] ?? 0;
      sums[entry] = (sums[entry] ?? 0) * (counts[entry] ?? 0);
    }
    const hits = bestOf(touched.subarray(0, found), sums, idOf, limit);
    for (let i = 0; i < found; i++) {
      const entry = touched[i] ?? 0;
      sums[entry] = 0;
      counts[entry] = 0;
    }
    return hits;
  };
}

/** The best so many; which of those that score the same doesn't depend on the order in which they were indexed. */
function bestOf(entries: Int32Array, scores: Float64Array, idOf: (entry: number) => string, limit: number): Hit[] {
  const least = entries.length > limit ? leastOf(entries, scores, limit) - SAME : 0;
  const hits: Hit[] = [];
  for (const entry of entries) {
    const score = scores[entry] ?? 0;
    if (score >= least) hits.push({ id: idOf(entry), score });
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
