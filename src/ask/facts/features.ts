import type { Candidate, IndexedSentence } from "./candidates.ts";
import {
  bm25Of,
  greatestUnmatched,
  hasBrokenPhrase,
  hasWholePhrase,
  longestSequence,
  MATCH,
  type Match,
  matchedShare,
  matching,
  mergedMatches,
  pairsOf,
  pairsTogether,
  weightsOf,
} from "./matches.ts";
import type { QuestionTerms, Term } from "./terms.ts";
import { typeTest, type ValueMatch, valueMatching } from "./type-test.ts";

/** What speaks for and against a sentence, by name; each some number near 0 to 1. */
const ALWAYS = [
  "bm25", // share of the best sentence's BM25
  "cover", // share of the question's weight (idf in general English) that the sentence contains
  "coverLocal", // the same by how rare the words are in the texts asked
  "coverPassage", // the same (general English) for its passage
  "bm25Passage", // share of the best passage's BM25
  "previous", // weight that the sentence lacks and the one before has
  "next", // weight that the sentence lacks and the one after has
  "context", // weight that the sentence lacks and title or heading has
  "prefix", // weight that the sentence lacks but for its beginning: invade, invasion
  "prefixPassage", // the same for the passage
  "related", // weight that the sentence lacks but for a word that can mean the same
  "relatedPassage", // the same for the passage
  "synonym", // weight that the sentence contains in words of the same meaning, where the texts have the word itself too
  "synonymPassage", // the same for the passage
  "narrower", // weight that the sentence lacks but for words that cover part of their meaning
  "narrowerPassage", // the same for the passage
  "verb", // share of the question's verbs that the sentence contains, or a related word
  "verbTyped", // the same, where the sentence also contains the kind of thing asked for
  "phrases", // share of the question's names of several words that are together in the sentence
  "phrasesBroken", // share of these of which the passage contains a part and not the whole
  "pairs", // neighbouring words of the question that are together in the sentence, in order
  "near", // the same, in any order, within six words
  "run", // the longest run of the question's words in a row, stop words included, over its length
  "names", // share of the question's names that the sentence contains
  "namesPassage", // share of the question's names that the passage contains
  "numbersLack", // share of the question's numbers that not even the passage contains
  "rarestLack", // weight of the question's rarest word that the sentence lacks
  "rarestLackPassage", // weight of the question's rarest word that the passage lacks
  "typePerson", // asks for a person, and the sentence contains one; so on
  "typePlace",
  "typeTime",
  "typeNumber",
  "typeReason",
  "typeManner",
  "typeDescription",
  "focus", // whether it contains the noun that "which" asks for
  "fresh", // log of how many words it contains beyond the question's
  "length", // log of its number of words
  "pronoun", // begins with a pronoun that isn't resolved
  "place", // near the beginning of its text
  "valueGiven", // asks for a kind of value (a sum, an age, a date, a name …), and the sentence gives one that the question doesn't
  "valueNear", // weight of the question's words that are close to such a value
  "counted", // asks how many, and a number is before what is counted
  "defines", // asks what or who something is, and the sentence goes on behind it with what it is
  "speech", // begins with a quotation mark
  "forms", // weight of the words that it contains in the very form of the question: "closed", not "closing"
] as const;

/** Kinds of value, each of which shows more or less surely that a sentence answers. */
const VALUES = ["money", "share", "age", "duration", "count", "time", "number", "person", "place", "reason"] as const;

/** Whether the sentence gives a value of each kind, where it is the kind asked for, and how much of the question is close to one. */
const OF_VALUES = VALUES.flatMap((kind) => [`${kind}Given`, `${kind}Near`]);

/** A question of at most so many words to ask about is brief: readers ask such, and they weigh otherwise than a long one's. */
const BRIEF = 3;

/** What a long question has in their place. */
const NOTHING = ALWAYS.map(() => 0);

/** All features: each of these, each once more for brief questions alone, and those of each kind of value. */
export const FEATURES: readonly string[] = [...ALWAYS, ...ALWAYS.map((name) => `${name}Brief`), ...OF_VALUES];

const TYPES = ["person", "place", "time", "number", "reason", "manner", "description"] as const;

/** The features of every candidate, in FEATURES' order. */
export function featuresOf(question: QuestionTerms, candidates: readonly Candidate[]): number[][] {
  const { terms, phrases, answerType, focus } = question;
  const size = terms.length;
  const idf = weightsOf(terms.map((term) => term.idf));
  const localIdf = weightsOf(terms.map((term) => term.localIdf));
  const nameWeights = weightsOf(terms.map(({ isName }) => (isName ? 1 : 0)));
  const numberWeights = weightsOf(terms.map(({ isNumber }) => (isNumber ? 1 : 0)));
  const verbWeights = weightsOf(terms.map(({ isVerb, idf }) => (isVerb ? idf : 0)));
  const hasVerbs = terms.some(({ isVerb }) => isVerb);
  const pairs = pairsOf(question);
  const scoreType = typeTest(question);
  const valuesOf = valueMatching(question);
  const matchOf = matching(terms);
  const every: Match = new Uint8Array(size).fill(MATCH.any);
  const surroundings = surroundingsOf(terms, candidates, matchOf);
  const contexts = new Map<ReadonlySet<string>, Match>();
  const contextOf = (context: ReadonlySet<string>): Match => {
    const cached = contexts.get(context) ?? Uint8Array.from(terms, ({ stem }) => (context.has(stem) ? MATCH.exact : 0));
    contexts.set(context, cached);
    return cached;
  };
  const bm25 = candidates.map(({ sentence }) => bm25Of(terms, [sentence]));
  const bestBm25 = Math.max(1e-9, ...bm25);
  const bestPassage = Math.max(1e-9, ...surroundings.map((around) => around.bm25));
  const forBrief = (values: number[], value: ValueMatch | undefined) => [
    ...values,
    ...(size <= BRIEF ? values : NOTHING),
    ...VALUES.flatMap((kind) => (kind === question.value && value?.hasValue === true ? [1, value.near] : [0, 0])),
  ];
  return candidates.map(({ sentence, around, at, place, context }, c) => {
    const { match: passage = every, bm25: bm25Passage = 0 } = surroundings[c] ?? {};
    const own = matchOf(sentence);
    const [previous, next] = [around[at - 1], around[at + 1]];
    const verbs = hasVerbs ? matchedShare(verbWeights, own, MATCH.any) : 0.5;
    const typeScore = scoreType(sentence);
    const value = valuesOf?.(sentence);
    return forBrief(
      [
        (bm25[c] ?? 0) / bestBm25,
        matchedShare(idf, own, MATCH.exact),
        matchedShare(localIdf, own, MATCH.exact),
        matchedShare(idf, passage, MATCH.exact),
        bm25Passage / bestPassage,
        previous === undefined ? 0 : matchedShare(idf, matchOf(previous), MATCH.exact, own),
        next === undefined ? 0 : matchedShare(idf, matchOf(next), MATCH.exact, own),
        matchedShare(idf, contextOf(context), MATCH.exact, own),
        matchedShare(idf, own, MATCH.prefix),
        matchedShare(idf, passage, MATCH.prefix, passage),
        matchedShare(idf, own, MATCH.related),
        matchedShare(idf, passage, MATCH.related, passage),
        matchedShare(idf, own, MATCH.synonym),
        matchedShare(idf, passage, MATCH.synonym),
        matchedShare(idf, own, MATCH.narrower),
        matchedShare(idf, passage, MATCH.narrower, passage),
        verbs,
        answerType === "thing" || !hasVerbs ? 0.5 : verbs * typeScore,
        phrases.length === 0 ? 0.5 : share(phrases, (phrase) => hasWholePhrase(sentence, phrase)),
        share(phrases, (phrase) => hasBrokenPhrase(around, phrase)),
        pairsTogether(sentence, pairs, 1, 2),
        pairsTogether(sentence, pairs, -6, 6),
        longestSequence(question, sentence),
        nameWeights.total > 0 && sentence.hasCapitals ? matchedShare(nameWeights, own, MATCH.exact) : 0.5,
        nameWeights.total > 0 && sentence.hasCapitals ? matchedShare(nameWeights, passage, MATCH.exact) : 0.5,
        matchedShare(numberWeights, every, MATCH.exact, passage),
        greatestUnmatched(idf, own),
        greatestUnmatched(idf, passage),
        ...TYPES.map((type) => (answerType === type ? typeScore : 0)),
        focus !== undefined && sentence.positions.has(focus) ? 1 : 0,
        Math.log(1 + freshWords(terms, sentence)) / 4,
        Math.log(1 + sentence.words.length) / 4,
        sentence.startsWithPronoun && !sentence.hasAntecedent ? 1 : 0,
        1 / (1 + place),
        value?.hasValue === true ? 1 : 0,
        value?.near ?? 0,
        value?.isCounted === true ? 1 : 0,
        (answerType === "description" || answerType === "person") && defines(terms, sentence) ? 1 : 0,
        /^["“'‘]/.test(sentence.text) ? 1 : 0,
        shareOfForms(terms, sentence) / Math.max(1e-9, idf.total),
      ],
      value,
    );
  });
}

/** The sum of named values times their weights, as a function of the values in the names' order; what has no weight counts nothing. */
export function weightedSum(weights: Readonly<Record<string, number>>, names: readonly string[]): (values: readonly number[]) => number {
  const inOrder = names.map((name) => weights[name] ?? 0);
  return (values) => {
    let sum = 0;
    for (let i = 0; i < inOrder.length; i++) sum += (inOrder[i] ?? 0) * (values[i] ?? 0);
    return sum;
  };
}

/** What surrounds a candidate, as a whole. */
interface Surroundings {
  readonly match: Match;
  readonly bm25: number;
}

/** The surroundings of each candidate; neighbours of one passage share theirs. */
function surroundingsOf(
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matchOf: (sentence: IndexedSentence) => Match,
): readonly Surroundings[] {
  const surroundings: Surroundings[] = [];
  candidates.forEach(({ around }, c) => {
    const before = candidates[c - 1]?.around;
    const shared = around[0] === before?.[0] && around.length === before?.length ? surroundings[c - 1] : undefined;
    surroundings.push(shared ?? { match: mergedMatches(around.map(matchOf), terms.length), bm25: bm25Of(terms, around) });
  });
  return surroundings;
}

/** Weight of the words that a sentence has in exactly the form of the question. */
function shareOfForms(terms: readonly Term[], { positions, words }: IndexedSentence): number {
  let sum = 0;
  for (const { stem, word, idf } of terms) if (positions.get(stem)?.some((at) => words[at]?.word === word) === true) sum += idf;
  return sum;
}

const GOES_ON =
  /^["”’')]*(?:,? (?:is|are|was|were|means?|meaning|refers?|allows?|lets?|requires?|gives?|stands for|an?|the|which|who|known|or|short for|\p{Ll}+ for)\b|, (?:\d|(?:\p{Ll}|-)+,? )| [—–-] | \()/u;

/** Whether a sentence says behind the last word asked about what that is: "Marr, a rigger", "the hulk is a ship". */
function defines(terms: readonly Term[], { positions, words, text }: IndexedSentence): boolean {
  const last = terms.at(-1);
  const at = last === undefined ? undefined : positions.get(last.stem)?.[0];
  const word = at === undefined ? undefined : words[at];
  return word !== undefined && GOES_ON.test(text.slice(word.end));
}

/** How many content words a sentence has beyond the question's. */
function freshWords(terms: readonly Term[], { content, positions }: IndexedSentence): number {
  let fresh = content;
  for (const { stem } of terms) fresh -= positions.get(stem)?.length ?? 0;
  return fresh;
}

function share<T>(list: readonly T[], test: (entry: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}
