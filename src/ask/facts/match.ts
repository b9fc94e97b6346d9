import { holdsTerm } from "./holds.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { Term } from "./terms.ts";

/** How a word of the question is held: as it is, by its beginning alone, or by a word of like meaning alone. One bit each. */
export const HELD = { exact: 1, kin: 2, synonym: 4, any: 7 } as const;

/** How each word of a question is held by a sentence or several: bits of HELD, in the terms' order. */
export type Match = Uint8Array;

/** Tells how a question's words are held by sentences; each sentence is looked at once. */
export function matching(terms: readonly Term[]): (view: SentenceView) => Match {
  const prefixes = terms.map(({ stem }) => (stem.length >= 5 ? stem.slice(0, 5) : undefined));
  const known = new Map<SentenceView, Match>();
  return (view) => {
    const found = known.get(view);
    if (found !== undefined) return found;
    const made = Uint8Array.from(terms, (term, i) => heldBy(view, term, prefixes[i]));
    known.set(view, made);
    return made;
  };
}

function heldBy(view: SentenceView, term: Term, prefix: string | undefined): number {
  if (holdsTerm(term, view)) return HELD.exact;
  const { places, prefixes } = view;
  if (prefix !== undefined && prefixes.has(prefix)) return HELD.kin;
  for (const other of term.kin) if (places.has(other)) return HELD.synonym;
  return 0;
}

/** How sentences together hold the words: all that any of them does. */
export function joined(matches: readonly Match[], size: number): Match {
  const all = new Uint8Array(size);
  for (const match of matches) for (let i = 0; i < size; i++) all[i] = (all[i] ?? 0) | (match[i] ?? 0);
  return all;
}

/** Weights of a question's words with their sum. */
export interface Weights {
  readonly each: readonly number[];
  readonly total: number;
}

/** Weights with their sum. */
export function weightsOf(each: readonly number[]): Weights {
  return { each, total: each.reduce((sum, weight) => sum + weight, 0) };
}

/** Share of the weights, from 0 to 1, of the words held in one of these ways and not held as they are by `but`. */
export function shareHeld({ each, total }: Weights, match: Match, ways: number, but?: Match): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let i = 0; i < each.length; i++) {
    const weight = each[i] ?? 0;
    if (weight > 0 && ((match[i] ?? 0) & ways) !== 0 && (but === undefined || ((but[i] ?? 0) & HELD.exact) === 0)) sum += weight;
  }
  return sum / total;
}

/** The greatest weight of a word not held as it is; 0 where all are. */
export function greatestLacking({ each }: Weights, match: Match): number {
  let most = 0;
  for (let i = 0; i < each.length; i++) {
    const weight = each[i] ?? 0;
    if (weight > most && ((match[i] ?? 0) & HELD.exact) === 0) most = weight;
  }
  return most;
}
