import { typeMet } from "./answer-type.ts";
import type { QuestionTerms, Term } from "./question-terms.ts";
import type { SentenceView } from "./sentence-view.ts";

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
] as const;

const TYPES = ["person", "place", "time", "number", "reason", "manner", "description"] as const;

/** How each word of the question is matched by a sentence: by the word, by its beginning alone, by a word of like meaning alone. */
interface Match {
  readonly exact: readonly boolean[];
  readonly kin: readonly boolean[];
  readonly synonym: readonly boolean[];
}

function match(terms: readonly Term[], view: SentenceView): Match {
  const exact = terms.map(({ stem }) => view.places.has(stem) || view.meant.has(stem));
  const kin = terms.map(({ stem }, i) => exact[i] !== true && stem.length >= 5 && view.prefixes.has(stem.slice(0, 5)));
  const synonym = terms.map((term, i) => exact[i] !== true && kin[i] !== true && term.kin.some((other) => view.places.has(other)));
  return { exact, kin, synonym };
}

/** The features of every candidate, in FEATURES' order. */
export function featuresOf(question: QuestionTerms, candidates: readonly Candidate[]): number[][] {
  const { terms } = question;
  const worth = shareBy(terms.map((term) => term.worth));
  const localWorth = shareBy(terms.map((term) => term.localWorth));
  const named = shareBy(terms.map(({ name }) => (name ? 1 : 0)));
  const numbered = shareBy(terms.map(({ number }) => (number ? 1 : 0)));
  const hasNames = terms.some(({ name }) => name);
  const hasNumbers = terms.some(({ number }) => number);
  const verbal = shareBy(terms.map(({ verb, worth }) => (verb ? worth : 0)));
  const hasVerbs = terms.some(({ verb }) => verb);
  const pairs = pairsOf(question);
  const matches = new Map<SentenceView, Match>();
  const matchOf = (view: SentenceView): Match => {
    const known = matches.get(view);
    if (known !== undefined) return known;
    const made = match(terms, view);
    matches.set(view, made);
    return made;
  };
  const bm25 = candidates.map(({ view }) => bm25Of(terms, [view]));
  const bestBm25 = Math.max(1e-9, ...bm25);
  const bm25Passage = candidates.map(({ around }, c) =>
    around[0] === candidates[c - 1]?.around[0] && around.length === candidates[c - 1]?.around.length ? Number.NaN : bm25Of(terms, around),
  );
  bm25Passage.forEach((value, c) => {
    if (Number.isNaN(value)) bm25Passage[c] = bm25Passage[c - 1] ?? 0;
  });
  const bestPassage = Math.max(1e-9, ...bm25Passage);
  return candidates.map((candidate, c) => {
    const { view, around, at, place, context } = candidate;
    const own = matchOf(view);
    const matched = around.map(matchOf);
    const has = (i: number) => own.exact[i] === true;
    const passageHas = (i: number) => matched.some(({ exact }) => exact[i] === true);
    const lacksButIn = (other: SentenceView | undefined) =>
      other === undefined ? 0 : worth((i) => !has(i) && matchOf(other).exact[i] === true);
    const rarest = (lacks: (i: number) => boolean) => Math.max(0, ...terms.map((term, i) => (lacks(i) ? term.worth : 0)));
    const verbs = hasVerbs ? verbal((i) => has(i) || own.kin[i] === true || own.synonym[i] === true) : 0.5;
    const met = typeMet(question, view);
    const fresh = view.words.filter(({ stop, stem }) => !stop && !terms.some((term) => term.stem === stem)).length;
    return [
      (bm25[c] ?? 0) / bestBm25,
      worth(has),
      localWorth(has),
      worth(passageHas),
      (bm25Passage[c] ?? 0) / bestPassage,
      lacksButIn(around[at - 1]),
      lacksButIn(around[at + 1]),
      worth((i) => !has(i) && context.has(terms[i]?.stem ?? "")),
      worth((i) => own.kin[i] === true),
      worth((i) => !passageHas(i) && matched.some(({ kin }) => kin[i] === true)),
      worth((i) => own.synonym[i] === true),
      worth((i) => !passageHas(i) && matched.some(({ synonym }) => synonym[i] === true)),
      verbs,
      question.wanted === "thing" || !hasVerbs ? 0.5 : verbs * met,
      question.phrases.length === 0 ? 0.5 : share(question.phrases, (phrase) => whole(view, phrase)),
      share(question.phrases, (phrase) => broken(around, phrase)),
      share(pairs, ([a, b]) => together(view, a, b, 1, 2)),
      share(pairs, ([a, b]) => together(view, a, b, -6, 6)),
      longestRun(question, view),
      hasNames && view.cased ? named(has) : 0.5,
      hasNames && view.cased ? named(passageHas) : 0.5,
      hasNumbers ? numbered((i) => !passageHas(i)) : 0,
      rarest((i) => !has(i)),
      rarest((i) => !passageHas(i)),
      ...TYPES.map((wanted) => (question.wanted === wanted ? met : 0)),
      question.focus !== undefined && view.places.has(question.focus) ? 1 : 0,
      Math.log(1 + fresh) / 4,
      Math.log(1 + view.words.length) / 4,
      /^\W*(?:it|this|that|these|those|he|she|they|his|her|their|its|such|here)\b/i.test(view.text) && view.meant.size === 0 ? 1 : 0,
      1 / (1 + place),
    ];
  });
}

/** Sums the share of the weights whose places pass a test. */
function shareBy(weights: readonly number[]): (test: (i: number) => boolean) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (test) => (total === 0 ? 0 : weights.reduce((sum, weight, i) => sum + (weight > 0 && test(i) ? weight : 0), 0) / total);
}

function share<T>(list: readonly T[], test: (entry: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

/** BM25 of sentences taken together, their length against 24 words each. */
function bm25Of(terms: readonly Term[], views: readonly SentenceView[]): number {
  const length = views.reduce((sum, { words }) => sum + words.length, 0);
  const norm = 1.2 * (0.3 + (0.7 * length) / (24 * (views.length > 1 ? 5 : 1)));
  return terms.reduce((sum, { stem, localWorth }) => {
    const count = views.reduce((total, { places }) => total + (places.get(stem)?.length ?? 0), 0);
    return count === 0 ? sum : sum + localWorth * (0.5 + (count * 2.2) / (count + norm));
  }, 0);
}

function pairsOf({ words }: QuestionTerms): [string, string][] {
  return words.flatMap((word, i): [string, string][] => {
    if (word.stop) return [];
    const next = words.slice(i + 1, i + 3).find(({ stop }) => !stop);
    return next === undefined ? [] : [[word.stem, next.stem]];
  });
}

/** Whether b stands `from` to `to` words after a. */
function together({ places }: SentenceView, a: string, b: string, from: number, to: number): boolean {
  const second = places.get(b);
  return second !== undefined && (places.get(a) ?? []).some((i) => second.some((j) => j !== i && j - i >= from && j - i <= to));
}

/** Whether the words of a name stand together, in order, with at most one word between. */
function whole(view: SentenceView, phrase: readonly string[]): boolean {
  return phrase.every((stem, i) => i === 0 || together(view, phrase[i - 1] ?? "", stem, 1, 2));
}

/** Whether some but not all words of a name are held. */
function broken(around: readonly SentenceView[], phrase: readonly string[]): boolean {
  const held = phrase.filter((stem) => around.some(({ places, meant }) => places.has(stem) || meant.has(stem)));
  return held.length > 0 && held.length < phrase.length;
}

/** The longest run of words, in a row in both; counted only from two content words on; over the question's length. */
function longestRun({ words }: QuestionTerms, { words: held, places }: SentenceView): number {
  let best = 0;
  words.forEach((word, i) => {
    for (const at of word.stop ? [] : (places.get(word.stem) ?? [])) {
      let length = 1;
      let content = 1;
      while (words[i + length] !== undefined && words[i + length]?.stem === held[at + length]?.stem) {
        if (words[i + length]?.stop === false) content++;
        length++;
      }
      if (content > 1) best = Math.max(best, length);
    }
  });
  return best / Math.max(1, words.length);
}
