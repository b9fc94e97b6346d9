import { words } from "../text/tokens.ts";
import { type Candidate, FEATURES, featuresOf } from "./features.ts";
import { readTerms } from "./question-terms.ts";
import { viewSentence } from "./sentence-view.ts";
import { CHOOSE_LISTED } from "./weights.ts";

/** The worth of each sentence of a list as an answer (finite, higher is better, comparable between questions), and which one answers, if any. */
export function rankSentences(question: string, sentences: readonly string[]): { scores: number[]; answer: number | null } {
  const views = sentences.map((text) => viewSentence(text, { start: 0, end: text.length }));
  const asked = readTerms(question, {
    size: views.length,
    holding: (stem) => views.filter(({ places }) => places.has(stem)).length,
    repair: () => undefined,
  });
  const candidates = views.map((view, place): Candidate => {
    const passage = views.slice(Math.max(0, place - 1), place + 2);
    return { view, passage, at: Math.min(place, 1), place, passageScore: 0, context: NOTHING };
  });
  const scores = featuresOf(asked, candidates).map((values, i) => weigh(CHOOSE_LISTED, values) - i / 1e6);
  const best = scores.indexOf(Math.max(...scores));
  return { scores, answer: (scores[best] ?? 0) > 0.8 && words(question).length > 0 ? best : null };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The sum of features times their weights. */
export function weigh(weights: Readonly<Partial<Record<(typeof FEATURES)[number], number>>>, values: readonly number[]): number {
  return FEATURES.reduce((sum, name, i) => sum + (weights[name] ?? 0) * (values[i] ?? 0), 0);
}
