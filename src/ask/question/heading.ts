import type { Story } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { words } from "../../text/tokens.ts";
import { namesIn } from "./names.ts";

/** What begins a question, a few words that may come first aside. */
const OPENING =
  /^(?:(?:and|but|so|in|at|on|by|for|to|from|of|with) )*(?:whats?|whos?|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b/i;

/** A word in capitals throughout that is no acronym. */
const SHOUTED = /^\p{Lu}{5,}$/u;

/** A question as a person would write it above an answer: with a capital, its names as the story writes them, and a question mark. */
export function asHeading(story: Story, text: string): string {
  let written = text;
  for (const { start, end, people } of namesIn(story, text)) {
    const parts = people
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => !SHOUTED.test(part));
    for (const word of words(text.slice(start, end))) {
      const part = parts.find((candidate) => fold(candidate) === fold(word.word));
      const at = start + word.start;
      if (part?.length === word.end - word.start) written = written.slice(0, at) + part + written.slice(at + part.length);
    }
  }
  const quoted = written.replace(/"([^"]*)"/g, "“$1”");
  return `${quoted.charAt(0).toUpperCase()}${quoted.slice(1)}${OPENING.test(text) ? "?" : ""}`;
}
