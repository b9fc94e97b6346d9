import MiniSearch from "minisearch";
import { contentWords } from "../text/tokens.ts";

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
  search(query: string, limit?: number): readonly Hit[];
}

/** Builds the index of texts. */
export function buildIndex(entries: readonly Entry[]): PassageIndex {
  const index = new MiniSearch<Entry>({
    fields: ["text", "heading", "title"],
    tokenize: (text) => contentWords(text).map(({ stem }) => stem),
    processTerm: (term) => term,
    searchOptions: { boost: { text: 1, heading: 0.3, title: 0.3 } },
  });
  index.addAll(entries);
  return {
    search: (query, limit = 100) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, score }) => ({ id: String(id), score })),
  };
}
