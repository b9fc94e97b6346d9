import type { AnnotatedArticle } from "../../model.ts";
import { commonness } from "../../search/background.ts";
import { perStory, type Succession } from "../../story/per-story.ts";
import { passagesOf } from "../../story/story-index.ts";
import { STOP_WORDS, stem, words } from "../../text/tokens.ts";

/** Which words a story has, and how rare each stem is. */
export interface Vocabulary {
  readonly hasWord: (word: string) => boolean;
  /** The first of the story's words that fits. */
  readonly find: (fits: (word: string) => boolean) => string | undefined;
  /** Inverse passage frequency of a stem: 0 where every passage has it, highest for one that none has. */
  readonly idf: (stem: string) => number;
  readonly has: (stem: string) => boolean;
}

/** How many articles hold each word and each stem in title or standfirst. */
interface Titles {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

function titlesWith(before: Titles, { gone, come }: Succession): Titles {
  const [held, stems] = [new Map(before.words), new Map(before.stems)];
  const add = (to: Map<string, number>, key: string, by: number) => {
    const number = (to.get(key) ?? 0) + by;
    if (number === 0) to.delete(key);
    else to.set(key, number);
  };
  const count = ({ title, standfirst = "" }: AnnotatedArticle, by: number) => {
    const found = words(`${title} ${standfirst}`);
    for (const word of new Set(found.map(({ word }) => word))) add(held, word, by);
    for (const stem of new Set(found.map(({ stem }) => stem))) add(stems, stem, by);
  };
  for (const article of gone) count(article, -1);
  for (const article of come) count(article, 1);
  return { words: held, stems };
}

const titlesOf = perStory((story) => titlesWith({ words: new Map(), stems: new Map() }, { gone: [], come: story.articles }), titlesWith);

/** The story's vocabulary: the words of its passages, titles and standfirsts. */
export const vocabularyOf = perStory((story): Vocabulary => {
  const passages = passagesOf(story);
  const titles = titlesOf(story);
  return {
    hasWord: (word) => passages.hasWord(word) || titles.words.has(word),
    find: (fits) => {
      for (const word of passages.words()) if (fits(word)) return word;
      for (const word of titles.words.keys()) if (fits(word)) return word;
      return undefined;
    },
    idf: (stem) => Math.log(1 + passages.size / (0.5 + passages.holding(stem) + (titles.stems.get(stem) ?? 0))),
    has: (stem) => passages.holding(stem) > 0 || titles.stems.has(stem),
  };
});

/** Whether a word is one of the story's or of the language: no slip of the pen. */
export function isWord(vocabulary: Vocabulary, word: string): boolean {
  return knowsWord(vocabulary, word) || STOP_WORDS.has(word) || commonness(stem(word)) !== undefined;
}

/** Whether the story has a word, in any of its forms. */
export function knowsWord(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.hasWord(word) || vocabulary.has(stem(word));
}
