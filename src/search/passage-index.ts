import MiniSearch from "minisearch";
import { contentWords, stem as stemOf, type Word, words } from "../text/tokens.ts";
import { buildSpelling, type Spelling } from "./spelling.ts";

/** A text to be found, under its id. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly heading?: string;
  readonly title?: string;
}

/** A found entry; a higher score is better. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** A search index over texts: immutable once built. */
export interface PassageIndex {
  /** The best entries, best first. */
  search(query: string | readonly Word[], limit?: number): readonly Hit[];
  /** How many entries there are. */
  readonly size: number;
  /** How many entries hold this stem. */
  holding(stem: string): number;
  /** The nearest word of the entries to one that they lack. */
  repair(word: string): string | undefined;
}

const RERANKED = 40;
const PAIR_WORTH = 2;
const COVER_WORTH = 8;

/** Builds the index of texts. */
export function buildIndex(entries: readonly Entry[]): PassageIndex {
  const holding = new Map<string, number>();
  const frequencies = new Map<string, number>();
  const texts = new Map(entries.map((entry) => [entry.id, entry.text]));
  const index = new MiniSearch<{ id: string; text: string; context: string }>({
    fields: ["text", "context"],
    tokenize: (text, field) => {
      if (field === undefined) return text.split(" ");
      const found = contentWords(text);
      if (field === "text") {
        for (const { word } of found) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
        for (const stem of new Set(found.map((word) => word.stem))) holding.set(stem, (holding.get(stem) ?? 0) + 1);
      }
      return found.map(({ stem }) => stem);
    },
    processTerm: (term) => term,
    searchOptions: { boost: { text: 1, context: 0.3 } },
  });
  index.addAll(entries.map(({ id, text, heading = "", title = "" }) => ({ id, text, context: `${title} ${heading}` })));
  let spelling: Spelling | undefined;
  const repair = (word: string) => {
    spelling ??= buildSpelling(frequencies);
    return spelling.repair(word);
  };
  const sequences = new Map<string, readonly string[]>();
  const sequenceOf = (id: string) => {
    const known = sequences.get(id);
    if (known !== undefined) return known;
    const made = sequence(texts.get(id) ?? "");
    if (sequences.size > 20_000) sequences.clear();
    sequences.set(id, made);
    return made;
  };
  const weight = (stem: string) => Math.log(1 + (entries.length + 0.5) / ((holding.get(stem) ?? 0) + 0.5));
  const search = (query: string | readonly Word[], limit = 100): readonly Hit[] => {
    const asked = typeof query === "string" ? mended(words(query), holding, repair) : query;
    const stems = [...new Set(asked.filter(({ stop }) => !stop).map(({ stem }) => stem))];
    if (stems.length === 0) return [];
    const hits = index.search(stems.join(" ")).slice(0, limit);
    const weights = new Map(stems.map((stem) => [stem, weight(stem)]));
    const pairs = adjacent(asked).map(([a, b]) => ({ a, b, worth: ((weights.get(a) ?? 0) + (weights.get(b) ?? 0)) * PAIR_WORTH }));
    return hits
      .map(({ id, score }, i) => {
        if (i >= RERANKED) return { id: String(id), score };
        const held = sequenceOf(String(id));
        let bonus = COVER_WORTH * bestSentence(held, weights);
        for (const { a, b, worth } of pairs) if (follows(held, a, b)) bonus += worth;
        return { id: String(id), score: score + bonus };
      })
      .sort((a, b) => b.score - a.score);
  };
  return { search, size: entries.length, holding: (stem) => holding.get(stem) ?? 0, repair };
}

/** The words with those of four letters or more that no entry holds replaced by the nearest that one does. */
function mended(
  asked: readonly Word[],
  holding: ReadonlyMap<string, number>,
  repair: (word: string) => string | undefined,
): readonly Word[] {
  return asked.map((word) => {
    if (word.stop || word.word.length < 4 || holding.has(word.stem) || /\d/.test(word.word)) return word;
    const better = repair(word.word);
    return better === undefined ? word : { ...word, word: better, stem: stemOf(better) };
  });
}

const SENTENCE_END = "\n";

/** The stems of a text in order, stop words as "", sentences parted by line ends. */
function sequence(text: string): string[] {
  const made: string[] = [];
  let last = 0;
  for (const { start, end, stem, stop } of words(text)) {
    if (/[.!?]/.test(text.slice(last, start))) made.push(SENTENCE_END);
    made.push(stop ? "" : stem);
    last = end;
  }
  return made;
}

/** Neighbouring content words, at most one stop word between. */
function adjacent(asked: readonly Word[]): [string, string][] {
  return asked.flatMap((word, i): [string, string][] => {
    const [next, afterNext] = [asked[i + 1], asked[i + 2]];
    if (word.stop || next === undefined) return [];
    if (!next.stop) return [[word.stem, next.stem]];
    return afterNext === undefined || afterNext.stop ? [] : [[word.stem, afterNext.stem]];
  });
}

function follows(held: readonly string[], a: string, b: string): boolean {
  for (let i = held.indexOf(a); i >= 0; i = held.indexOf(a, i + 1))
    if (held[i + 1] === b || (held[i + 1] === "" && held[i + 2] === b)) return true;
  return false;
}

/** The greatest share of the query's weight that one sentence holds. */
function bestSentence(held: readonly string[], weights: ReadonlyMap<string, number>): number {
  let best = 0;
  let sum = 0;
  let seen = new Set<string>();
  for (const stem of held) {
    if (stem === SENTENCE_END) {
      best = Math.max(best, sum);
      sum = 0;
      if (seen.size > 0) seen = new Set();
      continue;
    }
    const weight = stem === "" ? undefined : weights.get(stem);
    if (weight === undefined || seen.has(stem)) continue;
    seen.add(stem);
    sum += weight;
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return Math.max(best, sum) / Math.max(total, 1e-9);
}
