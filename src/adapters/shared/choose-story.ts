/** Which story a message means, and what is left of it as the question. */
export interface Choice {
  readonly story: string;
  readonly question: string;
}

/**
 * The story whose name comes first in the text, else the one that the thread is about, else the default, else the only one;
 * undefined where none of them is. A name at the very start is no part of the question.
 */
export function chooseStory(text: string, stories: readonly string[], thread: string | undefined, fallback: string): Choice | undefined {
  const words = [...text.matchAll(/[\w-]+/g)];
  const name = words.find(([word]) => stories.includes(word.toLowerCase()));
  const first = name?.[0].toLowerCase();
  if (first !== undefined && name !== undefined) {
    const starts = /^\W*$/.test(text.slice(0, name.index));
    return { story: first, question: starts ? text.slice(name.index + first.length).replace(/^[\s:,]+/, "") : text };
  }
  const [only, another] = stories;
  const choice = [thread, fallback, another === undefined ? only : undefined].find(
    (story) => story !== undefined && stories.includes(story),
  );
  return choice === undefined ? undefined : { story: choice, question: text };
}
