import { stem as stemOf, type Word, words } from "../text/tokens.ts";
import { adjacent, bestSentence, follows, type Places, placesOf } from "./nearness.ts";
import { buildSpelling, type Spelling } from "./spelling.ts";
import { createTermIndex, loadTermIndex, type TermIndex } from "./term-index.ts";
import { byScore } from "./term-scores.ts";

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

/** A search index over texts. */
export interface PassageIndex {
  /** The best entries, best first. */
  search(query: string | readonly Word[], limit?: number): readonly Hit[];
  /** How many entries there are. */
  readonly size: number;
  /** How many entries hold this stem. */
  holding(stem: string): number;
  /** Share of a stem's occurrences that are written with a capital though no sentence begins there. */
  capitals(stem: string): number;
  /** The nearest word of the entries to one that they lack. */
  repair(word: string): string | undefined;
  /** The index as a text, for `loadIndex`. */
  save(): string;
  /** Takes entries out and puts others in, in one step: the index that it was is no more. */
  change(removed: readonly Entry[], added: readonly Entry[]): void;
}

/** Entries whose words' places are kept, at most. */
const READ = 5000;
/** Share of entries from which on a stem is too common to look entries up by, where so many others are asked for. */
const COMMON = 0.12;
const ENOUGH = 3;
/** So many entries are looked through in no time. */
const FEW = 100;
const RERANKED = 30;
const PAIR_WORTH = 2.5;
const COVER_WORTH = 12;

/** Builds the index of texts. */
export function buildIndex(entries: readonly Entry[]): PassageIndex {
  const terms = createTermIndex();
  for (const entry of entries) terms.add(entry);
  return passageIndex(entries, terms);
}

/** The index of texts as it was saved; they must be those that it was built of. */
export async function loadIndex(entries: readonly Entry[], saved: string): Promise<PassageIndex> {
  return passageIndex(entries, await loadTermIndex(saved));
}

function passageIndex(entries: readonly Entry[], terms: TermIndex): PassageIndex {
  const { holding, frequencies, capitals, inside } = terms;
  const texts = new Map(entries.map((entry) => [entry.id, entry.text]));
  let spelling: Spelling | undefined;
  const repair = (word: string) => {
    spelling ??= buildSpelling(frequencies);
    return spelling.repair(word);
  };
  const read = new Map<string, Places>();
  const placesIn = (id: string) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const made = placesOf(texts.get(id) ?? "");
    if (read.size > READ) read.clear();
    read.set(id, made);
    return made;
  };
  const weight = (stem: string) => Math.log(1 + (terms.size() + 0.5) / ((holding.get(stem) ?? 0) + 0.5));
  const search = (query: string | readonly Word[], limit = 100): readonly Hit[] => {
    const asked = typeof query === "string" ? mended(words(query), holding, repair) : query;
    const stems = [...new Set(asked.filter(({ stop }) => !stop).map(({ stem }) => stem))];
    if (stems.length === 0) return [];
    const telling = stems.filter((stem) => (holding.get(stem) ?? 0) <= Math.max(FEW, COMMON * terms.size()));
    const hits = terms.search(telling.length < ENOUGH ? stems : telling, limit);
    const weights = stems.map(weight);
    const pairs = adjacent(asked).map(([one, other]) => {
      const [a, b] = [stems.indexOf(one), stems.indexOf(other)];
      return { a, b, worth: ((weights[a] ?? 0) + (weights[b] ?? 0)) * PAIR_WORTH };
    });
    hits.slice(0, RERANKED).forEach(({ id, score }, i) => {
      const held = placesIn(id);
      const places = stems.map((stem) => held.get(stem));
      let bonus = COVER_WORTH * bestSentence(places, weights);
      for (const { a, b, worth } of pairs) if (follows(places[a], places[b])) bonus += worth;
      hits[i] = { id, score: score + bonus };
    });
    return hits.sort(byScore);
  };
  return {
    search,
    get size() {
      return terms.size();
    },
    holding: (stem) => holding.get(stem) ?? 0,
    capitals: (stem) => (capitals.get(stem) ?? 0) / Math.max(1, inside.get(stem) ?? 0),
    repair,
    save: terms.save,
    change: (removed, added) => {
      for (const entry of removed) {
        terms.remove(entry);
        texts.delete(entry.id);
        read.delete(entry.id);
      }
      for (const entry of added) {
        terms.add(entry);
        texts.set(entry.id, entry.text);
        read.delete(entry.id);
      }
      spelling = undefined;
    },
  };
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
