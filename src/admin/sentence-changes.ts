import { diffArrays, diffWordsWithSpace } from "diff";
import type { Article, Difference } from "../model.ts";

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

/** The sentences that differ between two versions of an article, in order; one that changed stands beside what it became. */
export function changedSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else close();
  }
  close();
  return changes;
}

/** What differs between two sentences, word by word. */
export function changedWords({ before, after }: SentenceChange): readonly Difference[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "missing" : "same",
    text: value,
  }));
}

/** Each sentence that went beside the likest of those that came, where one is like it. */
function paired(gone: readonly string[], come: readonly string[]): SentenceChange[] {
  const left = new Set(come.keys());
  const changes = gone.map((before) => {
    let best = -1;
    let score = ALIKE;
    for (const i of left) {
      const worth = likeness(before, come[i] ?? "");
      if (worth > score) [best, score] = [i, worth];
    }
    left.delete(best);
    return { before, after: come[best] ?? "" };
  });
  return [...changes, ...[...left].map((i) => ({ before: "", after: come[i] ?? "" }))];
}

/** Share of words that two texts have in common, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size + second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
