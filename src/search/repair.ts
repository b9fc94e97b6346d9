import { MOST_SLIPS, slipsBetween } from "../text/spelling.ts";
import { stem } from "../text/tokens.ts";
import type { TermIndex } from "./term-index.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
/** Letters from which on two slips are looked for, and beyond which a word isn't misspelt but none: looking for its like takes the square of its length. */
const LONG = 6;
const LONGEST = 50;
/** Share of capitals from which on a word of the texts is a name. */
const NAMED = 0.8;
/** What each slip, the same first letter and how often a word occurs count for its being meant. */
const SLIP = -3;
const FIRST = 1;
const OFTEN = 0.3;

/** Finds the word of the texts that a misspelt one was likely meant to be; `isName` says that it is written as a name. */
export function repairWord(index: TermIndex, input: string, isName: boolean): string | undefined {
  const { words } = index;
  if (input.length > LONGEST) return undefined;
  let best: { readonly word: string; readonly score: number } | undefined;
  for (const word of similarWords(index, input)) {
    const slips = /^\p{L}+$/u.test(word) ? slipsBetween(input, word, isName || isWrittenAsName(index, word)) : undefined;
    if (slips === undefined || slips === 0) continue;
    const score = SLIP * slips + (word.charAt(0) === input.charAt(0) ? FIRST : 0) + OFTEN * Math.log(words.get(word) ?? 1);
    if (best === undefined || score > best.score || (score === best.score && word < best.word)) best = { word, score };
  }
  return best?.word;
}

/** Words with the same first letter and few edits in the rest, two neighbours swapped, or one slip at the first letter. */
function* similarWords({ words, spellings }: TermIndex, input: string): Iterable<string> {
  const [first, rest] = [input.charAt(0), input.slice(1)];
  for (const [word] of spellings.atPrefix(first).fuzzyGet(rest, input.length < LONG ? 1 : MOST_SLIPS)) yield first + word;
  const swaps = Array.from(rest, (letter, i) => input.slice(0, i) + letter + input.charAt(i) + input.slice(i + 2));
  for (const word of [rest, ...swaps, ...LETTERS.flatMap((letter) => [letter + input, letter + rest])]) if (words.has(word)) yield word;
}

function isWrittenAsName({ stems }: TermIndex, word: string): boolean {
  const { capitals = 0, inside = 0 } = stems.get(stem(word)) ?? {};
  return capitals > NAMED * Math.max(1, inside);
}
