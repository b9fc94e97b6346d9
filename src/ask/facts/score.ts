import { BASE_FORMS } from "../../text/tokens.ts";
import { expandSentence, sentencesIn } from "./expand.ts";
import { FEATURES, featuresOf, weighing } from "./features.ts";
import type { IndexedSentence } from "./indexed-sentence.ts";
import { type Ranking, rankBy } from "./ranking.ts";
import type { StoryCandidate } from "./retrieve.ts";
import type { QuestionTerms } from "./terms.ts";
import { SCORE_WEIGHTS } from "./weights.ts";

const scoreOf = weighing(SCORE_WEIGHTS, FEATURES);
const VERB = FEATURES.indexOf("verbTyped");

/** Scores the candidates and puts them in their final order. */
export function score(question: QuestionTerms, candidates: readonly StoryCandidate[]): Ranking {
  return preferVerb(question, rankBy(candidates, featuresOf(question, candidates), scoreOf));
}

/**
 * The same order, but with a neighbour of the best first where what would be shown of the best lacks the question's verb, and the neighbour has it together
 * with the kind of thing asked for: "They signed the pact in 1994." "But it collapsed in 2002." for when the pact collapsed. A base form is another
 * word than the past: "holding my breath" isn't where something was held.
 */
function preferVerb(question: QuestionTerms, ranking: Ranking): Ranking {
  const { scored } = ranking;
  const [best] = scored;
  const verbs = question.terms.filter(({ verb }) => verb);
  if (best === undefined || verbs.length === 0 || question.answerType === "thing" || question.answerType === "description") return ranking;
  const { around } = best.candidate;
  const hasVerb = ({ positions }: IndexedSentence) =>
    verbs.some(({ stem, related }) => positions.has(stem) || related.some((other) => positions.has(other)));
  if (sentencesIn(expandSentence(best, ranking), around).some(hasVerb)) return ranking;
  const hasVerbForm = ({ words, positions }: IndexedSentence) =>
    verbs.some(({ word, stem, related }) =>
      positions.has(stem)
        ? !BASE_FORMS.has(word) || (positions.get(stem) ?? []).some((at) => BASE_FORMS.has(words[at]?.word ?? ""))
        : related.some((other) => positions.has(other)),
    );
  const preferred = scored.find(
    ({ candidate, values }) => around.includes(candidate.sentence) && values[VERB] === 1 && hasVerbForm(candidate.sentence),
  );
  return preferred === undefined ? ranking : { ...ranking, scored: [preferred, ...scored.filter((other) => other !== preferred)] };
}
