import { stem as stemOf, type Word, words } from "../text/tokens.ts";
import { compacted } from "./compact.ts";
import { adjacent, bestSentence, follows, type Places, placesOf } from "./nearness.ts";
import { packSegment, unpackSegment } from "./segment-file.ts";
import { buildSpelling, type Spelling } from "./spelling.ts";
import { createTermIndex, type TermIndex, termIndexOf } from "./term-index.ts";
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
  /** Whether a word stands in the texts, as it is written here. */
  hasWord(word: string): boolean;
  /** Words of the texts, each once. */
  words(): Iterable<string>;
  /** Ids of the entries that hold this stem, in the text or in what it stands under. */
  idsHolding(stem: string): readonly string[];
  /** Entries that differ from those that the index was built or loaded with. */
  readonly changes: number;
  /** The index as bytes, for `loadIndex`, in memory that threads can share. */
  save(): Uint8Array;
  /** The index without some entries, which must be those that were put in, and with others. This one stays as it is. */
  changed(removed: readonly Entry[], added: readonly Entry[], textOf: TextOf): PassageIndex;
}

/** The text of an entry. */
export type TextOf = (id: string) => string;

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
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  return passageIndex(createTermIndex(entries), (id) => texts.get(id) ?? "");
}

/** The index of texts as it was saved, by the same version of the code. */
export function loadIndex(saved: Uint8Array, textOf: TextOf): PassageIndex {
  return passageIndex(termIndexOf(unpackSegment(saved)), textOf);
}

function passageIndex(terms: TermIndex, textOf: TextOf): PassageIndex {
  const { holding, frequencies, capitals, inside } = terms;
  let spelling: Spelling | undefined;
  const repair = (word: string) => {
    spelling ??= buildSpelling(frequencies.all());
    return spelling.repair(word);
  };
  const read = new Map<string, Places>();
  const placesIn = (id: string) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const made = placesOf(textOf(id));
    if (read.size > READ) read.clear();
    read.set(id, made);
    return made;
  };
  const weight = (stem: string) => Math.log(1 + (terms.size + 0.5) / (holding.get(stem) + 0.5));
  const search = (query: string | readonly Word[], limit = 100): readonly Hit[] => {
    const asked = typeof query === "string" ? mended(words(query), holding, repair) : query;
    const stems = [...new Set(asked.filter(({ stop }) => !stop).map(({ stem }) => stem))];
    if (stems.length === 0) return [];
    const telling = stems.filter((stem) => holding.get(stem) <= Math.max(FEW, COMMON * terms.size));
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
    size: terms.size,
    holding: holding.get,
    capitals: (stem) => capitals.get(stem) / Math.max(1, inside.get(stem)),
    repair,
    hasWord: frequencies.has,
    words: function* () {
      for (const [word] of frequencies.all()) yield word;
    },
    idsHolding: terms.idsHolding,
    changes: terms.change.gone.size + terms.change.come.size,
    save: () => packSegment(compacted(terms)),
    changed: (removed, added, textNow) => passageIndex(terms.changed(removed, added), textNow),
  };
}

/** The words with those of four letters or more that no entry holds replaced by the nearest that one does. */
function mended(asked: readonly Word[], holding: TermIndex["holding"], repair: (word: string) => string | undefined): readonly Word[] {
  return asked.map((word) => {
    if (word.stop || word.word.length < 4 || holding.has(word.stem) || /\d/.test(word.word)) return word;
    const better = repair(word.word);
    return better === undefined ? word : { ...word, word: better, stem: stemOf(better) };
  });
}
