import type { Story } from "../../model.ts";
import { commonness } from "../../search/background.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { perStory } from "../../story/per-story.ts";
import { passagesOf } from "../../story/story-index.ts";
import { isSlip } from "../../text/spelling.ts";
import { STOP_WORDS, stem, words } from "../../text/tokens.ts";

/** Which words a story has, and how rare each stem is. */
export interface Vocabulary {
  readonly hasWord: (word: string) => boolean;
  /** The story's word that one which it lacks is likely a misspelling of; `isName` tells that it is written as a name. */
  readonly repair: (word: string, isName: boolean) => string | undefined;
  /** Inverse passage frequency of a stem: 0 where every passage has it, highest for one that none has. */
  readonly idf: (stem: string) => number;
  readonly has: (stem: string) => boolean;
}

/** How many articles hold each word and each stem in title or standfirst. */
interface Titles {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

export const titlesOf = perStory(function* (story): Steps<Titles> {
  const [held, stems] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  yield* eachInSteps(story.articles, ({ title, standfirst = "" }) => {
    const found = words(`${title} ${standfirst}`);
    for (const word of new Set(found.map(({ word }) => word))) add(held, word);
    for (const stem of new Set(found.map(({ stem }) => stem))) add(stems, stem);
  });
  return { words: held, stems };
});

/** The story's vocabulary: the words of its passages, titles and standfirsts. */
export function vocabularyOf(story: Story): Vocabulary {
  const passages = passagesOf(story);
  const titles = titlesOf(story);
  return {
    hasWord: (word) => passages.hasWord(word) || titles.words.has(word),
    repair: (word, isName) => passages.repair(word, isName) ?? [...titles.words.keys()].find((meant) => isSlip(word, meant)),
    idf: (stem) => Math.log(1 + passages.size / (0.5 + passages.holding(stem) + (titles.stems.get(stem) ?? 0))),
    has: (stem) => passages.holding(stem) > 0 || titles.stems.has(stem),
  };
}

/** Whether a word is one of the story's or of the language: no slip of the pen. */
export function isWord(vocabulary: Vocabulary, word: string): boolean {
  return knowsWord(vocabulary, word) || STOP_WORDS.has(word) || commonness(stem(word)) !== undefined;
}

/** Whether the story has a word, in any of its forms. */
export function knowsWord(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.hasWord(word) || vocabulary.has(stem(word));
}
