import MiniSearch from "minisearch";
import { contentWords } from "../text/tokens.ts";
import type { Entry, Hit } from "./passage-index.ts";
import { termScores } from "./term-scores.ts";

/** Stems of entries in MiniSearch, with what is counted of them. */
export interface TermIndex {
  /** The best entries that hold at least one of these stems, best first. */
  search(stems: readonly string[], limit: number): Hit[];
  /** How many entries hold each stem. */
  readonly holding: ReadonlyMap<string, number>;
  /** How often each word stands in the entries. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How often each stem stands with a capital, and how often at all, where no sentence or quote begins. */
  readonly capitals: ReadonlyMap<string, number>;
  readonly inside: ReadonlyMap<string, number>;
  size(): number;
  add(entry: Entry): void;
  /** Takes an entry out; it must be the one that was added. */
  remove(entry: Entry): void;
  /** The whole as a text that `loadTermIndex` reads. */
  save(): string;
}

/** What of an entry is indexed: stems with spaces between. */
interface Terms {
  readonly id: string;
  readonly text: string;
  readonly context: string;
}

const OPTIONS = {
  fields: ["text", "context"],
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
  searchOptions: { boost: { text: 1, context: 0.3 } },
};

/** What stands before a word that has a capital only because something begins there. */
const BEGINNING = /[.!?:“"‘'(]\s*$/;

type Count = readonly [string, number];

/** An empty index. */
export function createTermIndex(): TermIndex {
  return termIndex(new MiniSearch<Terms>(OPTIONS), new Map(), new Map(), new Map(), new Map());
}

/** An index as it was saved; while it is loaded, other work goes on in between. */
export async function loadTermIndex(saved: string): Promise<TermIndex> {
  const { index, ...counts }: Saved = JSON.parse(saved);
  return termIndex(
    await MiniSearch.loadJSAsync<Terms>(index, OPTIONS),
    new Map(counts.holding),
    new Map(counts.frequencies),
    new Map(counts.capitals),
    new Map(counts.inside),
  );
}

interface Saved {
  readonly index: Parameters<typeof MiniSearch.loadJS>[0];
  readonly holding: Count[];
  readonly frequencies: Count[];
  readonly capitals: Count[];
  readonly inside: Count[];
}

function termIndex(
  index: MiniSearch<Terms>,
  holding: Map<string, number>,
  frequencies: Map<string, number>,
  capitals: Map<string, number>,
  inside: Map<string, number>,
): TermIndex {
  const termsOf = ({ id, text, heading = "", title = "" }: Entry, sign: 1 | -1): Terms => {
    const found = contentWords(text);
    for (const { word, stem, capital, start } of found) {
      count(frequencies, word, sign);
      if (start === 0 || BEGINNING.test(text.slice(Math.max(0, start - 3), start))) continue;
      count(inside, stem, sign);
      if (capital) count(capitals, stem, sign);
    }
    for (const stem of new Set(found.map((word) => word.stem))) count(holding, stem, sign);
    const context = contentWords(`${title} ${heading}`);
    return { id, text: found.map(({ stem }) => stem).join(" "), context: context.map(({ stem }) => stem).join(" ") };
  };
  const scores = termScores((stem) => index.search(stem).map(({ id, score }) => ({ id: String(id), score })));
  return {
    search: scores.best,
    holding,
    frequencies,
    capitals,
    inside,
    size: () => index.documentCount,
    add: (entry) => {
      index.add(termsOf(entry, 1));
      scores.forget();
    },
    remove: (entry) => {
      index.remove(termsOf(entry, -1));
      scores.forget();
    },
    save: () =>
      JSON.stringify({ index, holding: [...holding], frequencies: [...frequencies], capitals: [...capitals], inside: [...inside] }),
  };
}

function count(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + sign;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}
