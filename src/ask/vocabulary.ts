import type { Story } from "../model.ts";
import { commonness } from "../search/background.ts";
import { STOP_WORDS, stem, words } from "../text/tokens.ts";

/** Which words a story has, and how rare each stem is. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Inverse passage frequency of a stem: 0 where every passage has it, highest for one that none has. */
  readonly idf: (stem: string) => number;
  readonly has: (stem: string) => boolean;
}

const made = new WeakMap<Story, Vocabulary>();

/** The story's vocabulary, counted once a revision. */
export function vocabularyOf(story: Story): Vocabulary {
  const known = made.get(story);
  if (known !== undefined) return known;
  const held = new Set<string>();
  const passagesWith = new Map<string, number>();
  let passages = 0;
  const count = (text: string) => {
    const stems = new Set<string>();
    for (const { word, stem } of words(text)) {
      held.add(word);
      for (const part of word.split("-")) held.add(part);
      stems.add(stem);
    }
    for (const stem of stems) passagesWith.set(stem, (passagesWith.get(stem) ?? 0) + 1);
  };
  for (const { text, passages: list, title, standfirst } of story.articles) {
    for (const { start, end } of list) {
      passages++;
      count(text.slice(start, end));
    }
    count(`${title} ${standfirst ?? ""}`);
  }
  const vocabulary: Vocabulary = {
    words: held,
    idf: (of) => Math.log(1 + passages / (0.5 + (passagesWith.get(of) ?? 0))),
    has: (of) => passagesWith.has(of),
  };
  made.set(story, vocabulary);
  return vocabulary;
}

/** Whether a word is one of the story's or of the language: no slip of the pen. */
export function isWord(vocabulary: Vocabulary, word: string): boolean {
  return knowsWord(vocabulary, word) || STOP_WORDS.has(word) || commonness(stem(word)) !== undefined;
}

/** Whether the story has a word, in any of its forms. */
export function knowsWord(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.words.has(word) || vocabulary.has(stem(word));
}
