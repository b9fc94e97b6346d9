import type { Story } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { contentWords, words } from "../../text/tokens.ts";

const bodies = new WeakMap<Story, readonly string[]>();

function bodiesOf(story: Story): readonly string[] {
  const known = bodies.get(story);
  if (known !== undefined) return known;
  const made = story.articles.map(
    (article) =>
      ` ${words(`${article.title} ${article.text}`)
        .map(({ word }) => word)
        .join(" ")} `,
  );
  bodies.set(story, made);
  return made;
}

/** The longest run of a question's words that the story holds in that order: what the question is about. */
export function longestPhrase(story: Story, text: string): string | undefined {
  const found = words(text);
  const held = bodiesOf(story);
  for (let length = Math.min(found.length, 8); length >= 1; length--)
    for (let at = 0; at + length <= found.length; at++) {
      const run = found.slice(at, at + length);
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || contentWords(text.slice(first.start, last.end)).length === 0) continue;
      const key = ` ${run.map(({ word }) => fold(word)).join(" ")} `;
      if (held.some((body) => body.includes(key))) return text.slice(first.start, last.end);
    }
  return undefined;
}
