import { FEATURES, featuresOf } from "./features.ts";
import type { Chosen } from "./grow.ts";
import type { QuestionTerms } from "./question-terms.ts";
import type { StoryCandidate } from "./retrieve.ts";
import { weigh } from "./weigh.ts";
import { CHOOSE } from "./weights.ts";

/** A scored sentence with what speaks for and against it. */
export interface Scored extends Chosen {
  /** In FEATURES' order. */
  readonly values: readonly number[];
}

const HELD = (["cover", "kin", "synonym"] as const).map((name) => FEATURES.indexOf(name));

/** Scores the candidates and puts them in order, the best first; `values` may be given where they are known. */
export function scoreAll(
  asked: QuestionTerms,
  candidates: readonly StoryCandidate[],
  rows: readonly (readonly number[])[] = featuresOf(asked, candidates),
  score: (values: readonly number[]) => number = (values) => weigh(CHOOSE, FEATURES, values),
): Scored[] {
  return candidates
    .map((candidate, i) => {
      const values = rows[i] ?? [];
      return { candidate, values, score: score(values), held: HELD.reduce((sum, at) => sum + (values[at] ?? 0), 0) };
    })
    .sort((a, b) => b.score - a.score);
}
