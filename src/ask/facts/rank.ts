import { type Candidate, FEATURES, featuresOf } from "./features.ts";
import { LISTED } from "./list-weights.ts";
import { type SentenceView, viewSentence } from "./sentence-context.ts";
import { type QuestionTerms, readTerms } from "./terms.ts";
import { weighing } from "./weigh.ts";

/** The features of a sentence of a bare list: those of any sentence and what its question adds, so that scores compare from question to question. */
export const LIST_FEATURES = [
  ...FEATURES,
  "opening", // near the list's beginning, as far as its sentences hang together
  "bias", // always 1
  "terms", // log of how many words the question asks about
  "absent", // share of the question's worth that no sentence holds
  "best", // the greatest share of the question's worth that any sentence holds
] as const;

const NOTHING: ReadonlySet<string> = new Set();
const worthOf = weighing(LISTED, LIST_FEATURES);
const COVER = FEATURES.indexOf("cover");

/** The worth of each sentence of a list as an answer (log odds: finite, higher is better, comparable between questions), and which one answers, if any. */
export function rankSentences(question: string, sentences: readonly string[]): { scores: number[]; answer: number | null } {
  const { asked, candidates } = readList(question, sentences);
  // Equal sentences keep the list's order.
  const scores = listFeatures(asked, candidates, featuresOf(asked, candidates)).map((values, i) => worthOf(values) - i / 1e6);
  const best = scores.indexOf(Math.max(...scores));
  return { scores, answer: (scores[best] ?? Number.NEGATIVE_INFINITY) > THRESHOLD ? best : null };
}

/** Log odds from which a sentence is taken for an answer. */
const THRESHOLD = -1;

/** A question and the sentences of a list, each among its neighbours. */
export function readList(question: string, sentences: readonly string[]): { asked: QuestionTerms; candidates: Candidate[] } {
  const views = sentences.map((text) => viewSentence(text, { start: 0, end: text.length }));
  const asked = readTerms(question, {
    size: views.length,
    holding: (stem) => views.filter(({ places }) => places.has(stem)).length,
    capitals: () => 0,
    repair: () => undefined,
    literal: true,
  });
  const candidates = views.map((view, place): Candidate => {
    const around = views.slice(Math.max(0, place - 1), place + 2);
    return { view, around, at: Math.min(place, 1), place, context: NOTHING };
  });
  return { asked, candidates };
}

/** LIST_FEATURES of every sentence, from FEATURES of every sentence. */
export function listFeatures({ terms }: QuestionTerms, candidates: readonly Candidate[], rows: readonly (readonly number[])[]): number[][] {
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { worth }) => sum + worth, 0),
  );
  const absent = terms.reduce((sum, { worth, known }) => sum + (known ? 0 : worth), 0) / total;
  const best = Math.max(0, ...rows.map((values) => values[COVER] ?? 0));
  const asked = new Set(terms.map(({ stem }) => stem));
  const together = cohesion(
    candidates.map(({ view }) => view),
    asked,
  );
  return rows.map((values, place) => [...values, together / (1 + place), 1, Math.log(1 + terms.length) / 2, absent, best]);
}

/** Share of the sentences that share a word with the one before, those of the question aside: high for a text, low for a collection. */
function cohesion(views: readonly SentenceView[], asked: ReadonlySet<string>): number {
  const linked = views.filter(({ places }, i) =>
    [...(views[i - 1]?.places.keys() ?? [])].some((stem) => places.has(stem) && !asked.has(stem)),
  );
  return linked.length / Math.max(1, views.length - 1);
}
