import { typeMet } from "./answer-type.ts";
import type { QuestionTerms, Term } from "./question-terms.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A sentence that may answer, in its surroundings. */
export interface Candidate {
  readonly view: SentenceView;
  /** All sentences of its passage, this one included. */
  readonly passage: readonly SentenceView[];
  /** Its place in the passage, from 0. */
  readonly at: number;
  /** Its place among the sentences of the text, from 0. */
  readonly place: number;
  /** Worth of the passage in the search; 0 where there was none. */
  readonly passageScore: number;
  /** Stems of the title and heading that it stands under. */
  readonly context: ReadonlySet<string>;
}

/** What speaks for and against a sentence, by name; each some number near 0 to 1. */
export const FEATURES = [
  "bm25", // share of the best sentence's BM25
  "cover", // share of the question's worth (general English) that the sentence holds
  "coverLocal", // the same by how rare the words are in the texts asked
  "coverPassage", // the same (general English) for its passage
  "passageScore", // share of the best passage's score
  "previous", // worth that the sentence lacks and the one before has
  "next", // worth that the sentence lacks and the one after has
  "context", // worth that the sentence lacks and title or heading has
  "kin", // worth that the sentence lacks but for its beginning: invade, invasion
  "kinPassage", // the same for the passage
  "pairs", // neighbouring words of the question that stand together in the sentence, in order
  "near", // the same, in any order, within six words
  "run", // the longest run of the question's words in a row, stop words included, over its length
  "names", // share of the question's names that the sentence holds
  "namesPassage", // share of the question's names that the passage holds
  "numbers", // share of the question's numbers that the sentence holds
  "numbersLack", // share of the question's numbers that not even the passage holds
  "rarestLack", // worth of the question's rarest word that the sentence lacks
  "rarestLackPassage", // worth of the question's rarest word that the passage lacks
  "type", // whether it holds the kind of thing asked for
  "focus", // whether it holds the noun that "which" asks for
  "fresh", // log of how many words it holds beyond the question's
  "length", // log of its number of words
  "pronoun", // begins with a pronoun that isn't resolved
  "first", // the first of its passage
  "place", // near the beginning of its text
] as const;

/** How much each word of the question is matched by a sentence: 1 by the word, else 0, and whether by its beginning alone. */
interface Match {
  readonly exact: readonly boolean[];
  readonly kin: readonly boolean[];
}

function match(terms: readonly Term[], view: SentenceView): Match {
  const exact = terms.map(({ stem }) => view.places.has(stem) || view.meant.has(stem));
  return { exact, kin: terms.map(({ stem }, i) => exact[i] !== true && stem.length >= 5 && view.prefixes.has(stem.slice(0, 5))) };
}

/** The features of every candidate, in FEATURES' order. */
export function featuresOf(question: QuestionTerms, candidates: readonly Candidate[]): number[][] {
  const { terms } = question;
  const worth = shareBy(terms.map((term) => term.worth));
  const localWorth = shareBy(terms.map((term) => term.localWorth));
  const named = shareBy(terms.map(({ name }) => (name ? 1 : 0)));
  const numbered = shareBy(terms.map(({ number }) => (number ? 1 : 0)));
  const hasNames = question.cased && terms.some(({ name }) => name);
  const hasNumbers = terms.some(({ number }) => number);
  const pairs = pairsOf(question);
  const matches = new Map<SentenceView, Match>();
  const matchOf = (view: SentenceView): Match => {
    const known = matches.get(view);
    if (known !== undefined) return known;
    const made = match(terms, view);
    matches.set(view, made);
    return made;
  };
  const bm25 = candidates.map(({ view }) => bm25Of(terms, view));
  const bestBm25 = Math.max(1e-9, ...bm25);
  const bestPassage = Math.max(1e-9, ...candidates.map(({ passageScore }) => passageScore));
  return candidates.map((candidate, c) => {
    const { view, passage, at, place, passageScore, context } = candidate;
    const own = matchOf(view);
    const around = passage.map(matchOf);
    const has = (i: number) => own.exact[i] === true;
    const passageHas = (i: number) => around.some(({ exact }) => exact[i] === true);
    const lacksButIn = (other: SentenceView | undefined) =>
      other === undefined ? 0 : worth((i) => !has(i) && matchOf(other).exact[i] === true);
    const rarest = (lacks: (i: number) => boolean) => Math.max(0, ...terms.map((term, i) => (lacks(i) ? term.worth : 0)));
    const fresh = view.words.filter(({ stop, stem }) => !stop && !terms.some((term) => term.stem === stem)).length;
    return [
      (bm25[c] ?? 0) / bestBm25,
      worth(has),
      localWorth(has),
      worth(passageHas),
      passageScore / bestPassage,
      lacksButIn(passage[at - 1]),
      lacksButIn(passage[at + 1]),
      worth((i) => !has(i) && context.has(terms[i]?.stem ?? "")),
      worth((i) => own.kin[i] === true),
      worth((i) => !passageHas(i) && around.some(({ kin }) => kin[i] === true)),
      share(pairs, ([a, b]) => together(view, a, b, 1, 2)),
      share(pairs, ([a, b]) => together(view, a, b, -6, 6)),
      longestRun(question, view),
      hasNames && view.cased ? named(has) : 0.5,
      hasNames && view.cased ? named(passageHas) : 0.5,
      hasNumbers ? numbered(has) : 0.5,
      hasNumbers ? numbered((i) => !passageHas(i)) : 0,
      rarest((i) => !has(i)),
      rarest((i) => !passageHas(i)),
      typeMet(question, view),
      question.focus !== undefined && view.places.has(question.focus) ? 1 : 0,
      Math.log(1 + fresh) / 4,
      Math.log(1 + view.words.length) / 4,
      /^\W*(?:it|this|that|these|those|he|she|they|his|her|their|its|such|here)\b/i.test(view.text) && view.meant.size === 0 ? 1 : 0,
      at === 0 ? 1 : 0,
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

/** BM25 of a sentence, its length against 12 content words. */
function bm25Of(terms: readonly Term[], { places, words }: SentenceView): number {
  const norm = 1.2 * (0.3 + 0.7 * (words.length / 24));
  return terms.reduce((sum, { stem, localWorth }) => {
    const count = places.get(stem)?.length ?? 0;
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
