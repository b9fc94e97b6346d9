import type { Excerpt } from "./excerpt.ts";
import type { StoryCandidate } from "./retrieve.ts";

/** Characters up to which an excerpt takes in the sentences around the one that answers. */
const ROOM = 380;

/** The sentence with the next and the one before as far as they fit: what it needs to be understood most often stands there. */
export function grow({ article, number, passage, at }: StoryCandidate): Excerpt {
  let [from, to] = [at, at];
  const span = () => ({ start: passage[from]?.start ?? 0, end: passage[to]?.end ?? 0 });
  const room = (start: number, end: number) => (passage[end]?.end ?? Number.POSITIVE_INFINITY) - (passage[start]?.start ?? 0) <= ROOM;
  if (room(from, to + 1)) to++;
  if (from > 0 && room(from - 1, to)) from--;
  return { article, passage: number, ...span() };
}
