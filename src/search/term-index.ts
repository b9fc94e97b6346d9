import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from "minisearch";
import SearchableMap from "minisearch/SearchableMap";
import { contentWords } from "../text/tokens.ts";

/** A text to be found, under its id. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly heading?: string;
  readonly title?: string;
}

/** What is indexed of an entry; stems are separated by blanks. */
export interface Document {
  readonly id: string;
  readonly text: string;
  /** Stems of title and heading. */
  readonly context: string;
  /** Words of the text. */
  readonly words: readonly string[];
  /** Stems of the text where no sentence or quote begins, and those of them that are written with a capital. */
  readonly inside: readonly string[];
  readonly capitals: readonly string[];
}

/** What is counted of a stem over all texts. */
export interface StemCounts {
  /** Entries whose text has it. */
  documentFrequency: number;
  /** Occurrences where no sentence or quote begins. */
  inside: number;
  /** Those of them that are written with a capital. */
  capitals: number;
}

/** Documents in MiniSearch, with statistics that it doesn't expose. Changes in place. */
export interface TermIndex {
  readonly documents: MiniSearch<Document>;
  readonly stems: Map<string, StemCounts>;
  /** How often each word occurs in the texts. */
  readonly words: Map<string, number>;
  /** The same words, to look up similar ones. */
  readonly spellings: SearchableMap<true>;
}

/** An index as JSON. */
export interface SavedTermIndex {
  readonly documents: AsPlainObject;
  readonly stems: readonly (readonly [stem: string, documentFrequency: number, inside: number, capitals: number])[];
  readonly words: readonly (readonly [word: string, times: number])[];
}

const stemsIn = (stemText: string): string[] => (stemText === "" ? [] : stemText.split(" "));

/** BM25+ (Lv and Zhai 2011). A stem in the title or heading counts less than one in the text. */
const OPTIONS: Options<Document> = {
  fields: ["text", "context"],
  tokenize: stemsIn,
  processTerm: (stem) => stem,
  searchOptions: { boost: { text: 1, context: 0.3 }, bm25: { k: 1.2, b: 0.7, d: 0.5 } },
};

/** What precedes a word that has a capital only because something begins there. */
const BEGINNING = /[.!?:“"‘'(]\s*$/;

/** Reads what is indexed of an entry. */
export function documentOf({ id, text, heading = "", title = "" }: Entry): Document {
  const tokens = contentWords(text);
  const inside = tokens.filter(({ start }) => start > 0 && !BEGINNING.test(text.slice(Math.max(0, start - 3), start)));
  return {
    id,
    text: joinStems(tokens),
    context: joinStems(contentWords(`${title} ${heading}`)),
    words: tokens.map(({ word }) => word),
    inside: inside.map(({ stem }) => stem),
    capitals: inside.filter(({ capital }) => capital).map(({ stem }) => stem),
  };
}

const joinStems = (words: readonly { readonly stem: string }[]): string => words.map(({ stem }) => stem).join(" ");

/** Creates an index without documents. */
export function createTermIndex(): TermIndex {
  return { documents: new MiniSearch(OPTIONS), stems: new Map(), words: new Map(), spellings: new SearchableMap() };
}

/** Removes documents, which must be exactly as they were added, and adds others. */
export function changeTermIndex(index: TermIndex, removed: readonly Document[], added: readonly Document[]): void {
  for (const document of removed) {
    index.documents.remove(document);
    count(index, document, -1);
  }
  for (const document of added) {
    index.documents.add(document);
    count(index, document, 1);
  }
}

function count({ stems, words, spellings }: TermIndex, document: Document, by: 1 | -1): void {
  const add = (stem: string, part: keyof StemCounts) => {
    const counts = stems.get(stem) ?? { documentFrequency: 0, inside: 0, capitals: 0 };
    counts[part] += by;
    stems.set(stem, counts);
  };
  for (const stem of new Set(stemsIn(document.text))) add(stem, "documentFrequency");
  for (const stem of document.inside) add(stem, "inside");
  for (const stem of document.capitals) add(stem, "capitals");
  for (const word of document.words) {
    const times = (words.get(word) ?? 0) + by;
    if (times === 0) {
      words.delete(word);
      spellings.delete(word);
    } else {
      words.set(word, times);
      if (times === by) spellings.set(word, true);
    }
  }
}

/** Entries that contain at least one of the stems, with their scores; of a stem only those that `boost` doesn't count 0. The stems are read in their order. */
export function searchStems(
  { documents }: TermIndex,
  stems: readonly string[],
  boost?: (id: string, stem: string) => number,
): SearchResult[] {
  return documents.search(stems.join(" "), boost === undefined ? {} : { boostDocument: boost });
}

/** The index as a value to be written as JSON. */
export function savedTermIndex({ documents, stems, words }: TermIndex): SavedTermIndex {
  return {
    documents: documents.toJSON(),
    stems: Array.from(stems, ([stem, { documentFrequency, inside, capitals }]) => [stem, documentFrequency, inside, capitals] as const),
    words: [...words],
  };
}

/** An index from its saved value, made by the same version of the code. */
export function loadTermIndex({ documents, stems, words }: SavedTermIndex): TermIndex {
  const spellings = new SearchableMap<true>();
  for (const [word] of words) spellings.set(word, true);
  return {
    documents: MiniSearch.loadJS(documents, OPTIONS),
    stems: new Map(stems.map(([stem, documentFrequency, inside, capitals]) => [stem, { documentFrequency, inside, capitals }])),
    words: new Map(words),
    spellings,
  };
}
