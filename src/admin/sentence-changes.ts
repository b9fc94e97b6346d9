import { diffWordsWithSpace } from "diff";
import type { Article, Difference } from "../model.ts";
import type { Task } from "../pool/pool.ts";

/** A sentence before and after; "" where there is none. */
export interface SentenceChange {
  readonly before: string;
  readonly after: string;
}

/** Share of words in common from which two sentences are one that changed. */
const ALIKE = 0.4;

/** The sentences of an article's passages, in order. */
export function sentencesOf({ text, passages }: Article): string[] {
  return passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

/** The sentences that differ between two versions of an article, in order; one that changed is beside what it became. The time grows with the number of sentences. */
export function changedSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let [from, to] = [0, 0];
  for (const [same, at] of [...keptSentences(before, after), [before.length, after.length] as const]) {
    changes.push(...pairSentences(before.slice(from, same), after.slice(to, at)));
    [from, to] = [same + 1, at + 1];
  }
  return changes;
}

/** Two versions of an article as sentences. */
interface Versions {
  readonly article: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `changedSentences` as a task. */
export const comparingSentences: Task<Versions, SentenceChange[]> = {
  ...{ module: import.meta.url, name: "comparingSentences" },
  run: ({ before, after }) => changedSentences(before, after),
  limit: 30_000,
  excess: ({ article }) =>
    `${article}.md takes too long to compare with its previous version. Refresh without a preview, or split the article.`,
};

/** The places of sentences that are in both versions, in order: the longest run of those whose order is the same (Schensted 1961). The nth of several equal sentences stands for the nth. */
function keptSentences(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [at, sentence] of after.entries()) {
    const indexes = places.get(sentence);
    if (indexes === undefined) places.set(sentence, [at]);
    else indexes.push(at);
  }
  const counts = new Map<string, number>();
  /** By length, the last sentence of the run that ends earliest in `after`. */
  const ends: Run[] = [];
  for (const [from, sentence] of before.entries()) {
    const nth = counts.get(sentence) ?? 0;
    counts.set(sentence, nth + 1);
    const at = places.get(sentence)?.[nth];
    if (at === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    ends[low] = { from, at, previous: ends[low - 1] };
  }
  const pairs: (readonly [number, number])[] = [];
  for (let run = ends.at(-1); run !== undefined; run = run.previous) pairs.push([run.from, run.at]);
  return pairs.reverse();
}

interface Run {
  readonly from: number;
  readonly at: number;
  readonly previous: Run | undefined;
}

/** Words that are looked for as taken out or put in before two sentences count as two: the time grows with the square of them. */
const MOST_EDITS = 400;

/** What differs between two sentences, word by word; of two that differ in too much, all that went and all that came. */
export function changedWords({ before, after }: SentenceChange): readonly Difference[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ];
  return changes.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "missing" : "same", text: value }));
}

/** Sentences past the same place in which one that changed is looked for. */
const WINDOW = 20;

/** Pairs each removed sentence with the most similar one added near its place, where one is similar enough. */
function pairSentences(removed: readonly string[], added: readonly string[]): SentenceChange[] {
  const words = added.map(wordsOf);
  const indexes = new Set<number>();
  const changes = removed.map((before, place) => {
    const own = wordsOf(before);
    let best = -1;
    let score = ALIKE;
    for (let i = Math.max(0, place - WINDOW); i < Math.min(added.length, place + WINDOW + 1); i++) {
      const near = indexes.has(i) ? 0 : likeness(own, words[i] ?? own);
      if (near > score) [best, score] = [i, near];
    }
    indexes.add(best);
    return { before, after: added[best] ?? "" };
  });
  return [...changes, ...added.flatMap((after, i) => (indexes.has(i) ? [] : [{ before: "", after }]))];
}

/** Share of words that two sentences have in common, 0 to 1 (Dice 1945). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
