import type { StoryIndex } from "../../story/story-index.ts";
import { stem, type Word } from "../../text/tokens.ts";

/** The texts that a question is asked of, as far as its words need them. */
export interface Texts {
  readonly size: number;
  holding(stem: string): number;
  capitals(stem: string): number;
  repair(word: string, isName: boolean): string | undefined;
  /** Whether words mean only themselves: in a bare list of sentences, synonyms didn't help. */
  readonly literal?: boolean;
  /** Whether two words occur side by side anywhere; absent if unknown. */
  sideBySide?(first: string, second: string): boolean;
}

/** Passages looked through for two words side by side: the index puts those that have them first. */
const LIKELY = 5;

function standTogether({ passages, locate }: StoryIndex, first: string, second: string): boolean {
  const pair = new RegExp(`\\b${first}[- ]${second}`, "i");
  return passages.search(`${first} ${second}`, LIKELY).some(({ id }) => {
    const found = locate(id);
    return found !== undefined && pair.test(found.article.text.slice(found.passage.start, found.passage.end));
  });
}

/** A story's passages as the texts that a question's words are read against. */
export function textsOf(index: StoryIndex): Texts {
  const { size, holding, capitals, repair } = index.passages;
  return { size, holding, capitals, repair, sideBySide: (first, second) => standTogether(index, first, second) };
}

type Writing = Pick<Texts, "holding" | "sideBySide">;

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
