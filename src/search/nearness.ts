import { type Word, words } from "../text/tokens.ts";

/** Where each stem of a text stands: 1000 times its sentence plus its place in it, in order. */
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
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  }
  return places;
}

/** Neighbouring content words of a query, at most one stop word between. */
export function adjacent(asked: readonly Word[]): [string, string][] {
  return asked.flatMap((word, i): [string, string][] => {
    const [next, afterNext] = [asked[i + 1], asked[i + 2]];
    if (word.stop || next === undefined) return [];
    if (!next.stop) return [[word.stem, next.stem]];
    return afterNext === undefined || afterNext.stop ? [] : [[word.stem, afterNext.stem]];
  });
}

/** Whether b stands next after a somewhere, or next but one. */
export function follows(places: Places, a: string, b: string): boolean {
  const [first, second] = [places.get(a), places.get(b)];
  if (first === undefined || second === undefined) return false;
  for (const i of first) for (const j of second) if (j - i === 1 || j - i === 2) return true;
  return false;
}

/** The greatest share of the query's weight that one sentence holds. */
export function bestSentence(places: Places, weights: ReadonlyMap<string, number>): number {
  const sums: number[] = [];
  let total = 0;
  let best = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    let counted = -1;
    for (const at of places.get(stem) ?? []) {
      const sentence = Math.floor(at / SENTENCE);
      if (sentence === counted) continue;
      counted = sentence;
      const sum = (sums[sentence] ?? 0) + weight;
      sums[sentence] = sum;
      if (sum > best) best = sum;
    }
  }
  return best / Math.max(total, 1e-9);
}
