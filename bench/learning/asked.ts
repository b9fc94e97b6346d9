import { trustFeatures } from "../../src/ask/facts/answerability-features.ts";
import { grow } from "../../src/ask/facts/expand.ts";
import { featuresOf } from "../../src/ask/facts/features.ts";
import { retrieve, type StoryCandidate } from "../../src/ask/facts/retrieve.ts";
import { scoreAll } from "../../src/ask/facts/score.ts";
import { type QuestionTerms, readTerms } from "../../src/ask/facts/terms.ts";
import type { StoryIndex } from "../../src/story/story-index.ts";
import { contentWords } from "../../src/text/tokens.ts";
import { dot, type Group } from "./regression.ts";
import type { LabelledQuestion } from "./stories.ts";

/** A question asked of a story: its candidates with their features, and which are right. */
export interface Asked extends Group {
  readonly asked: QuestionTerms;
  readonly candidates: readonly StoryCandidate[];
  readonly answers: readonly string[];
}

/** Asks a question; `answers` of [] where the story has none. `without` takes a passage's text out of the story. */
export function ask(
  knowledge: StoryIndex,
  { question }: Pick<LabelledQuestion, "question">,
  answers: readonly string[],
  gold?: string,
  without?: string,
): Asked {
  const lost = new Set(without === undefined ? [] : contentWords(without).map(({ stem }) => stem));
  const { size, holding, capitals, repair } = knowledge.passages;
  const asked = readTerms(question, {
    size: size - (without === undefined ? 0 : 1),
    holding: (stem) => holding(stem) - (lost.has(stem) ? 1 : 0),
    capitals,
    repair,
  });
  const candidates = retrieve(knowledge, asked).filter(({ view }) => without === undefined || !without.includes(view.text));
  const right = candidates.map(({ view }) => (holds(view.text, answers) ? (gold?.includes(view.text) === true ? 1 : 0.3) : 0));
  return { asked, candidates, answers, rows: featuresOf(asked, candidates), right };
}

/** What is shown with these weights, best first: whether it is right, its length, and the trust features. */
export function choose(
  { asked, candidates, rows, answers }: Asked,
  weights: readonly number[],
): { right: boolean; length: number; trust: number[] } {
  const scored = scoreAll(asked, candidates, rows, (values) => dot(weights, values));
  const [best] = scored;
  if (best === undefined) return { right: false, length: 0, trust: trustFeatures(asked, scored) };
  const shown = grow(best, scored);
  const text = shown.article.text.slice(shown.start, shown.end);
  return { right: holds(text, answers), length: text.length, trust: trustFeatures(asked, scored, shown) };
}

function holds(text: string, answers: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return answers.some((answer) => lower.includes(answer.toLowerCase()));
}
