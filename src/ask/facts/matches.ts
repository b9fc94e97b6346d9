import type { Pair } from "../question/vocabulary.ts";
import { givesMeasure } from "./answer-type.ts";
import type { IndexedSentence } from "./candidates.ts";
import type { QuestionTerms, Term } from "./terms.ts";

/** Whether a sentence has a word asked about: in any form, as a pronoun or title that means it, or as the measure that it asks for. */
export function matchesTerm({ stem, synonyms, pairs, measures }: Term, sentence: IndexedSentence): boolean {
  const { positions, referents, text } = sentence;
  if (measures !== undefined && !measures.includes("cause")) return givesMeasure(text, measures);
  for (const other of synonyms) if (positions.has(other)) return true;
  for (const pair of pairs) if (matchesPair(pair, sentence)) return true;
  return positions.has(stem) || referents.has(stem) || (measures !== undefined && givesMeasure(text, measures));
}

/** Whether a sentence has a word that covers part of the meaning, or one kind of it. */
export function matchesInPart({ narrower }: Term, { positions }: IndexedSentence): boolean {
  for (const other of narrower) if (positions.has(other)) return true;
  return false;
}

/** Whether a sentence has two words in a row. */
function matchesPair([first, next]: Pair, { positions, words }: IndexedSentence): boolean {
  return positions.get(first)?.some((at) => words[at + 1]?.word === next) ?? false;
}

/**
 * How a word of the question is matched: as it is (or by a synonym, where the texts lack it), by its beginning alone, by a word of
 * like meaning alone, by a synonym, by a narrower word. One bit each; `enough` is as good as the word itself.
 */
export const MATCH = { exact: 1, prefix: 2, related: 4, synonym: 8, narrower: 16, any: 31, enough: 9 } as const;

/** How each word of a question is matched by one or more sentences: bits of MATCH, in the terms' order. */
export type Match = Uint8Array;

/** Matches a question's words with sentences, each of which is examined once. */
export function matching(terms: readonly Term[]): (sentence: IndexedSentence) => Match {
  const prefixes = terms.map(({ stem }) => (stem.length >= 5 ? stem.slice(0, 5) : undefined));
  const cache = new Map<IndexedSentence, Match>();
  return (sentence) => {
    const cached = cache.get(sentence);
    if (cached !== undefined) return cached;
    const match = Uint8Array.from(terms, (term, i) => matchOfTerm(sentence, term, prefixes[i]));
    cache.set(sentence, match);
    return match;
  };
}

function matchOfTerm(sentence: IndexedSentence, term: Term, prefix: string | undefined): number {
  const { positions, prefixes, referents } = sentence;
  if (term.measures === undefined && (positions.has(term.stem) || referents.has(term.stem))) return MATCH.exact;
  if (matchesTerm(term, sentence)) return term.isLiteral && term.measures === undefined ? MATCH.synonym : MATCH.exact;
  if (matchesInPart(term, sentence)) return MATCH.narrower;
  if (prefix !== undefined && prefixes.has(prefix)) return MATCH.prefix;
  for (const other of term.related) if (positions.has(other)) return MATCH.related;
  return 0;
}

/** How sentences together match the words: all that any of them does. */
export function mergedMatches(matches: readonly Match[], size: number): Match {
  const all = new Uint8Array(size);
  for (const match of matches) for (let i = 0; i < size; i++) all[i] = (all[i] ?? 0) | (match[i] ?? 0);
  return all;
}

/** Weights of a question's words with their sum. */
interface Weights {
  readonly each: readonly number[];
  readonly total: number;
}

/** Weights with their sum. */
export function weightsOf(each: readonly number[]): Weights {
  return { each, total: each.reduce((sum, weight) => sum + weight, 0) };
}

/** Share of the weights, from 0 to 1, of the words matched in one of these ways and not exactly by `but`. */
export function matchedShare({ each, total }: Weights, match: Match, ways: number, but?: Match): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let i = 0; i < each.length; i++) {
    const weight = each[i] ?? 0;
    if (weight > 0 && ((match[i] ?? 0) & ways) !== 0 && (but === undefined || ((but[i] ?? 0) & MATCH.enough) === 0)) sum += weight;
  }
  return sum / total;
}

/** The greatest weight of a word that isn't matched exactly; 0 if all are. */
export function greatestUnmatched({ each }: Weights, match: Match): number {
  let most = 0;
  for (let i = 0; i < each.length; i++) {
    const weight = each[i] ?? 0;
    if (weight > most && ((match[i] ?? 0) & MATCH.enough) === 0) most = weight;
  }
  return most;
}

/** Stems of which any stands for a word. */
type Stems = readonly string[];

/** Neighbouring content words of a question, at most one stop word between, each with its synonyms. */
export function pairsOf({ words, terms }: QuestionTerms): (readonly [Stems, Stems])[] {
  const variants = new Map(terms.map(({ stem, synonyms, narrower }) => [stem, [stem, ...synonyms, ...narrower]]));
  const stemsOf = (stem: string) => variants.get(stem) ?? [stem];
  return words.flatMap((word, i): (readonly [Stems, Stems])[] => {
    if (word.stop) return [];
    const next = words.slice(i + 1, i + 3).find(({ stop }) => !stop);
    return next === undefined ? [] : [[stemsOf(word.stem), stemsOf(next.stem)]];
  });
}

/** Share of the pairs with one word `from` to `to` words after the other. */
export function pairsTogether(sentence: IndexedSentence, pairs: readonly (readonly [Stems, Stems])[], from: number, to: number): number {
  let count = 0;
  for (const [a, b] of pairs) if (together(sentence, a, b, from, to)) count++;
  return pairs.length === 0 ? 0 : count / pairs.length;
}

/** Whether one of the stems b is `from` to `to` words after one of a. */
function together({ positions }: IndexedSentence, a: Stems, b: Stems, from: number, to: number): boolean {
  for (const one of a)
    for (const i of positions.get(one) ?? NOWHERE)
      for (const other of b) for (const j of positions.get(other) ?? NOWHERE) if (j !== i && j - i >= from && j - i <= to) return true;
  return false;
}

const NOWHERE: readonly number[] = [];

/** Whether the words of a name occur together, in order, with at most one word between. */
export function hasWholePhrase(sentence: IndexedSentence, phrase: readonly string[]): boolean {
  return phrase.every((stem, i) => i === 0 || together(sentence, [phrase[i - 1] ?? ""], [stem], 1, 2));
}

/** Whether sentences contain some but not all words of a name. */
export function hasBrokenPhrase(around: readonly IndexedSentence[], phrase: readonly string[]): boolean {
  const present = phrase.filter((stem) => around.some(({ positions, referents }) => positions.has(stem) || referents.has(stem)));
  return present.length > 0 && present.length < phrase.length;
}

/** The longest run of words, in a row in both; counted only from two content words on; over the question's length. */
export function longestSequence({ words }: QuestionTerms, { words: sentenceWords, positions }: IndexedSentence): number {
  let best = 0;
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const places = word === undefined || word.stop ? undefined : positions.get(word.stem);
    if (places === undefined) continue;
    for (const at of places) {
      let length = 1;
      let content = 1;
      for (; words[from + length] !== undefined && words[from + length]?.stem === sentenceWords[at + length]?.stem; length++)
        if (words[from + length]?.stop === false) content++;
      if (content > 1 && length > best) best = length;
    }
  }
  return best / Math.max(1, words.length);
}

/** How much a synonym of a question's word counts in BM25 where the texts have the word too; where they lack it, it counts as the word itself. */
const IN_OTHER_WORDS = 0.4;
/** The same for a narrower word. */
const IN_PART = 0.2;

/** How much a pronoun, title or part of a name counts that means somebody of whom the question has the word. */
const REFERENT = 1;

/** BM25 of sentences taken together, their length against 24 words each. */
export function bm25Of(terms: readonly Term[], sentences: readonly IndexedSentence[]): number {
  let length = 0;
  for (const { words } of sentences) length += words.length;
  const norm = 1.2 * (0.3 + (0.7 * length) / (24 * (sentences.length > 1 ? 5 : 1)));
  let sum = 0;
  for (const { stem, isLiteral, synonyms, narrower, pairs, localIdf, measures } of terms) {
    let count = 0;
    for (const sentence of sentences) {
      const { positions, referents, text } = sentence;
      // "Last year" isn't the last strike.
      if (measures?.includes("recency") === true) {
        count += givesMeasure(text, measures) ? 1 : 0;
        continue;
      }
      count += positions.get(stem)?.length ?? (referents.has(stem) ? REFERENT : 0);
      for (const pair of pairs) if (matchesPair(pair, sentence)) count += isLiteral ? IN_OTHER_WORDS : 1;
      for (const other of synonyms) count += (isLiteral ? IN_OTHER_WORDS : 1) * (positions.get(other)?.length ?? 0);
      for (const other of narrower) count += (isLiteral ? IN_PART : IN_OTHER_WORDS) * (positions.get(other)?.length ?? 0);
    }
    if (count > 0) sum += localIdf * (0.5 + (count * 2.2) / (count + norm));
  }
  return sum;
}
