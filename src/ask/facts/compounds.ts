import { stem, type Word } from "../../text/tokens.ts";

/** What is to be known of the texts asked. */
export interface Writing {
  /** How many entries hold a stem. */
  holding(stem: string): number;
  /** Whether two words stand side by side anywhere, be it with a hyphen. */
  sideBySide?(first: string, second: string): boolean;
}

/** Letters that each part of a compound has at least. */
const PART = 4;
/** Letters that a compound has at most. */
const LONGEST = 30;

/**
 * A question's words with compounds written as the texts asked write them: "cease-fire" where they have "ceasefire" alone, "cease" and
 * "fire" where they lack "ceasefire" and have these side by side.
 */
export function asWritten(words: readonly Word[], texts: Writing): Word[] {
  const made: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const [first, second] = [words[i], words[i + 1]];
    if (first === undefined) continue;
    const whole = second === undefined ? undefined : joinedWith(first, second, texts);
    if (whole !== undefined) i++;
    made.push(...(whole === undefined ? partsOf(first, texts) : [whole]));
  }
  return made;
}

/** Two words as one, where the texts have it and lack one of the two. */
function joinedWith(first: Word, second: Word, { holding }: Writing): Word | undefined {
  if (
    first.stop ||
    second.stop ||
    first.word.length + second.word.length > LONGEST ||
    (holding(first.stem) > 0 && holding(second.stem) > 0)
  )
    return undefined;
  const word = first.word + second.word;
  const joined = stem(word);
  return holding(joined) === 0 ? undefined : { ...first, end: second.end, word, stem: joined };
}

/** A word that the texts lack as the two that they have; the word itself where there are no such two. */
function partsOf(found: Word, { holding, sideBySide }: Writing): Word[] {
  const { word, start, stop, capital } = found;
  if (
    stop ||
    capital ||
    sideBySide === undefined ||
    !/^\p{Ll}+$/u.test(word) ||
    word.length < 2 * PART ||
    word.length > LONGEST ||
    holding(found.stem) > 0
  )
    return [found];
  for (let at = PART; at <= word.length - PART; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (holding(stem(before)) === 0 || holding(stem(after)) === 0 || !sideBySide(before, after)) continue;
    return [
      { ...found, end: start + at, word: before, stem: stem(before) },
      { ...found, start: start + at, word: after, stem: stem(after), capital: false },
    ];
  }
  return [found];
}
