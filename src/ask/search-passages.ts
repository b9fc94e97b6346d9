import { excerptOf } from "../answer/evidence.ts";
import type { Evidence } from "../model.ts";
import type { StoryIndex } from "../story/story-index.ts";

/** The passages that match these words best, whole, best first. */
export function searchPassages({ passages, locate }: StoryIndex, words: string, limit: number): readonly Evidence[] {
  return passages.search(words, limit).flatMap(({ id }) => {
    const located = locate(id);
    return located === undefined ? [] : [excerptOf(located.article, located.passage.number, located.passage)];
  });
}
