import type { Token } from "../../model.ts";
import { relatedWordsOf } from "../../search/related-words.ts";
import { commonness, rarity } from "../../search/word-frequencies.ts";
import { analyze } from "../../text/analyze.ts";
import { ordinalsFor, stem, type Word, words } from "../../text/tokens.ts";
import {
  doersOf,
  narrowerThan,
  oneWordFor,
  type Pair,
  phrasalSynonymsOf,
  placesLike,
  synonymsOf,
  type Texts,
  writeCompounds,
} from "../question/vocabulary.ts";
import { type AnswerType, answerTypeOf, type Measure, measureOf, PEOPLE, type ValueKind, valueKindOf } from "./answer-type.ts";

/** A word asked about. */
export interface Term {
  readonly word: string;
  /** As the question writes it. */
  readonly surface: string;
  readonly stem: string;
  /** How informative it is, from 0 to 1, in general English. */
  readonly idf: number;
  /** How informative it is, from 0 to 1, in the texts asked. */
  readonly localIdf: number;
  /** Whether the texts asked contain it at all. */
  readonly isKnown: boolean;
  /** Whether they have the word itself, or no synonym of it either. */
  readonly isLiteral: boolean;
  /** Written as a name: with a capital past the first word, or, where the question has none, in the texts asked. */
  readonly isName: boolean;
  /** Whether it must be a name, or as good as one: written so, or no word of the language. */
  readonly isProperNoun: boolean;
  readonly isNumber: boolean;
  /** What is asked to be done or to have happened. */
  readonly isVerb: boolean;
  /** Names something, so that a story can be said to lack it. */
  readonly isNoun: boolean;
  /** The measures that "old" or "tall" asks for: any of these. */
  readonly measures?: readonly Measure[];
  /** Stems of the same meaning. */
  readonly synonyms: readonly string[];
  /** Stems that cover part of its meaning, or one kind of it. */
  readonly narrower: readonly string[];
  /** Two words in a row with the same meaning. */
  readonly pairs: readonly Pair[];
  /** Stems of related words. */
  readonly related: readonly string[];
}

/** A question as the ranking sees it. */
export interface QuestionTerms {
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly answerType: AnswerType;
  /** Asks how many there are. */
  readonly counts: boolean;
  /** The kind of value asked for, by the question's wording. */
  readonly value?: ValueKind;
  /** The stem of what is to be counted, or PEOPLE. */
  readonly countedNoun?: string;
  /** The stem of the noun that "which" or "what" asks for: "city". */
  readonly focus?: string;
  /** Names of more than one word, as the positions of their words among the terms. */
  readonly phrases: readonly (readonly string[])[];
  /** Misspelt words and what they were taken for. */
  readonly repaired: readonly { readonly from: string; readonly to: string }[];
}

/** Words that make a question but ask about nothing themselves. */
const FILLER = new Set(
  "name type kind call mani much happen say know mean exact actual realli might still now current ever even yet whole real got lol omg wtf idk tbh".split(
    " ",
  ),
);

/** Verbs and nouns of so wide a sense that a text says the same without them; they count little, and their lack not at all. */
const LIGHT = new Set("get go come take make give put do place occur suppose people person thing".split(" ").map(stem));

/** Nouns by which a reader calls what the story has another word for: its event, its people, its company. Where the story lacks them, nothing is missing. */
const WIDE = new Set(
  "accident incident disaster tragedy event affair situation back firm company organisation organization group team man woman victim suspect guy"
    .split(" ")
    .map(stem),
);

/** Share of capitals from which a word of the texts is taken for a name. */
const NAMED = 0.8;

/** Reads a question's words against the texts it is asked of; words of no language that they lack are taken for the nearest they have. */
export function readTerms(
  question: string,
  { size, documentFrequency, capitals, repair, literal = false, sideBySide }: Texts,
): QuestionTerms {
  const repaired: { from: string; to: string }[] = [];
  const questionWords = writeCompounds(literal ? words(question) : asOneWord(words(question)), {
    documentFrequency,
    ...(sideBySide === undefined ? {} : { sideBySide }),
  }).map((word, i) => {
    if (word.stop || word.word.length < 4 || !/^\p{L}+$/u.test(word.word)) return word;
    if (documentFrequency(word.stem) > 0 || commonness(word.stem) !== undefined) return word;
    const better = repair(word.word, word.capital && i > 0);
    if (better === undefined) return word;
    repaired.push({ from: word.word, to: better });
    return { ...word, word: better, stem: stem(better) };
  });
  const tokens = analyze(question).paragraphs.flatMap((paragraph) => paragraph.tokens);
  const verbs = verbsOf(tokens);
  const nouns = new Set(tokens.filter(({ pos }) => pos === "NOUN" || pos === "PROPN").map(({ start }) => start));
  const hasCapitals = questionWords.some(({ capital }, i) => capital && i > 0);
  const isName = (word: Word, i: number) => !word.stop && (hasCapitals ? word.capital && i > 0 : capitals(word.stem) > NAMED);
  const measure = measureOf(question);
  const terms: Term[] = [];
  const seenStems = new Set<string>();
  questionWords.forEach((word, i) => {
    if (word.stop || seenStems.has(word.stem) || (FILLER.has(word.stem) && word.word !== measure?.word)) return;
    seenStems.add(word.stem);
    const frequency = documentFrequency(word.stem);
    const same = literal
      ? []
      : [
          ...synonymsOf(word.stem),
          ...(verbs.has(word.word) ? doersOf(word.stem) : []),
          ...ordinalsFor(word.stem),
          ...(frequency === 0 ? placesLike(word.word) : []),
        ];
    const synonyms = same.filter((other) => other !== word.stem && documentFrequency(other) > 0);
    const pairs = literal ? [] : phrasalSynonymsOf(word.stem).filter(([first]) => documentFrequency(first) > 0);
    const narrower = literal ? [] : narrowerThan(word.stem).filter((other) => documentFrequency(other) > 0 && !synonyms.includes(other));
    const others = [...synonyms, ...pairs.map(([first]) => first), ...narrower];
    const light = !literal && (LIGHT.has(word.stem) || (WIDE.has(word.stem) && frequency + synonyms.length === 0));
    const isLiteral = frequency > 0 || others.length === 0;
    const isNumber = /\d/.test(word.stem);
    const isMeasure = measure !== undefined && (word.word === measure.word || (word.word === "hometown" && measure.word === "from"));
    const measures = isMeasure ? measure.measures : undefined;
    terms.push({
      word: word.word,
      surface: question.slice(word.start, word.end).replace(/['’]s$/, ""),
      stem: word.stem,
      idf: isNumber ? 0.7 : light ? 0.05 : Math.max(0.05, rarity(word.stem)),
      localIdf:
        Math.log((size + 1) / ((isLiteral ? frequency : Math.max(...others.map(documentFrequency))) + 0.5)) / Math.log(2 * (size + 1)),
      isLiteral,
      isKnown: frequency + others.length > 0 || light || measures !== undefined,
      synonyms,
      narrower,
      pairs,
      ...(measures === undefined ? {} : { measures }),
      isName: isName(word, i),
      isProperNoun:
        (isName(word, i) || (isNoWord(word.stem) && (!hasCapitals || mayName(word, tokens)))) &&
        word.word.length > 1 &&
        !relatedWordsOf(word.stem).some((other) => documentFrequency(other) > 0),
      isNumber,
      isVerb: verbs.has(word.word),
      isNoun: nouns.has(word.start),
      related: isNumber || isName(word, i) ? [] : relatedWordsOf(word.stem),
    });
  });
  const answerType = answerTypeOf(question);
  const asking = questionWords.findIndex(({ word }) => word === "which" || word === "what");
  const value = valueKindOf(question, answerType);
  const countedNoun = value === "count" ? countedNounIn(questionWords, verbs) : undefined;
  const focus = asking < 0 ? undefined : questionWords.slice(asking + 1, asking + 4).find(({ stop }) => !stop);
  return {
    words: questionWords,
    terms,
    phrases: phrasesOf(questionWords, isName),
    answerType,
    counts: answerType === "number" && /\bhow many\b/i.test(question),
    repaired,
    ...(value === undefined ? {} : { value }),
    ...(countedNoun === undefined ? {} : { countedNoun }),
    ...(focus === undefined ? {} : { focus: focus.stem }),
  };
}

/** Whether a stem is in no text of general English, or in one, has no kin there, and can be spoken: "mpg" and "kgs" are units more often than names. */
function isNoWord(stem: string): boolean {
  return /^\p{L}{4,}$/u.test(stem) && /[aeiouy]/.test(stem) && (commonness(stem) ?? 0) === 0 && relatedWordsOf(stem).length === 0;
}

/** Whether a word in small letters may be a name all the same, where the question writes others with capitals: no verb or adjective, no plural. */
function mayName({ word, capital, start }: Word, tokens: readonly Token[]): boolean {
  return capital || (!word.endsWith("s") && /^(?:NOUN|PROPN|X)$/.test(tokens.find((token) => token.start === start)?.pos ?? ""));
}

/** What a question asks the number of: the last noun behind "how many", before the verb; people where none is named. */
function countedNounIn(questionWords: readonly Word[], verbs: ReadonlySet<string>): string {
  const many = questionWords.findIndex(({ word }) => word === "many");
  const nouns: Word[] = [];
  for (const word of questionWords.slice(many + 1)) {
    if (word.stop || verbs.has(word.word)) break;
    nouns.push(word);
  }
  const head = many < 0 ? undefined : nouns.at(-1);
  return head === undefined || /^(?:people|persons?)$/.test(head.word) ? PEOPLE : head.stem;
}

/** The words of a question, with phrasal verbs as their one-word synonym and "the us" as a country. */
function asOneWord(questionWords: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (let i = 0; i < questionWords.length; i++) {
    const [word, next] = [questionWords[i], questionWords[i + 1]];
    if (word === undefined) continue;
    const one = next === undefined ? undefined : oneWordFor(word.stem, next.word);
    if (one !== undefined && next !== undefined) {
      result.push({ ...word, end: next.end, word: one, stem: stem(one), stop: false });
      i++;
    } else if (i > 0 && next === undefined && word.word === "from" && /^(?:wheres?|what|which)$/.test(questionWords[0]?.word ?? "")) {
      // "Where is she from" asks where she grew up.
      result.push({ ...word, word: "hometown", stem: stem("hometown"), stop: false });
    } else if (i > 0 && questionWords[0]?.word === "who" && word.word === "before" && next?.capital === true) {
      // "Who was mayor before Cole" asks whom Cole succeeded.
      result.push({ ...word, word: "predecessor", stem: stem("predecessor"), stop: false });
    } else if (word.word === "us" && questionWords[i - 1]?.word === "the") result.push({ ...word, stop: false, capital: true });
    else result.push(word);
  }
  return result;
}

/** The verbs of a question, lower-case; where the tagger sees none after "did", the last word. */
function verbsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const verbs = tokens.filter(({ pos, text }) => pos === "VERB" && /^\p{Ll}/u.test(text)).map(({ text }) => text);
  if (verbs.length > 0 || !tokens.some(({ text }) => /^(?:did|does|do)$/i.test(text))) return new Set(verbs);
  const last = tokens.findLast(({ pos, text }) => pos !== "PUNCT" && /^\p{Ll}/u.test(text));
  return new Set(last === undefined ? [] : [last.text]);
}

/** Runs of two and more words of names, as stems. */
function phrasesOf(questionWords: readonly Word[], isName: (word: Word, i: number) => boolean): string[][] {
  const phrases: string[][] = [];
  let phrase: string[] = [];
  questionWords.forEach((word, i) => {
    if (isName(word, i)) phrase.push(word.stem);
    if (isName(word, i) || (word.stop && word.capital)) return;
    if (phrase.length > 1) phrases.push(phrase);
    phrase = [];
  });
  if (phrase.length > 1) phrases.push(phrase);
  return phrases;
}
