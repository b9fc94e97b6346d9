import type { IndexedSentence } from "./indexed-sentence.ts";
import type { StoryCandidate } from "./retrieve.ts";

/** A sentence with its features and their weighted sum. */
export interface Scored {
  readonly candidate: StoryCandidate;
  /** In FEATURES' order. */
  readonly values: readonly number[];
  readonly score: number;
}

/** Scored sentences, the best first. */
export interface Ranking {
  readonly scored: readonly Scored[];
  /** How likely each sentence is the one that answers, if any does: the softmax of the scores. */
  readonly chances: ReadonlyMap<IndexedSentence, number>;
}

/** Candidates in the order of their scores; `rows` are their features. */
export function rankBy(
  candidates: readonly StoryCandidate[],
  rows: readonly (readonly number[])[],
  scoreOf: (values: readonly number[]) => number,
): Ranking {
  const scored = candidates
    .map((candidate, i) => {
      const values = rows[i] ?? [];
      return { candidate, values, score: scoreOf(values) };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const powers = scored.map(({ score }) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { scored, chances: new Map(scored.map(({ candidate }, i) => [candidate.sentence, (powers[i] ?? 0) / sum])) };
}
