import type { Excerpt } from "../excerpt.ts";
import type { StoryCandidate } from "./retrieve.ts";
import type { SentenceView } from "./sentence-context.ts";

/** A scored sentence. */
export interface Chosen {
  readonly candidate: StoryCandidate;
  readonly score: number;
}

/** Characters of an excerpt, at most, unless its sentence alone is longer. */
const ROOM = 600;
/** What a character costs, in chances that the answer is shown: readers read them all. */
const CHARACTER = 1 / 2600;
/** Chance that the answer stands beside a likely sentence in one that shares no word with the question, as a share of the likely one's. */
const BESIDE = 0.05;
/** What it costs to begin with a pronoun whose noun stands before. */
const DANGLING = 0.1;

/**
 * The sentences of the passage around a scored one, in a row, that together most likely hold the answer and what is needed to
 * understand it, at so much a character. Chances are the softmax of the scores.
 */
export function grow({ candidate }: Chosen, all: readonly Chosen[]): Excerpt {
  const { article, number, around, at, own } = candidate;
  const chance = chancesOf(all);
  const sure = around.map((view) => chance.get(view) ?? 0);
  const worth = sure.map((own, i) => own + BESIDE * Math.max(sure[i - 1] ?? 0, sure[i + 1] ?? 0));
  const span = (from: number, to: number) => ({ start: around[from]?.start ?? 0, end: around[to]?.end ?? 0 });
  let best = { from: at, to: at, gain: Number.NEGATIVE_INFINITY };
  for (let from = at; from >= own.from; from--) {
    let sum = worth.slice(from, at).reduce((total, part) => total + part, 0);
    for (let to = at; to < own.to; to++) {
      const { start, end } = span(from, to);
      if (from < to && end - start > ROOM) break;
      sum += worth[to] ?? 0;
      const dangling = from > own.from && around[from]?.pronoun === true ? DANGLING : 0;
      const gain = sum - (end - start) * CHARACTER - dangling;
      if (gain > best.gain) best = { from, to, gain };
    }
  }
  return { article, passage: number, ...span(best.from, best.to) };
}

const known = new WeakMap<readonly Chosen[], ReadonlyMap<SentenceView, number>>();

/** How likely each sentence is the one that answers, reckoned once for a list. */
export function chancesOf(all: readonly Chosen[]): ReadonlyMap<SentenceView, number> {
  const found = known.get(all);
  if (found !== undefined) return found;
  const top = Math.max(...all.map(({ score }) => score));
  const powers = all.map(({ score }) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const made = new Map(all.map(({ candidate }, i) => [candidate.view, (powers[i] ?? 0) / sum]));
  known.set(all, made);
  return made;
}
