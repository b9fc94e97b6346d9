import { BASE_FORMS } from "../../text/tokens.ts";
import { readWeights } from "../../word-tables.ts";
import {
  type Candidate,
  type IndexedSentence,
  indexSentence,
  type Ranking,
  rankBy,
  rankByScore,
  type StoryCandidate,
} from "./candidates.ts";
import { expandSentence, sentencesIn } from "./expand.ts";
import { FEATURES, featuresOf, weightedSum } from "./features.ts";
import { type QuestionTerms, readTerms } from "./terms.ts";
import { typeTest, valueMatching } from "./type-test.ts";

export const SCORE_WEIGHTS = readWeights("score-weights");
const scoreOf = weightedSum(SCORE_WEIGHTS, FEATURES);
const VERB = FEATURES.indexOf("verbTyped");

/** Scores the candidates and puts them in their final order. */
export function score(question: QuestionTerms, candidates: readonly StoryCandidate[]): Ranking {
  return preferVerb(question, preferValues(question, rankBy(candidates, featuresOf(question, candidates), scoreOf)));
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

/** Questions of at most so many words to ask about lean on the value asked for: they share few words with any sentence. */
const SHORT = 4;
/** What is added to a sentence's score where it gives a value of the kind asked for, or the measure; and where all other articles likely give the same value. */
const FOR = { value: 1.5, measure: 1, agreement: 1 } as const;
const IS_GIVEN = /^(?:money|share|age|duration|count)$/;

/** The order of a short question's sentences with those before that give what it asks for, and on which several articles agree. */
function preferValues(question: QuestionTerms, { scored, chances }: Ranking): Ranking {
  const { terms, value } = question;
  if (terms.length > SHORT) return { scored, chances };
  const valuesOf = value !== undefined && IS_GIVEN.test(value) ? valueMatching(question) : undefined;
  const scoreMeasure = terms.some(({ measures }) => measures !== undefined) ? typeTest(question) : undefined;
  const agreement = agreementOf(question, { scored, chances });
  const bonus = (sentence: IndexedSentence): number =>
    (valuesOf?.(sentence).hasValue === true ? FOR.value : 0) +
    (scoreMeasure?.(sentence) === 1 ? FOR.measure : 0) +
    FOR.agreement * (agreement.get(sentence) ?? 0);
  return rankByScore(scored.map((one) => ({ ...one, score: one.score + bonus(one.candidate.sentence) })));
}

/** How likely the answer stands in other articles that give one of a sentence's values: names for who and where, numbers for how many and when. */
function agreementOf(question: QuestionTerms, { scored, chances }: Ranking): ReadonlyMap<IndexedSentence, number> {
  const questionStems = new Set(question.terms.flatMap(({ stem, synonyms }) => [stem, ...synonyms]));
  const { value } = question;
  const byName = value === "person" || value === "place" || value === "time";
  const byNumber = value !== undefined && value !== "person" && value !== "place" && value !== "reason";
  const valuesIn = ({ words, names }: IndexedSentence): ReadonlySet<string> =>
    new Set(
      words
        .filter(
          ({ stem, capital }) => !questionStems.has(stem) && ((byNumber && /\d/.test(stem)) || (byName && capital && names.has(stem))),
        )
        .map(({ stem }) => stem),
    );
  const reports = scored.map(({ candidate: { sentence, article } }) => ({
    sentence,
    article: article.id,
    chance: chances.get(sentence) ?? 0,
    values: valuesIn(sentence),
  }));
  const support = new Map<string, { readonly article: string; readonly chance: number }[]>();
  for (const { article, chance, values } of reports)
    for (const one of values) support.set(one, [...(support.get(one) ?? []), { article, chance }]);
  const byOthers = (own: string, value: string) =>
    (support.get(value) ?? []).reduce((sum, { article, chance }) => (article === own ? sum : sum + chance), 0);
  return new Map(
    reports.map(({ sentence, article, values }) => [sentence, Math.max(0, ...[...values].map((value) => byOthers(article, value)))]),
  );
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
