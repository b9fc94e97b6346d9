import type { Excerpt } from "./excerpt.ts";
import type { StoryCandidate } from "./retrieve.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A scored sentence. */
export interface Chosen {
  readonly candidate: StoryCandidate;
  readonly score: number;
  /** Share of the question's worth that it holds, be it by kin, from 0 to 1. */
  readonly held: number;
}

/** Characters up to which a sentence takes in those around it: fewer where it holds nearly all that was asked for by itself. */
const ROOM = { enough: 320, wanting: 450 } as const;
const ENOUGH = 0.8;

/** The sentence with the next and the one before, the better first, as far as they fit: what it needs to be understood stands there. */
export function grow({ candidate, held }: Chosen, all: readonly Chosen[]): Excerpt {
  const { article, number, around, at, own } = candidate;
  const room = held > ENOUGH ? ROOM.enough : ROOM.wanting;
  let [from, to] = [at, at];
  const fits = (start: number, end: number) =>
    start >= own.from && end < own.to && (around[end]?.end ?? 0) - (around[start]?.start ?? 0) <= room;
  const after = () => {
    if (fits(from, to + 1)) to++;
  };
  const before = () => {
    if (fits(from - 1, to)) from--;
  };
  const scoreOf = (view: SentenceView | undefined) => all.find((other) => other.candidate.view === view)?.score ?? Number.NEGATIVE_INFINITY;
  const order = scoreOf(around[at + 1]) >= scoreOf(around[at - 1]) ? [after, before] : [before, after];
  for (const take of order) take();
  return { article, passage: number, start: around[from]?.start ?? 0, end: around[to]?.end ?? 0 };
}
