import { holdsPair } from "./holds.ts";
import { greatestLacking, HELD, joined, type Match, matching, shareHeld, weightsOf } from "./match.ts";
import { holdsBroken, holdsWhole, longestRun, pairsOf, pairsTogether } from "./proximity.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { QuestionTerms, Term } from "./terms.ts";
import { typeTest } from "./type-test.ts";

/** A sentence that may answer, in its surroundings. */
export interface Candidate {
  readonly view: SentenceView;
  /** The sentences that it stands among, itself included: its passage's, with neighbours where that is short. */
  readonly around: readonly SentenceView[];
  /** Its place among these, from 0. */
  readonly at: number;
  /** Its place among the sentences of the text, from 0. */
  readonly place: number;
  /** Stems of the title and heading that it stands under. */
  readonly context: ReadonlySet<string>;
}

/** What speaks for and against a sentence, by name; each some number near 0 to 1. */
export const FEATURES = [
  "bm25", // share of the best sentence's BM25
  "cover", // share of the question's worth (general English) that the sentence holds
  "coverLocal", // the same by how rare the words are in the texts asked
  "coverPassage", // the same (general English) for its passage
  "bm25Passage", // share of the best passage's BM25
  "previous", // worth that the sentence lacks and the one before has
  "next", // worth that the sentence lacks and the one after has
  "context", // worth that the sentence lacks and title or heading has
  "kin", // worth that the sentence lacks but for its beginning: invade, invasion
  "kinPassage", // the same for the passage
  "synonym", // worth that the sentence lacks but for a word that can mean the same
  "synonymPassage", // the same for the passage
  "verb", // share of the question's verbs that the sentence holds, be it by kin
  "verbTyped", // the same, where the sentence also holds the kind of thing asked for
  "phrases", // share of the question's names of several words that stand together in the sentence
  "phrasesBroken", // share of these of which the passage holds a part and not the whole
  "pairs", // neighbouring words of the question that stand together in the sentence, in order
  "near", // the same, in any order, within six words
  "run", // the longest run of the question's words in a row, stop words included, over its length
  "names", // share of the question's names that the sentence holds
  "namesPassage", // share of the question's names that the passage holds
  "numbersLack", // share of the question's numbers that not even the passage holds
  "rarestLack", // worth of the question's rarest word that the sentence lacks
  "rarestLackPassage", // worth of the question's rarest word that the passage lacks
  "typePerson", // asks for a person, and the sentence holds one; so on
  "typePlace",
  "typeTime",
  "typeNumber",
  "typeReason",
  "typeManner",
  "typeDescription",
  "focus", // whether it holds the noun that "which" asks for
  "fresh", // log of how many words it holds beyond the question's
  "length", // log of its number of words
  "pronoun", // begins with a pronoun that isn't resolved
  "place", // near the beginning of its text
  "forms", // worth of the words that it holds in the very form of the question: held, not holding
] as const;

const TYPES = ["person", "place", "time", "number", "reason", "manner", "description"] as const;

/** The features of every candidate, in FEATURES' order. */
export function featuresOf(question: QuestionTerms, candidates: readonly Candidate[]): number[][] {
  const { terms, phrases, wanted, focus } = question;
  const size = terms.length;
  const worth = weightsOf(terms.map((term) => term.worth));
  const localWorth = weightsOf(terms.map((term) => term.localWorth));
  const named = weightsOf(terms.map(({ name }) => (name ? 1 : 0)));
  const numbered = weightsOf(terms.map(({ number }) => (number ? 1 : 0)));
  const verbal = weightsOf(terms.map(({ verb, worth }) => (verb ? worth : 0)));
  const hasVerbs = terms.some(({ verb }) => verb);
  const pairs = pairsOf(question);
  const typeMet = typeTest(question);
  const matchOf = matching(terms);
  const every: Match = new Uint8Array(size).fill(HELD.any);
  const surroundings = surroundingsOf(terms, candidates, matchOf);
  const contexts = new Map<ReadonlySet<string>, Match>();
  const contextOf = (context: ReadonlySet<string>): Match => {
    const known = contexts.get(context) ?? Uint8Array.from(terms, ({ stem }) => (context.has(stem) ? HELD.exact : 0));
    contexts.set(context, known);
    return known;
  };
  const bm25 = candidates.map(({ view }) => bm25Of(terms, [view]));
  const bestBm25 = Math.max(1e-9, ...bm25);
  const bestPassage = Math.max(1e-9, ...surroundings.map((around) => around.bm25));
  return candidates.map(({ view, around, at, place, context }, c) => {
    const { match: passage = every, bm25: bm25Passage = 0 } = surroundings[c] ?? {};
    const own = matchOf(view);
    const [previous, next] = [around[at - 1], around[at + 1]];
    const verbs = hasVerbs ? shareHeld(verbal, own, HELD.any) : 0.5;
    const met = typeMet(view);
    return [
      (bm25[c] ?? 0) / bestBm25,
      shareHeld(worth, own, HELD.exact),
      shareHeld(localWorth, own, HELD.exact),
      shareHeld(worth, passage, HELD.exact),
      bm25Passage / bestPassage,
      previous === undefined ? 0 : shareHeld(worth, matchOf(previous), HELD.exact, own),
      next === undefined ? 0 : shareHeld(worth, matchOf(next), HELD.exact, own),
      shareHeld(worth, contextOf(context), HELD.exact, own),
      shareHeld(worth, own, HELD.kin),
      shareHeld(worth, passage, HELD.kin, passage),
      shareHeld(worth, own, HELD.synonym),
      shareHeld(worth, passage, HELD.synonym, passage),
      verbs,
      wanted === "thing" || !hasVerbs ? 0.5 : verbs * met,
      phrases.length === 0 ? 0.5 : share(phrases, (phrase) => holdsWhole(view, phrase)),
      share(phrases, (phrase) => holdsBroken(around, phrase)),
      pairsTogether(view, pairs, 1, 2),
      pairsTogether(view, pairs, -6, 6),
      longestRun(question, view),
      named.total > 0 && view.cased ? shareHeld(named, own, HELD.exact) : 0.5,
      named.total > 0 && view.cased ? shareHeld(named, passage, HELD.exact) : 0.5,
      shareHeld(numbered, every, HELD.exact, passage),
      greatestLacking(worth, own),
      greatestLacking(worth, passage),
      ...TYPES.map((type) => (wanted === type ? met : 0)),
      focus !== undefined && view.places.has(focus) ? 1 : 0,
      Math.log(1 + freshWords(terms, view)) / 4,
      Math.log(1 + view.words.length) / 4,
      view.pronoun && !view.resolved ? 1 : 0,
      1 / (1 + place),
      shareOfForms(terms, view) / Math.max(1e-9, worth.total),
    ];
  });
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
  matchOf: (view: SentenceView) => Match,
): readonly Surroundings[] {
  const made: Surroundings[] = [];
  candidates.forEach(({ around }, c) => {
    const before = candidates[c - 1]?.around;
    const known = around[0] === before?.[0] && around.length === before?.length ? made[c - 1] : undefined;
    made.push(known ?? { match: joined(around.map(matchOf), terms.length), bm25: bm25Of(terms, around) });
  });
  return made;
}

/** Worth of the words that a sentence holds in the very form of the question. */
function shareOfForms(terms: readonly Term[], { places, words }: SentenceView): number {
  let sum = 0;
  for (const { stem, word, worth } of terms) if (places.get(stem)?.some((at) => words[at]?.word === word) === true) sum += worth;
  return sum;
}

/** How many content words a sentence holds beyond the question's. */
function freshWords(terms: readonly Term[], { content, places }: SentenceView): number {
  let fresh = content;
  for (const { stem } of terms) fresh -= places.get(stem)?.length ?? 0;
  return fresh;
}

function share<T>(list: readonly T[], test: (entry: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

/** What a word counts in BM25 that tells the same as one of the question that the texts hold too; where they lack it, it counts as that. */
const IN_OTHER_WORDS = 0.4;

/** BM25 of sentences taken together, their length against 24 words each. */
function bm25Of(terms: readonly Term[], views: readonly SentenceView[]): number {
  let length = 0;
  for (const { words } of views) length += words.length;
  const norm = 1.2 * (0.3 + (0.7 * length) / (24 * (views.length > 1 ? 5 : 1)));
  let sum = 0;
  for (const { stem, written, equivalents, pairs, localWorth } of terms) {
    let count = 0;
    for (const view of views) {
      const { places } = view;
      count += places.get(stem)?.length ?? 0;
      for (const pair of pairs) if (holdsPair(pair, view)) count += written ? IN_OTHER_WORDS : 1;
      for (const other of equivalents) count += (written ? IN_OTHER_WORDS : 1) * (places.get(other)?.length ?? 0);
    }
    if (count > 0) sum += localWorth * (0.5 + (count * 2.2) / (count + norm));
  }
  return sum;
}
