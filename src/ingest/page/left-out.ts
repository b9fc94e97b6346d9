import type { PageBlock } from "./page-blocks.ts";

/** Blocks that are looked for as parts of others, at most: each is searched for in all of the text. */
const MOST_SOUGHT = 2000;
/** Characters from which a block is no chance part of another. */
const LEAST = 20;

/** The texts of a page's blocks that aren't among those found for its article, nor parts of them or made of them: all that was left out. */
export function leftOut(all: readonly PageBlock[], blocks: readonly PageBlock[]): string[] {
  const count = new Map<string, number>();
  for (const { text } of blocks) count.set(text, (count.get(text) ?? 0) + 1);
  const rest = all.filter(({ text }) => {
    const times = count.get(text) ?? 0;
    if (times > 0) count.set(text, times - 1);
    return times === 0;
  });
  if (rest.length > MOST_SOUGHT) return rest.map(({ text }) => text);
  const pieces = blocks.map(({ text }) => text);
  const whole = pieces.join("\n");
  return rest.flatMap(({ text }) => {
    if (text.length < LEAST || count.has(text)) return [text];
    if (whole.includes(text)) return [];
    const remainder = pieces.reduce((words, piece) => (piece.length < LEAST ? words : without(words, piece)), text).trim();
    return remainder === "" ? [] : [remainder];
  });
}

/** A block's text without a piece that was kept of it: one that it includes, or one that lacks something in its middle. */
function without(text: string, piece: string): string {
  if (piece.length >= text.length) return text;
  if (text.includes(piece)) return text.replace(piece, () => " ");
  let start = 0;
  while (start < piece.length && text[start] === piece[start]) start++;
  let end = 0;
  while (end < piece.length - start && text.at(-1 - end) === piece.at(-1 - end)) end++;
  return start + end === piece.length && piece.length >= LEAST * 2 ? text.slice(start, text.length - end) : text;
}
