import { GLOSSES, WORDS_BY_LETTER } from "./background-words.ts";

/** How many texts of general English hold a stem, to the nearest step of the table; undefined for what is no English word. Looks up in the packed table itself, so nothing is loaded. */
export function commonness(stem: string): number | undefined {
  const block = Object.hasOwn(WORDS_BY_LETTER, stem.charAt(0)) ? WORDS_BY_LETTER[stem.charAt(0)] : undefined;
  if (block === undefined) return undefined;
  let low = 0;
  let high = block.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && isLetter(block, start - 1)) start--;
    let end = start;
    while (isLetter(block, end)) end++;
    const found = block.slice(start, end);
    if (found === stem) return 2 ** (Number.parseInt(block.charAt(end), 36) / 2) - 1;
    if (found < stem) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** How much a stem tells, from 0 (in every text of general English) to 1 (in none): its inverse document frequency there, over the greatest. */
export function rarity(stem: string): number {
  return Math.log((GLOSSES + 1) / ((commonness(stem) ?? 0) + 1)) / Math.log(GLOSSES + 1);
}

function isLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 97;
}
