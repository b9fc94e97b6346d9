import type { Story } from "../../model.ts";
import { locator, passagesOf } from "../../story/story-index.ts";
import { words } from "../../text/tokens.ts";

/** The longest run of a question's words that a passage or title of the story holds in that order: what the question is about. */
export function longestPhrase(story: Story, text: string): string | undefined {
  const found = words(text);
  const passages = passagesOf(story);
  const locate = locator(story);
  const ids = new Map(found.filter(({ stop }) => !stop).map(({ stem }) => [stem, new Set(passages.idsHolding(stem))]));
  const holds = (id: string, run: string): boolean => {
    const place = locate(id);
    if (place === undefined) return false;
    const { article, passage } = place;
    return [article.text.slice(passage.start, passage.end), passage.heading ?? "", article.title].some((part) =>
      joined(words(part)).includes(run),
    );
  };
  for (let length = Math.min(found.length, 8); length >= 1; length--)
    for (let at = 0; at + length <= found.length; at++) {
      const run = found.slice(at, at + length);
      const [fewest, ...others] = run.flatMap(({ stem, stop }) => (stop ? [] : (ids.get(stem) ?? []))).sort((a, b) => a.size - b.size);
      const isHeld = [...(fewest ?? [])].some((id) => others.every((other) => other.has(id)) && holds(id, joined(run)));
      if (isHeld) return text.slice(run[0]?.start, run.at(-1)?.end);
    }
  return undefined;
}

const joined = (run: readonly { readonly word: string }[]): string => ` ${run.map(({ word }) => word).join(" ")} `;
