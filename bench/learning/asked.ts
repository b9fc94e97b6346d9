import { answerabilityFeatures } from "../../src/ask/facts/answerability.ts";
import { rankBy, type StoryCandidate } from "../../src/ask/facts/candidates.ts";
import { expandSentence } from "../../src/ask/facts/expand.ts";
import { featuresOf } from "../../src/ask/facts/features.ts";
import { retrieve } from "../../src/ask/facts/retrieve.ts";
import { type QuestionTerms, readTerms } from "../../src/ask/facts/terms.ts";
import type { StoryIndex } from "../../src/story/story-index.ts";
import { normalizeMarks } from "../../src/text/normalize.ts";
import { contentWords } from "../../src/text/tokens.ts";
import { dot, type Group } from "./regression.ts";
import type { LabelledQuestion } from "./stories.ts";

/** A question asked of a story: its candidates with their features, and which are right. */
export interface Asked extends Group {
  readonly asked: QuestionTerms;
  readonly candidates: readonly StoryCandidate[];
  readonly answers: readonly string[];
}

/** Asks a question; `answers` of [] where the story has none. `gold` is the passage that it was written for, or "any". `without` takes a passage's text out of the story. */
export function ask(
  knowledge: StoryIndex,
  { question }: Pick<LabelledQuestion, "question">,
  answers: readonly string[],
  gold?: string,
  without?: string,
): Asked {
  const lost = new Set(without === undefined ? [] : contentWords(without).map(({ stem }) => stem));
  const { size, documentFrequency, capitals, repair } = knowledge.passages;
  const asked = readTerms(question, {
    size: size - (without === undefined ? 0 : 1),
    documentFrequency: (stem) => documentFrequency(stem) - (lost.has(stem) ? 1 : 0),
    capitals,
    repair,
  });
  const candidates = retrieve(knowledge, asked).filter(({ sentence }) => without === undefined || !without.includes(sentence.text));
  const right = candidates.map(({ sentence }) =>
    holds(sentence.text, answers) ? (gold === "any" || gold?.includes(sentence.text) === true ? 1 : 0.3) : 0,
  );
  return { asked, candidates, answers, rows: featuresOf(asked, candidates), right };
}

/** What is shown with these weights, best first: whether it is right, its length, and its answerability features. */
export function choose(
  { asked, candidates, rows, answers }: Asked,
  weights: readonly number[],
): { right: boolean; length: number; features: number[] } {
  const ranking = rankBy(candidates, rows, (values) => dot(weights, values));
  const [best] = ranking.scored;
  const shown = best === undefined ? undefined : expandSentence(best, ranking);
  const text = shown === undefined ? "" : shown.article.text.slice(shown.start, shown.end);
  return {
    right: shown !== undefined && holds(text, answers),
    length: text.length,
    features: answerabilityFeatures(asked, ranking, shown),
  };
}

function holds(text: string, answers: readonly string[]): boolean {
  const lower = normalizeMarks(text).toLowerCase();
  return answers.some((answer) => lower.includes(normalizeMarks(answer).toLowerCase()));
}
