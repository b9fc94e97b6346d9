import type { Span } from "../../model.ts";
import { BASE_FORMS } from "../../text/tokens.ts";
import type { Chosen } from "./expand.ts";
import { FEATURES, featuresOf } from "./features.ts";
import type { StoryCandidate } from "./retrieve.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { QuestionTerms } from "./terms.ts";
import { weighing } from "./weigh.ts";
import { CHOOSE } from "./weights.ts";

/** A scored sentence with what speaks for and against it. */
export interface Scored extends Chosen {
  /** In FEATURES' order. */
  readonly values: readonly number[];
}

const scoreOf = weighing(CHOOSE, FEATURES);

/** Scores the candidates and puts them in order, the best first; `values` may be given where they are known. */
export function scoreAll(
  asked: QuestionTerms,
  candidates: readonly StoryCandidate[],
  rows: readonly (readonly number[])[] = featuresOf(asked, candidates),
  score: (values: readonly number[]) => number = scoreOf,
): Scored[] {
  return candidates
    .map((candidate, i) => {
      const values = rows[i] ?? [];
      return { candidate, values, score: score(values) };
    })
    .sort((a, b) => b.score - a.score);
}

const VERB = FEATURES.indexOf("verbTyped");

/**
 * The same order, but with the neighbour of the best first where the excerpt lacks what was done and the neighbour tells it, together
 * with the kind of thing asked for; where it was asked what "was held", "holding my breath" doesn't tell it: "They signed the pact in 1994." "But it collapsed in 2002." for when the pact collapsed.
 */
export function withDeedFirst(asked: QuestionTerms, scored: readonly Scored[], shown: Span): readonly Scored[] {
  const [best] = scored;
  if (best === undefined || asked.wanted === "thing" || asked.wanted === "description") return scored;
  const deeds = asked.terms.filter(({ verb }) => verb);
  const tells = deeds.some(({ stem, kin }) =>
    best.candidate.around.some(
      ({ start, end, places }) => start >= shown.start && end <= shown.end && (places.has(stem) || kin.some((other) => places.has(other))),
    ),
  );
  if (deeds.length === 0 || tells) return scored;
  const tellsDeed = ({ words, places }: SentenceView) =>
    deeds.some(({ word, stem, kin }) =>
      places.has(stem)
        ? !BASE_FORMS.has(word) || (places.get(stem) ?? []).some((at) => BASE_FORMS.has(words[at]?.word ?? ""))
        : kin.some((other) => places.has(other)),
    );
  const next = scored.find(
    ({ candidate, values }) => best.candidate.around.includes(candidate.view) && (values[VERB] ?? 0) === 1 && tellsDeed(candidate.view),
  );
  return next === undefined ? scored : [next, ...scored.filter((other) => other !== next)];
}
