import type { StoryIndex } from "../story/story-index.ts";
import { contentWords, words } from "../text/tokens.ts";
import { ask } from "./ask.ts";
import { namesIn } from "./question/names.ts";

/**
 * The story that a question is about, of several: the only one that knows most of the names in it, as they are written or else
 * misspelt; else the only one that answers it. Where all decline for the same reason, any of them will do. Undefined where it may be
 * about one as well as another.
 */
export function whichStory<S extends StoryIndex>(stories: readonly S[], question: string): S | undefined {
  const named = stories.map(({ story }) => namesIn(story, question));
  const letters = (count: (repaired: boolean) => boolean) =>
    named.map((names) => names.reduce((sum, { repaired, text }) => sum + (count(repaired) ? text.length : 0), 0));
  for (const counts of [letters((repaired) => !repaired), letters(() => true)]) {
    const most = Math.max(0, ...counts);
    if (most > 0) return onlyOne(stories.filter((_, i) => counts[i] === most));
  }
  const answers = stories.map((index) => ask(index, question));
  const answering = stories.filter((_, i) => answers[i]?.answered === true);
  if (answering.length > 0) return onlyOne(answering);
  return new Set(answers.map(({ heading }) => heading)).size === 1 ? stories[0] : undefined;
}

function onlyOne<S>([first, ...others]: readonly S[]): S | undefined {
  return others.length === 0 ? first : undefined;
}

/**
 * Whether an article's text has a word of the question as a name: with a capital, though no sentence begins there. It needs no index, so
 * that of several stories only those that may be meant have to be loaded.
 */
export function hasNameOf(question: string): (text: string) => boolean {
  const topics = new Set(contentWords(question).map(({ word }) => word));
  return (text) => {
    for (const [name] of text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}\p{L}+/gu)) if (topics.has(words(name)[0]?.word ?? "")) return true;
    return false;
  };
}
