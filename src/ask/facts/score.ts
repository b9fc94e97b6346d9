import { BASE_FORMS } from "../../text/tokens.ts";
import { readWeights } from "../../word-tables.ts";
import { type Candidate, type IndexedSentence, indexSentence, type Ranking, rankBy, type StoryCandidate } from "./candidates.ts";
import { expandSentence, sentencesIn } from "./expand.ts";
import { FEATURES, featuresOf, weightedSum } from "./features.ts";
import { preferGiven } from "./prefer.ts";
import { type QuestionTerms, readTerms } from "./terms.ts";

export const SCORE_WEIGHTS = readWeights("score-weights");
const scoreOf = weightedSum(SCORE_WEIGHTS, FEATURES);
const VERB = FEATURES.indexOf("verbTyped");

/** Scores the candidates and puts them in their final order. */
export function score(question: QuestionTerms, candidates: readonly StoryCandidate[]): Ranking {
  return preferVerb(question, preferGiven(question, rankBy(candidates, featuresOf(question, candidates), scoreOf)));
}

/**
 * The same order, but with a neighbour of the best first where what would be shown of the best lacks the question's verb, and the neighbour has it together
 * with the kind of thing asked for: "They signed the pact in 1994." "But it collapsed in 2002." for when the pact collapsed. A base form is another
 * word than the past: "holding my breath" isn't where something was held.
 */
function preferVerb(question: QuestionTerms, ranking: Ranking): Ranking {
  const { scored } = ranking;
  const [best] = scored;
  const verbs = question.terms.filter(({ isVerb }) => isVerb);
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

/** The features of a sentence of a bare list: those of any sentence and what its question adds, so that scores compare from question to question. */
export const LIST_FEATURES = [
  ...FEATURES,
  "opening", // near the list's beginning, as far as its sentences hang together
  "bias", // always 1
  "terms", // log of how many words the question asks about
  "absent", // share of the question's weight that no sentence contains
  "best", // the greatest share of the question's weight that any sentence contains
] as const;

const NOTHING: ReadonlySet<string> = new Set();
const logOddsOf = weightedSum(readWeights("list-weights"), LIST_FEATURES);
const COVER = FEATURES.indexOf("cover");

/** How likely each sentence of a list answers (log odds: finite, higher is better, comparable between questions), and which one answers, if any. */
export function rankSentences(question: string, sentences: readonly string[]): { scores: number[]; answer: number | null } {
  const { questionTerms, candidates } = readList(question, sentences);
  // Equal sentences keep the list's order.
  const scores = listFeatures(questionTerms, candidates, featuresOf(questionTerms, candidates)).map(
    (values, i) => logOddsOf(values) - i / 1e6,
  );
  const best = scores.indexOf(Math.max(...scores));
  return { scores, answer: (scores[best] ?? Number.NEGATIVE_INFINITY) > THRESHOLD ? best : null };
}

/** Log odds from which a sentence is taken for an answer. */
const THRESHOLD = -1;

/** A question and the sentences of a list, each among its neighbours. */
export function readList(question: string, texts: readonly string[]): { questionTerms: QuestionTerms; candidates: Candidate[] } {
  const sentences = texts.map((text) => indexSentence(text, { start: 0, end: text.length }));
  const questionTerms = readTerms(question, {
    size: sentences.length,
    documentFrequency: (stem) => sentences.filter(({ positions }) => positions.has(stem)).length,
    capitals: () => 0,
    repair: () => undefined,
    literal: true,
  });
  const candidates = sentences.map((sentence, place): Candidate => {
    const around = sentences.slice(Math.max(0, place - 1), place + 2);
    return { sentence, around, at: Math.min(place, 1), place, context: NOTHING };
  });
  return { questionTerms, candidates };
}

/** LIST_FEATURES of every sentence, from FEATURES of every sentence. */
export function listFeatures({ terms }: QuestionTerms, candidates: readonly Candidate[], rows: readonly (readonly number[])[]): number[][] {
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { idf }) => sum + idf, 0),
  );
  const absent = terms.reduce((sum, { idf, isKnown }) => sum + (isKnown ? 0 : idf), 0) / total;
  const best = Math.max(0, ...rows.map((values) => values[COVER] ?? 0));
  const questionStems = new Set(terms.map(({ stem }) => stem));
  const together = cohesion(
    candidates.map(({ sentence }) => sentence),
    questionStems,
  );
  return rows.map((values, place) => [...values, together / (1 + place), 1, Math.log(1 + terms.length) / 2, absent, best]);
}

/** Share of the sentences that share a word with the one before, those of the question aside: high for a text, low for a collection. */
function cohesion(sentences: readonly IndexedSentence[], questionStems: ReadonlySet<string>): number {
  const linkedSentences = sentences.filter(({ positions }, i) =>
    [...(sentences[i - 1]?.positions.keys() ?? [])].some((stem) => positions.has(stem) && !questionStems.has(stem)),
  );
  return linkedSentences.length / Math.max(1, sentences.length - 1);
}
