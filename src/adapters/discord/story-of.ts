import type { StoryCommand } from "../../bot.ts";

/** Which story some words are about, and the words without its name. */
export interface Addressed {
  readonly story: string;
  readonly words: string;
}

/** The story that the first word names ("nk", "/nk", "nk:"), else the first of the others that there is, else the only one; undefined where it can't be told. */
export function storyOf(
  words: string,
  stories: readonly StoryCommand[],
  ...others: readonly (string | undefined)[]
): Addressed | undefined {
  const [, first = "", rest = ""] = /^\/?([\w-]+)[:,]?(?:\s+(.*))?$/s.exec(words) ?? [];
  const named = find(stories, first);
  if (named !== undefined) return { story: named, words: rest.trim() };
  const meant = others.map((other) => find(stories, other ?? "")).find((story) => story !== undefined);
  const only = stories.length === 1 ? stories[0]?.name : undefined;
  const story = meant ?? only;
  return story === undefined ? undefined : { story, words };
}

function find(stories: readonly StoryCommand[], name: string): string | undefined {
  return stories.find((story) => story.name === name.toLowerCase())?.name;
}
