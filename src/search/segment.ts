import { contentWords } from "../text/tokens.ts";
import type { Entry } from "./passage-index.ts";

/** The entries that hold each stem in one of their fields, in arrays of numbers. */
export interface Field {
  /** Where the postings of each stem begin, and after the last one their end. */
  readonly starts: Uint32Array;
  /** Entries, ascending within each stem, and how often each holds it. */
  readonly entries: Uint32Array;
  readonly times: Uint16Array;
  /** How many different stems each entry holds. */
  readonly lengths: Uint16Array;
}

/** An index of entries that never changes. */
export interface Segment {
  /** Ids of the entries by number. */
  readonly ids: readonly string[];
  /** Numbers of the stems. */
  readonly stems: ReadonlyMap<string, number>;
  readonly text: Field;
  /** Titles and headings. */
  readonly context: Field;
  /** How often each stem stands with a capital in the texts, and how often at all, where no sentence or quote begins. */
  readonly capitals: Uint32Array;
  readonly inside: Uint32Array;
  /** How often each word stands in the texts. */
  readonly words: ReadonlyMap<string, number>;
}

/** What is indexed of an entry. */
export interface Terms {
  readonly id: string;
  /** How often it holds each stem. */
  readonly text: ReadonlyMap<string, number>;
  readonly context: ReadonlyMap<string, number>;
  /** The same of words, and of stems where no sentence or quote begins. */
  readonly words: ReadonlyMap<string, number>;
  readonly inside: ReadonlyMap<string, number>;
  readonly capitals: ReadonlyMap<string, number>;
}

/** What stands before a word that has a capital only because something begins there. */
const BEGINNING = /[.!?:“"‘'(]\s*$/;

const LARGEST = 0xffff;

/** What is indexed of an entry. */
export function termsOf({ id, text, heading = "", title = "" }: Entry): Terms {
  const [held, words, inside, capitals] = [newCounts(), newCounts(), newCounts(), newCounts()];
  for (const { word, stem, capital, start } of contentWords(text)) {
    count(held, stem);
    count(words, word);
    if (start === 0 || BEGINNING.test(text.slice(Math.max(0, start - 3), start))) continue;
    count(inside, stem);
    if (capital) count(capitals, stem);
  }
  const context = newCounts();
  for (const { stem } of contentWords(`${title} ${heading}`)) count(context, stem);
  return { id, text: held, context, words, inside, capitals };
}

const newCounts = () => new Map<string, number>();
const count = (counts: Map<string, number>, key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

/** The segment of these entries. */
export function segmentOf(entries: readonly Entry[]): Segment {
  const ids: string[] = [];
  const stems = new Map<string, number>();
  const words = newCounts();
  const [text, context] = [newPostings(), newPostings()];
  const [capitals, inside]: [number[], number[]] = [[], []];
  const numberOf = (stem: string) => {
    const number = stems.get(stem) ?? stems.size;
    if (number === stems.size) {
      stems.set(stem, number);
      capitals.push(0);
      inside.push(0);
    }
    return number;
  };
  const add = (to: Postings, held: ReadonlyMap<string, number>) => {
    for (const [stem, times] of held) {
      const number = numberOf(stem);
      to[number] ??= { entries: [], times: [] };
      to[number].entries.push(ids.length);
      to[number].times.push(Math.min(times, LARGEST));
    }
  };
  const sizes: { text: number[]; context: number[] } = { text: [], context: [] };
  for (const entry of entries) {
    const terms = termsOf(entry);
    add(text, terms.text);
    add(context, terms.context);
    sizes.text.push(Math.min(terms.text.size, LARGEST));
    sizes.context.push(Math.min(terms.context.size, LARGEST));
    for (const [word, times] of terms.words) count(words, word, times);
    for (const [stem, times] of terms.inside) inside[numberOf(stem)] = (inside[numberOf(stem)] ?? 0) + times;
    for (const [stem, times] of terms.capitals) capitals[numberOf(stem)] = (capitals[numberOf(stem)] ?? 0) + times;
    ids.push(terms.id);
  }
  return {
    ids,
    stems,
    words,
    text: fieldOf(text, stems.size, sizes.text),
    context: fieldOf(context, stems.size, sizes.context),
    capitals: Uint32Array.from(capitals),
    inside: Uint32Array.from(inside),
  };
}

type Postings = { entries: number[]; times: number[] }[];
const newPostings = (): Postings => [];

function fieldOf(postings: Postings, stems: number, lengths: readonly number[]): Field {
  const starts = new Uint32Array(stems + 1);
  for (let stem = 0; stem < stems; stem++) starts[stem + 1] = (starts[stem] ?? 0) + (postings[stem]?.entries.length ?? 0);
  const [entries, times] = [new Uint32Array(starts[stems] ?? 0), new Uint16Array(starts[stems] ?? 0)];
  postings.forEach((held, stem) => {
    entries.set(held.entries, starts[stem] ?? 0);
    times.set(held.times, starts[stem] ?? 0);
  });
  return { starts, entries, times, lengths: Uint16Array.from(lengths) };
}
