import { STOP_WORDS } from "../../text/tokens.ts";
import { readWeights } from "../../word-tables.ts";
import type { Excerpt } from "../evidence.ts";
import { inSentence, notMentioned } from "../question/question.ts";
import type { IndexedSentence, Ranking } from "./candidates.ts";
import { sentencesIn } from "./expand.ts";
import { FEATURES, weightedSum } from "./features.ts";
import { matchesInPart, matchesTerm, matching } from "./matches.ts";
import type { QuestionTerms, Term } from "./terms.ts";
import { typeTest } from "./type-test.ts";

/** What speaks for and against showing an excerpt at all: the features of its best sentence and these. */
export const ANSWERABILITY_FEATURES = [
  ...FEATURES,
  "bias", // always 1
  "coverExcerpt", // share of the question's weight that the excerpt contains
  "rarestLackExcerpt", // idf of the rarest word that the excerpt lacks
  "coverSquared",
  "absent", // share of the question's weight that the texts lack altogether
  "absentRarest", // idf of the rarest word that the texts lack
  "absentNames", // how many of the question's names the texts lack, at most 2
  "terms", // log of how many words the question asks about
  "lacking", // how many of them the excerpt lacks, over 5
  "typeMissing", // asks for a time, number, person or place, and the excerpt contains none
  "lead", // how far the best is ahead of the second
  "asksPerson", // what is asked for
  "asksPlace",
  "asksTime",
  "asksNumber",
  "asksReason",
  "asksManner",
  "asksDescription",
  "best", // the greatest share of the question's weight that any sentence contains
  "chance", // how likely the answer is in the excerpt, if it is anywhere
  "chanceSquared",
  "chanceCover", // the same times coverExcerpt
  "rivals", // sentences elsewhere that contain as much, over 5, at most 1
  "rarestLackLocal", // rarestLackExcerpt by how rare the words are in the texts asked
  "inPart", // share of the question's weight that the excerpt lacks but for words that cover part of their meaning
] as const;

const COVER = FEATURES.indexOf("cover");
const ANSWER_TYPES = ["person", "place", "time", "number", "reason", "manner", "description"] as const;
const TYPES = (["typePerson", "typeTime", "typeNumber", "typePlace"] as const).map((name) => FEATURES.indexOf(name));

/** Shares of weight that differ by less are as good as even. */
const EVEN = 0.05;

/** Log odds from which an excerpt is shown: where some half of the questions whose passage is taken out are met with silence. */
const THRESHOLD = -1.8;
/** A question of at most so many words to ask about is short; readers ask such, encyclopedias' questions (of which the odds were learned) are longer. */
const SHORT = 3;
/** How much lower the odds of a short question may be, and the bonus if one sentence has all of it. */
const FOR_SHORT = { lower: 0.5, whole: 2.5 } as const;

/** By so much the odds must be higher where the excerpt contains only names of the question and the texts none of its other words. */
const FOR_NOTHING = 1.5;

/** By so much they must be higher where the excerpt doesn't say which of several is asked for: "the first test". */
const FOR_ANY = 1.3;
const WHICH =
  /^(?:first|last|second|third|next|previous|original|biggest|largest|smallest|oldest|youngest|highest|lowest|longest|shortest|best|worst|earliest|latest|richest|deadliest)$/;

/** Weight of words that ask about nothing in particular. */
const LIGHTEST = 0.05;

export const ANSWERABILITY_WEIGHTS = readWeights("answerability-weights");
const logOddsOf = weightedSum(ANSWERABILITY_WEIGHTS, ANSWERABILITY_FEATURES);

/** Whether an excerpt answers. */
export interface Answerability {
  /** Whether it is shown. */
  readonly answerable: boolean;
  /** Log odds that it answers. */
  readonly logOdds: number;
  /** Log odds from which it is shown. */
  readonly threshold: number;
  /** In ANSWERABILITY_FEATURES' order. */
  readonly values: readonly number[];
  /** What any answer must contain and this excerpt doesn't: a "when" wants some word of time, a "how old" an age, "how much does it cost" a sum. */
  readonly missingValue?: "time" | "age" | "sum" | "duration";
}

/** Judges the first excerpt that would be shown. */
export function answerability(question: QuestionTerms, ranking: Ranking, excerpt: Excerpt | undefined): Answerability {
  const values = answerabilityFeatures(question, ranking, excerpt);
  const logOdds = logOddsOf(values) + (saysAll(question, ranking) ? FOR_SHORT.whole : 0);
  const isShort = question.terms.length <= SHORT && question.terms.every(({ isKnown }) => isKnown);
  const nothing = excerpt !== undefined && isAboutNothing(question, ranking, excerpt) ? FOR_NOTHING : 0;
  const any = excerpt !== undefined && isAboutAny(question, excerptSentences(ranking, excerpt)) ? FOR_ANY : 0;
  const threshold = THRESHOLD - (isShort ? FOR_SHORT.lower : 0) + nothing + any;
  const missingValue = excerpt === undefined ? undefined : missingValueIn(question, excerptSentences(ranking, excerpt), excerpt);
  return {
    answerable: excerpt !== undefined && logOdds >= threshold && missingValue === undefined,
    logOdds,
    threshold,
    values,
    ...(missingValue === undefined ? {} : { missingValue }),
  };
}

/** The sentences of the first excerpt. */
function excerptSentences({ scored }: Ranking, excerpt: Excerpt | undefined): readonly IndexedSentence[] {
  return excerpt === undefined ? [] : sentencesIn(excerpt, scored[0]?.candidate.around ?? []);
}

/** Whether the best sentence has all of a short question, possibly in other words, and the kind of thing that it asks for. */
function saysAll(question: QuestionTerms, { scored: [best] }: Ranking): boolean {
  const { terms, answerType } = question;
  if (best === undefined || terms.length === 0 || terms.length > SHORT) return false;
  const { sentence } = best.candidate;
  const isAnyType = answerType === "thing" || answerType === "description";
  return (
    terms.every((term) => matchesTerm(term, sentence) || (!term.isLiteral && matchesInPart(term, sentence))) &&
    (isAnyType || typeTest(question)(sentence) >= 0.5)
  );
}

/** Whether an excerpt has only names of a question, and the texts none of its other words: nothing is said of what was asked about them. */
function isAboutNothing({ terms }: QuestionTerms, ranking: Ranking, excerpt: Excerpt): boolean {
  const matters = terms.filter(({ isName, isNumber, idf, measures }) => !isName && !isNumber && idf > LIGHTEST && measures === undefined);
  if (matters.length === 0 || matters.some(({ isKnown }) => isKnown)) return false;
  const matchOf = matching(matters);
  return !excerptSentences(ranking, excerpt).some((sentence) => matchOf(sentence).some((bits) => bits > 0));
}

/** Whether a question asks for the first, the largest … of several, and sentences don't say that of any. */
function isAboutAny({ terms }: QuestionTerms, sentences: readonly IndexedSentence[]): boolean {
  return terms.some(
    (term) =>
      WHICH.test(term.word) &&
      !sentences.some(
        (sentence) =>
          matchesTerm(term, sentence) || matchesInPart(term, sentence) || term.related.some((other) => sentence.positions.has(other)),
      ),
  );
}

/** What may be the answer to a question for a sum of money. */
const SUM =
  /[$£€¥₹]\s?\d|\b(?:[mbtr]+illions?|dollars?|pounds?|euros?|cents?|pence|marks?|francs?|rupees?|yen|yuan|free|nothing|percent|per cent)\b|\d ?(?:%|[kmb]n?\b)/i;

function missingValueIn(
  question: QuestionTerms,
  sentences: readonly IndexedSentence[],
  { article, start, end }: Excerpt,
): Answerability["missingValue"] {
  const scoreType = typeTest(question);
  const isDated =
    article.dates.some((date) => date.start >= start && date.end <= end) || sentences.some((sentence) => scoreType(sentence) > 0);
  if (question.answerType === "time" && !isDated) return "time";
  if (question.value === "money" && question.words.some(({ word }) => word === "much") && !sentences.some(({ text }) => SUM.test(text)))
    return "sum";
  const lacks = (measure: "age" | "time") => {
    const term = question.terms.find(({ measures }) => measures?.includes(measure) === true);
    return term !== undefined && !sentences.some((sentence) => matchesTerm(term, sentence));
  };
  return lacks("age") ? "age" : lacks("time") && !isDated ? "duration" : undefined;
}

/** The features of the first excerpt, in ANSWERABILITY_FEATURES' order. */
export function answerabilityFeatures({ terms, answerType }: QuestionTerms, ranking: Ranking, excerpt: Excerpt | undefined): number[] {
  const { scored, chances } = ranking;
  const [first, second] = scored;
  const sentences = excerptSentences(ranking, excerpt);
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { idf }) => sum + idf, 0),
  );
  const missingTerms = terms.filter((term) => !sentences.some((sentence) => matchesTerm(term, sentence)));
  const absent = terms.filter(({ isKnown }) => !isKnown);
  const sum = (list: typeof terms) => list.reduce((weight, { idf }) => weight + idf, 0) / total;
  const most = (list: typeof terms) => Math.max(0, ...list.map(({ idf }) => idf));
  const coverExcerpt = 1 - sum(missingTerms);
  const chance = sentences.reduce((all, sentence) => all + (chances.get(sentence) ?? 0), 0);
  const values = first?.values ?? FEATURES.map(() => 0);
  const cover = values[COVER] ?? 0;
  return [
    ...values,
    1,
    coverExcerpt,
    most(missingTerms),
    cover * cover,
    sum(absent),
    most(absent),
    Math.min(2, absent.filter(({ isName }) => isName).length),
    Math.log(1 + terms.length) / 2,
    missingTerms.length / 5,
    ["time", "number", "person", "place"].includes(answerType) && TYPES.every((at) => (values[at] ?? 0) < 0.5) ? 1 : 0,
    Math.min(1, (first?.score ?? 0) - (second?.score ?? 0)),
    ...ANSWER_TYPES.map((type) => (answerType === type ? 1 : 0)),
    Math.max(0, ...scored.map((candidate) => candidate.values[COVER] ?? 0)),
    chance,
    chance * chance,
    chance * coverExcerpt,
    Math.min(
      1,
      scored.filter(({ candidate, values }) => !sentences.includes(candidate.sentence) && (values[COVER] ?? 0) > cover - EVEN).length / 5,
    ),
    Math.max(0, ...missingTerms.map(({ localIdf }) => localIdf)),
    sum(missingTerms.filter((term) => sentences.some((sentence) => matchesInPart(term, sentence)))),
  ];
}

const UNKNOWN = "The story doesn't say.";
const LACKS = {
  time: "The story doesn't say when.",
  age: "The story doesn't give an age.",
  sum: "The story doesn't give a sum.",
  duration: "The story doesn't say how long.",
} as const;

/** The first name in a question that the story doesn't contain, not even misspelt; a word of no language counts as one. */
export function unknownName({ terms }: QuestionTerms): Term | undefined {
  return terms.find(({ isKnown, isProperNoun }) => !isKnown && isProperNoun);
}

/** The reason for abstaining, in words that are true of the story: what it lacks, else which two words no sentence has together, else nothing more specific. */
export function reasonForAbstaining(
  question: QuestionTerms,
  ranking: Ranking,
  excerpt: Excerpt | undefined,
  { logOdds, threshold, missingValue }: Pick<Answerability, "logOdds" | "threshold" | "missingValue">,
): string {
  const { terms } = question;
  const name = unknownName(question);
  if (name !== undefined) return notMentioned(name.surface);
  const absent = terms.filter(({ isKnown }) => !isKnown);
  const thing = rarestOf(absent.filter(({ isNoun, isVerb, surface }) => isNoun && !isVerb && !STOP_WORDS.has(surface)));
  if (thing !== undefined) return `The story doesn't say anything about ${inSentence(thing.surface)}.`;
  if (absent.length > 0) return UNKNOWN;
  if (missingValue !== undefined && logOdds >= threshold) return LACKS[missingValue];
  const sentences = excerptSentences(ranking, excerpt);
  const matches = (term: Term) => sentences.some((sentence) => matchesTerm(term, sentence) || matchesInPart(term, sentence));
  const words = terms.filter(({ measures }) => measures === undefined);
  const [present, missing] = [rarestOf(words.filter(matches)), rarestOf(words.filter((term) => !matches(term)))];
  if (present === undefined || missing === undefined) return UNKNOWN;
  const standTogether = ranking.scored.some(({ candidate: { around, own } }) =>
    [present, missing].every((term) =>
      around
        .slice(own.from, own.to)
        .some((sentence) => matchesTerm(term, sentence) || term.related.some((other) => sentence.positions.has(other))),
    ),
  );
  return standTogether ? UNKNOWN : `The story doesn't mention “${missing.surface}” together with “${present.surface}”.`;
}

function rarestOf(terms: readonly Term[]): Term | undefined {
  return terms.toSorted((a, b) => b.idf - a.idf)[0];
}
