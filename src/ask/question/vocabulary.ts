import { keptWith } from "../../kept-with.ts";
import type { AnnotatedArticle } from "../../model.ts";
import { commonness } from "../../search/word-frequencies.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { type StoryIndex, storyTable } from "../../story/story-index.ts";
import { isSlip } from "../../text/spelling.ts";
import { STOP_WORDS, stem, type Word, words } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";

/** Which words a story has, and how rare each stem is. */
export interface Vocabulary {
  readonly hasWord: (word: string) => boolean;
  /** The story's word of which an unknown word is likely a misspelling; `isName` says that it is written as a name. */
  readonly repair: (word: string, isName: boolean) => string | undefined;
  /** Inverse passage frequency of a stem: 0 where every passage has it, highest for one that none has. */
  readonly idf: (stem: string) => number;
  readonly has: (stem: string) => boolean;
}

/** How many articles contain each word and each stem in title or standfirst. */
interface Titles {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

export const titlesOf = storyTable(function* (index): Steps<Titles> {
  const [wordCounts, stems] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  yield* eachInSteps(index.story.articles, (article) => {
    const title = wordsOfTitle(article);
    for (const word of title.words) add(wordCounts, word);
    for (const stem of title.stems) add(stems, stem);
  });
  return { words: wordCounts, stems };
});

/** The words and stems of an article's title and standfirst, each once. */
const wordsOfTitle = keptWith(({ title, standfirst = "" }: AnnotatedArticle) => {
  const tokens = words(`${title} ${standfirst}`);
  return { words: [...new Set(tokens.map(({ word }) => word))], stems: [...new Set(tokens.map(({ stem }) => stem))] };
});

/** The story's vocabulary: the words of its passages, titles and standfirsts. */
export function vocabularyOf(index: StoryIndex): Vocabulary {
  const passages = index.passages;
  const titles = titlesOf(index);
  return {
    hasWord: (word) => passages.hasWord(word) || titles.words.has(word),
    repair: (word, isName) => passages.repair(word, isName) ?? [...titles.words.keys()].find((candidate) => isSlip(word, candidate)),
    idf: (stem) => Math.log(1 + passages.size / (0.5 + passages.documentFrequency(stem) + (titles.stems.get(stem) ?? 0))),
    has: (stem) => passages.documentFrequency(stem) > 0 || titles.stems.has(stem),
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

/** The texts that a question is asked of, as far as its words need them. */
export interface Texts {
  readonly size: number;
  documentFrequency(stem: string): number;
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
    const place = locate(id);
    return place !== undefined && pair.test(place.article.text.slice(place.passage.start, place.passage.end));
  });
}

/** A story's passages as the texts that a question's words are read against. */
export function textsOf(index: StoryIndex): Texts {
  const { size, documentFrequency, capitals, repair } = index.passages;
  return { size, documentFrequency, capitals, repair, sideBySide: (first, second) => standTogether(index, first, second) };
}

type Writing = Pick<Texts, "documentFrequency" | "sideBySide">;

/** Letters that each part of a compound has at least. */
const PART = 4;
/** Letters that a compound has at most. */
const LONGEST = 30;

/**
 * A question's words with compounds written as the texts asked write them: "cease-fire" where they have "ceasefire" alone, "cease" and
 * "fire" where they lack "ceasefire" and have these side by side.
 */
export function writeCompounds(words: readonly Word[], texts: Writing): Word[] {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const [first, second] = [words[i], words[i + 1]];
    if (first === undefined) continue;
    const whole = second === undefined ? undefined : joinWords(first, second, texts);
    if (whole !== undefined) i++;
    result.push(...(whole === undefined ? partsOf(first, texts) : [whole]));
  }
  return result;
}

/** Two words as one, where the texts have it and lack one of the two. */
function joinWords(first: Word, second: Word, { documentFrequency }: Writing): Word | undefined {
  if (
    first.stop ||
    second.stop ||
    first.word.length + second.word.length > LONGEST ||
    (documentFrequency(first.stem) > 0 && documentFrequency(second.stem) > 0)
  )
    return undefined;
  const word = first.word + second.word;
  const compoundStem = stem(word);
  return documentFrequency(compoundStem) === 0 ? undefined : { ...first, end: second.end, word, stem: compoundStem };
}

/** A word that the texts lack as the two that they have; the word itself where there are no such two. */
function partsOf(compound: Word, { documentFrequency, sideBySide }: Writing): Word[] {
  const { word, start, stop, capital } = compound;
  if (
    stop ||
    capital ||
    sideBySide === undefined ||
    !/^\p{Ll}+$/u.test(word) ||
    word.length < 2 * PART ||
    word.length > LONGEST ||
    documentFrequency(compound.stem) > 0
  )
    return [compound];
  for (let at = PART; at <= word.length - PART; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (documentFrequency(stem(before)) === 0 || documentFrequency(stem(after)) === 0 || !sideBySide(before, after)) continue;
    return [
      { ...compound, end: start + at, word: before, stem: stem(before) },
      { ...compound, start: start + at, word: after, stem: stem(after), capital: false },
    ];
  }
  return [compound];
}

const NONE: readonly string[] = [];
const synonymTable = new Map<string, Set<string>>();
const addSynonym = (from: string, to: string) => {
  if (from !== to) synonymTable.set(from, (synonymTable.get(from) ?? new Set()).add(to));
};
const stemsOf = (name: string): string[][] => readTable(name).map((line) => line.split(" ").map(stem));
for (const group of [...stemsOf("synonyms"), ...stemsOf("countries")])
  for (const one of group) for (const other of group) addSynonym(one, other);
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([...synonymTable].map(([word, others]) => [word, [...others]]));
const narrower: ReadonlyMap<string, readonly string[]> = new Map(
  stemsOf("narrower-words").map(([word = "", ...rest]) => [
    word,
    rest.filter((other) => other !== word && !synonymsOf(word).includes(other)),
  ]),
);

/** Two words in a row, the first by its stem, that mean the same as one. */
export type Pair = readonly [stem: string, next: string];

const phrasal: readonly (readonly [Pair, string])[] = readTable("phrasal-verbs").map((line) => {
  const [first = "", next = "", one = ""] = line.split(" ");
  return [[stem(first), next], one] as const;
});

/** The one word that two in a row mean: "cancel" for "called off". */
export const oneWordFor = (stem: string, next: string): string | undefined =>
  phrasal.find(([[first, second]]) => first === stem && second === next)?.[1];

const pairTable = new Map<string, Pair[]>();
for (const [pair, one] of phrasal) pairTable.set(stem(one), [...(pairTable.get(stem(one)) ?? []), pair]);

/** Phrasal verbs with the meaning of a stem or its synonyms: "called off" for "cancel" and "abandon". */
export const phrasalSynonymsOf = (stem: string): readonly Pair[] => {
  const pairs = [stem, ...synonymsOf(stem)].flatMap((one) => pairTable.get(one) ?? NO_PAIRS);
  return pairs.length === 0 ? NO_PAIRS : pairs;
};

const NO_PAIRS: readonly Pair[] = [];

/** Stems of the synonyms that news uses for a stem: "injured" and "wounded" for "hurt". */
export function synonymsOf(stem: string): readonly string[] {
  return synonyms.get(stem) ?? NONE;
}

/** Stems of words that are narrower than a stem, or cover part of its meaning: for "vehicle" also "truck". */
export function narrowerThan(stem: string): readonly string[] {
  return narrower.get(stem) ?? NONE;
}

/** Stems of the nouns for who does what a verb says: buyer for "buy", winner for "win", creator for "create"; some of them are no words. */
export function doersOf(verb: string): readonly string[] {
  const bare = verb.replace(/e$/, "");
  return [`${bare}er`, `${bare}or`, `${bare}${bare.slice(-1)}er`].map(stem);
}

/** Letters that the name of a place has at least, for its people's name to be made of it. */
const PLACE = 5;

/** Stems of the place whose people or things a word names, and the other way round: Sahara for "Saharan", Californian for "California"; most of them are no words. */
export function placesLike(word: string): readonly string[] {
  const bare = /^(?<place>.{4,}?)(?:ian|an|n|ese)$/.exec(word)?.groups?.place;
  const root = word.replace(/[aeoy]$/, "");
  const places = bare === undefined ? [] : [bare, ...["a", "e", "o", "y", "ia"].map((end) => bare + end)];
  return [...places, `${word}n`, `${root}an`, `${root}ian`, `${root}ese`].filter(({ length }) => length >= PLACE).map(stem);
}
