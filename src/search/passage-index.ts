import { stem as stemOf, type Word, words } from "../text/tokens.ts";
import { adjacent, bestSentence, follows, type Places, placesOf } from "./nearness.ts";
import { repairWord } from "./repair.ts";
import { firstRevision, type Revision } from "./revision.ts";
import {
  changeTermIndex,
  createTermIndex,
  documentOf,
  type Entry,
  loadTermIndex,
  savedTermIndex,
  searchStems,
  type TermIndex,
} from "./term-index.ts";

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
  /** How many entries contain this stem. */
  documentFrequency(stem: string): number;
  /** Share of a stem's occurrences that are written with a capital though no sentence begins there. */
  capitals(stem: string): number;
  /** The word of the entries that one which they lack is likely a misspelling of; `isName` says that it is written as a name. */
  repair(word: string, isName?: boolean): string | undefined;
  /** Whether a word is in the texts, as it is written here. */
  hasWord(word: string): boolean;
  /** Ids of the entries that contain this stem, in the text or in what it is under. */
  idsWith(stem: string): readonly string[];
  /** The index as JSON, for `loadIndex`. */
  save(): string;
  /** The index without some entries, which must be those that were put in, and with others. This one stays as it is. */
  withChanges(removed: readonly Entry[], added: readonly Entry[], textOf: TextOf): PassageIndex;
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
/** Occurrences of the rarest stems asked for, one of which an entry must contain where the stems have more together. */
const RARE = 3000;
const RERANKED = 30;
const PAIR_WEIGHT = 2.5;
const COVER_WEIGHT = 12;

/** Builds the index of texts. */
export function buildIndex(entries: readonly Entry[]): PassageIndex {
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const index = createTermIndex();
  for (const entry of entries) changeTermIndex(index, [], [documentOf(entry)]);
  return passageIndex(firstRevision(index), entries.length, (id) => texts.get(id) ?? "");
}

/** The index of texts as it was saved, by the same version of the code. */
export function loadIndex(saved: string, textOf: TextOf): PassageIndex {
  const index = loadTermIndex(JSON.parse(saved));
  return passageIndex(firstRevision(index), index.documents.documentCount, textOf);
}

function passageIndex(revision: Revision, size: number, textOf: TextOf): PassageIndex {
  const documentFrequency = (stem: string) => revision.read().stems.get(stem)?.documentFrequency ?? 0;
  const repair = (word: string, isName = false) => repairWord(revision.read(), word, isName);
  const placesById = new Map<string, Places>();
  const placesIn = (id: string) => {
    const memo = placesById.get(id);
    if (memo !== undefined) return memo;
    const places = placesOf(textOf(id));
    if (placesById.size > READ) placesById.clear();
    placesById.set(id, places);
    return places;
  };
  const weight = (stem: string) => Math.log(1 + (size + 0.5) / (documentFrequency(stem) + 0.5));
  const search = (query: string | readonly Word[], limit = 100): readonly Hit[] => {
    const tokens = typeof query === "string" ? repairTokens(words(query), documentFrequency, repair) : query;
    const stems = [...new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem))];
    if (stems.length === 0) return [];
    const selective = stems.filter((stem) => documentFrequency(stem) <= Math.max(FEW, COMMON * size));
    const hits = bestHits(revision.read(), selective.length < ENOUGH ? stems : selective, limit);
    const weights = stems.map(weight);
    const pairs = adjacent(tokens).map(([one, other]) => {
      const [a, b] = [stems.indexOf(one), stems.indexOf(other)];
      return { a, b, bonus: ((weights[a] ?? 0) + (weights[b] ?? 0)) * PAIR_WEIGHT };
    });
    hits.slice(0, RERANKED).forEach(({ id, score }, i) => {
      const positions = placesIn(id);
      const places = stems.map((stem) => positions.get(stem));
      let sum = COVER_WEIGHT * bestSentence(places, weights);
      for (const { a, b, bonus } of pairs) if (follows(places[a], places[b])) sum += bonus;
      hits[i] = { id, score: score + sum };
    });
    return hits.sort(byScore);
  };
  return {
    search,
    size,
    documentFrequency,
    capitals: (stem) => {
      const { capitals = 0, inside = 0 } = revision.read().stems.get(stem) ?? {};
      return capitals / Math.max(1, inside);
    },
    repair,
    hasWord: (word) => revision.read().words.has(word),
    idsWith: (stem) => searchStems(revision.read(), [stem]).map(({ id }) => String(id)),
    save: () => JSON.stringify(savedTermIndex(revision.read())),
    withChanges: (removed, added, textNow) =>
      passageIndex(revision.withChanges(removed.map(documentOf), added.map(documentOf)), size - removed.length + added.length, textNow),
  };
}

/** The best entries for stems taken together; where these are frequent, only entries that contain one of the rarest are scored. */
function bestHits(index: TermIndex, stems: readonly string[], limit: number): Hit[] {
  const byFrequency = stems
    .map((stem) => ({ stem, times: index.stems.get(stem)?.documentFrequency ?? 0 }))
    .sort((a, b) => a.times - b.times);
  let budget = RARE;
  const rare = byFrequency.filter(({ times }, i) => {
    budget -= times;
    return i === 0 || budget >= 0;
  });
  // MiniSearch reads the stems in this order: the entries of the rare ones are known when the others are read.
  const isRare = new Set(rare.map(({ stem }) => stem));
  const among = new Set<string>();
  const boost = (id: string, stem: string) => {
    if (isRare.has(stem)) among.add(id);
    return among.has(id) ? 1 : 0;
  };
  const found = searchStems(
    index,
    byFrequency.map(({ stem }) => stem),
    rare.length === stems.length ? undefined : boost,
  );
  // They come best first, but those of the same score in any order.
  const least = (found[limit - 1]?.score ?? 0) - 2 * SAME;
  const end = found.findIndex(({ score }) => score < least);
  return (end === -1 ? found : found.slice(0, end))
    .map(({ id, score }) => ({ id: String(id), score }))
    .sort(byScore)
    .slice(0, limit);
}

/** Scores that differ by less are the same: sums of the same parts in another order. */
const SAME = 1e-9;

/** The better first; of the same score, in the order of their ids. */
function byScore(a: Hit, b: Hit): number {
  const ahead = b.score - a.score;
  if (ahead > SAME || ahead < -SAME) return ahead;
  return Math.round(b.score / SAME) - Math.round(a.score / SAME) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

/** The words; each of four letters or more that is in no entry is replaced by the nearest that is. */
function repairTokens(
  tokens: readonly Word[],
  documentFrequency: (stem: string) => number,
  repair: PassageIndex["repair"],
): readonly Word[] {
  return tokens.map((word, i) => {
    if (word.stop || word.word.length < 4 || documentFrequency(word.stem) > 0 || /\d/.test(word.word)) return word;
    const better = repair(word.word, word.capital && i > 0);
    return better === undefined ? word : { ...word, word: better, stem: stemOf(better) };
  });
}
