import type { StoryIndex } from "../../story/story-index.ts";
import type { Texts } from "./terms.ts";

/** Passages looked through for two words side by side: the index puts those that have them first. */
const LIKELY = 5;

function standTogether({ passages, locate }: StoryIndex, first: string, second: string): boolean {
  const pair = new RegExp(`\\b${first}[- ]${second}`, "i");
  return passages.search(`${first} ${second}`, LIKELY).some(({ id }) => {
    const found = locate(id);
    return found !== undefined && pair.test(found.article.text.slice(found.passage.start, found.passage.end));
  });
}

/** A story's passages as the texts that a question's words are read against. */
export function textsOf(index: StoryIndex): Texts {
  const { size, holding, capitals, repair } = index.passages;
  return { size, holding, capitals, repair, sideBySide: (first, second) => standTogether(index, first, second) };
}
