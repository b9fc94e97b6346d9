import { type Word, words } from "../text/tokens.ts";

/** Where each stem of a text is: 1000 times its sentence plus its place in it, in order. */
export type Places = ReadonlyMap<string, readonly number[]>;

const SENTENCE = 1000;

/** Reads where the content words of a text stand; sentences part at full stops, which is near enough for ranking. */
export function placesOf(text: string): Places {
  const places = new Map<string, number[]>();
  let last = 0;
  let at = 0;
  for (const { start, end, stem, stop } of words(text)) {
    if (/[.!?]/.test(text.slice(last, start))) at = SENTENCE * (Math.floor(at / SENTENCE) + 1);
    last = end;
    at++;
    if (stop) continue;
    const list = places.get(stem);
    if (list === undefined) places.set(stem, [at]);
    else list.push(at);
  }
  return places;
}

/** Neighbouring content words of a query, at most one stop word between. */
export function adjacent(query: readonly Word[]): [string, string][] {
  return query.flatMap((word, i): [string, string][] => {
    const [next, afterNext] = [query[i + 1], query[i + 2]];
    if (word.stop || next === undefined) return [];
    if (!next.stop) return [[word.stem, next.stem]];
    return afterNext === undefined || afterNext.stop ? [] : [[word.stem, afterNext.stem]];
  });
}

/** Whether the second of two words follows the first somewhere, directly or with one word between; `first` and `second` are their places. */
export function follows(first: readonly number[] | undefined, second: readonly number[] | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  for (const i of first) for (const j of second) if (j - i === 1 || j - i === 2) return true;
  return false;
}

/** A sum for each sentence of the text that is looked at; all nought in between. */
let sums = new Float64Array(64);

/** The greatest share of a query's weight that one sentence has; `places` are those of its words, each of which weighs so much. */
export function bestSentence(places: readonly (readonly number[] | undefined)[], weights: readonly number[]): number {
  let total = 0;
  let best = 0;
  let count = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    total += weight;
    let lastSentence = -1;
    for (const at of places[i] ?? NOWHERE) {
      const sentence = Math.floor(at / SENTENCE);
      if (sentence === lastSentence) continue;
      lastSentence = sentence;
      if (sentence >= count) count = sentence + 1;
      if (count > sums.length) sums = widen(sums, 2 * count);
      const sum = (sums[sentence] ?? 0) + weight;
      sums[sentence] = sum;
      if (sum > best) best = sum;
    }
  }
  sums.fill(0, 0, count);
  return best / Math.max(total, 1e-9);
}

const NOWHERE: readonly number[] = [];

function widen(array: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(length);
  wide.set(array);
  return wide;
}
