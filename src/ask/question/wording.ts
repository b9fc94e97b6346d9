import { sameBearer, surnameOf } from "../../annotate/people/name-parts.ts";
import { commonness } from "../../search/word-frequencies.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { analyze } from "../../text/analyze.ts";
import { fold, normalize, normalizeMarks } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { STOP_WORDS, stem, type Word, words } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";
import { readRange } from "./date-range.ts";
import type { QuestionRange } from "./question.ts";
import { isWord, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A question's words, with the days that it is limited to. */
export interface Wording {
  readonly text: string;
  readonly range?: QuestionRange;
  /** The text without the words of the range. */
  readonly rest: string;
}

/** Words that show what kind of question it is; a slip in one of them would lose the question. */
const QUESTION_WORDS =
  "what when where which whom whose said says told about timeline happened between before people sources articles everything quotes".split(
    " ",
  );

/** Words of which every date has one; tested first because reading dates takes longer than everything else in understanding a question. */
const MAY_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|today|tonight|tomorrow|yesterday|now|recent|past|future|quarter|half|season|semester|christmas|easter|thanksgiving|halloween|ramadan|noon|midnight|morning|afternoon|evening|night|eve\b)|(?:second|minute|hour|day|week|month|year|decade|centur|millenni)|\b(?:eighties|nineties|seventies|sixties|fifties|forties|thirties|twenties)\b/i;

/** A question in one line, without the mark at its end, its question words spelt right. */
export function tidyQuestion(index: StoryIndex, question: string): string {
  const line = normalizeMarks(normalize(question)).replace(/\s+/g, " ").trim();
  const vocabulary = vocabularyOf(index);
  const input = line
    .replace(/^(?:please|hey|hi|ok|okay|hello)[,:]? (?=\S)/i, "")
    .replace(/(?<![\s?!.,;])[\s?!.,;]+$/, "")
    .replace(/,? (?:please|pls|plz)$/i, "");
  return writeOut(
    index,
    correctQuestionWords(input, (word) => isWord(vocabulary, word) || isTyped(word)),
  );
}

/** The question with slips in its question words corrected ("waht did …"); words of the story and of English stay as they are. */
function correctQuestionWords(question: string, isKnown: (word: string) => boolean): string {
  let result = "";
  let from = 0;
  for (const { word, start, end } of words(question)) {
    if (word.length < 4 || isKnown(word)) continue;
    const match = QUESTION_WORDS.find((candidate) => isSlip(word, candidate));
    if (match === undefined) continue;
    result += question.slice(from, start) + match;
    from = end;
  }
  return result + question.slice(from);
}

/** Reads the days that a tidy question is limited to; relative dates count from the story's newest article. */
export function readWording(index: StoryIndex, text: string): Wording {
  const match = /"/.test(text) || !MAY_DATE.test(text) ? undefined : readRange(text, index.story.articles.at(-1)?.published);
  if (match === undefined) return { text, rest: text };
  const { range, words, relative } = match;
  return {
    text,
    range: { ...range, text: text.slice(words.start, words.end), relative },
    rest: `${text.slice(0, words.start)} ${text.slice(words.end)}`.replace(/\s+/g, " ").trim(),
  };
}

/** Contractions by their letters alone: "dont" is "don't". Those that are words of their own ("its", "well", "hell") are left out. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  (
    "what's who's where's when's why's how's there's here's that's they're they've they'll you're you've you'll we've i've i'm he's she's don't doesn't " +
    "didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't who've who'd who'll what're"
  )
    .split(" ")
    .map((result) => [result.replace("'", ""), result] as const),
);

/** Short forms that are only typed, with the words that they abbreviate. */
const TYPED: ReadonlyMap<string, string> = new Map(
  readTable("chat-words").map((line): readonly [string, string] => {
    const [first = "", ...rest] = line.split(" ");
    return [first, rest.join(" ")];
  }),
);

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MONTHS_BUT_MARCH = MONTHS.replace("mar(?:ch)?|", "");
/** Months as they are typed in small letters: before a day or year, behind a day, or where the words before lead to a time. */
const MONTH = new RegExp(
  `\\b(?:${MONTHS})(?=\\.? \\d)|(?<=\\b\\d{1,2}(?:st|nd|rd|th)? )(?:${MONTHS_BUT_MARCH})\\b|(?<=\\b(?:in|since|until|till|during|early|late|mid) )(?:${MONTHS})\\b(?! the\\b)`,
  "g",
);

const COUNTRIES: ReadonlySet<string> = new Set(readTable("countries").flatMap((line) => line.toLowerCase().split(" ")));

/**
 * A question with what is typed in a hurry written out: "whats" as "what's", "may 19" as "May 19", and, where the story lacks the word, "ppl" as
 * "people", "omalley" as "O'Malley", "marrs boat" as "marr's boat", "f16" as "F-16". A quotation stays as it is.
 */
export function writeOut(index: StoryIndex, question: string): string {
  const text = question.replace(MONTH, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  const vocabulary = vocabularyOf(index);
  const tokens = words(text);
  let result = "";
  let from = 0;
  const quotations = [...text.matchAll(/"[^"]*"?/g)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }));
  tokens.forEach((word, i) => {
    if (word.start < from || quotations.some(({ start, end }) => word.start >= start && word.end <= end)) return;
    const next = tokens[i + 1];
    const name = next === undefined ? undefined : asOneName(vocabulary, word, next);
    if (name !== undefined && next !== undefined) {
      result += text.slice(from, word.start) + name;
      from = next.end;
      return;
    }
    const replacement = meantBy(index, vocabulary, text, word, tokens[i + 1]);
    if (replacement === undefined) return;
    result += text.slice(from, word.start) + replacement;
    from = word.end;
  });
  return result + text.slice(from);
}

/** Whether a word is one that is typed in a hurry, and no slip. */
const isTyped = (word: string): boolean => CONTRACTIONS.has(word) || TYPED.has(word);

function meantBy(
  index: StoryIndex,
  vocabulary: Vocabulary,
  text: string,
  { word, start, end }: Word,
  next: Word | undefined,
): string | undefined {
  const original = text.slice(start, end);
  if (/['’]/.test(original) || vocabulary.hasWord(word)) return undefined;
  const contraction = CONTRACTIONS.get(word);
  if (contraction !== undefined) return likeFirst(original, contraction);
  const short = original === word ? TYPED.get(word) : undefined;
  if (short !== undefined) return short;
  if (STOP_WORDS.has(word)) return undefined;
  if (/\d/.test(word)) return withHyphen(vocabulary, word);
  if (word.length < 3) return undefined;
  return (
    withApostrophe(vocabulary, word) ??
    withInitials(index, word) ??
    firstNameOf(index, word, next) ??
    (isOwner(index, vocabulary, text, word, next) ? `${original.slice(0, -1)}'s` : undefined)
  );
}

const likeFirst = (original: string, result: string): string =>
  /^\p{Lu}/u.test(original) ? result.charAt(0).toUpperCase() + result.slice(1) : result;

/** Letters and digits in one, where the story has them with a hyphen alone: "f16" for F-16. */
function withHyphen(vocabulary: Vocabulary, word: string): string | undefined {
  const [, letters = "", digits = ""] = /^([a-z]{1,5})(\d{1,4})$/.exec(word) ?? [];
  return letters !== "" && vocabulary.hasWord(letters) && vocabulary.hasWord(digits) ? `${letters.toUpperCase()}-${digits}` : undefined;
}

/** The name that the story writes with an apostrophe: "omalley" and "omalleys" for O'Malley. */
function withApostrophe(vocabulary: Vocabulary, word: string): string | undefined {
  for (const letters of [1, 2])
    for (const [name, end] of [[word, ""] as const, [word.replace(/s$/, ""), "'s"] as const]) {
      const [before, after] = [name.slice(0, letters), name.slice(letters)];
      if (after.length > 2 && vocabulary.hasWord(`${before}'${after}`)) return `${asName(before)}'${asName(after)}${end}`;
    }
  return undefined;
}

/** The same of two words: "O Hara". */
const asOneName = (vocabulary: Vocabulary, { word, stop }: Word, next: Word): string | undefined =>
  word.length === 1 && !stop && !vocabulary.hasWord(next.word) && vocabulary.hasWord(`${word}'${next.word}`)
    ? `${asName(word)}'${asName(next.word)}`
    : undefined;

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The one person or body whose initials these are, where the story has neither the word nor the language. */
function withInitials(index: StoryIndex, word: string): string | undefined {
  if (!/^[a-z]{3,5}$/.test(word) || commonness(stem(word)) !== undefined) return undefined;
  const fitting = index.story.people.filter(({ name }) => initialsOf(name) === word);
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/** The first name that the story has of somebody whom a question calls otherwise: "Robert" for "bob" before that surname. */
function firstNameOf({ story }: StoryIndex, word: string, next: Word | undefined): string | undefined {
  if (next === undefined) return undefined;
  const isMeant = (parts: readonly string[]) => surnameOf(parts) === next.word && sameBearer(parts, [word, next.word]);
  // A story may have thousands of people: few hold the surname's letters.
  const bearer = story.people.find(({ kind, name }) => kind === "person" && fold(name).includes(next.word) && isMeant(name.split(" ")));
  return bearer?.name.split(" ")[0];
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part) && !/^(?:Jr|Sr)\.?$/.test(part))
    .map((part) => part.charAt(0).toLowerCase())
    .join("");

/** Whether a word that the story lacks is one of its names, or a country, with the "s" of an owner: before a noun, as in "marrs boat". */
function isOwner(index: StoryIndex, vocabulary: Vocabulary, text: string, word: string, next: Word | undefined): boolean {
  if (!word.endsWith("s") || next === undefined || next.stop) return false;
  const owner = word.slice(0, -1);
  if (!vocabulary.hasWord(owner)) return false;
  if (!COUNTRIES.has(owner) && (index.passages.capitals(stem(owner)) < NAMED || !isNamed(index, owner))) return false;
  const tokens = analyze(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens.find(({ start }) => start === next.start)?.pos ?? "");
}

/** Share of capitals from which a word is taken for a name. */
const NAMED = 0.8;

const isNamed = (index: StoryIndex, word: string): boolean =>
  index.story.people.some(({ name }) =>
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .includes(word),
  );

/** Verbs of speech and writing in a question, each with whether only speech answers it: the rest may also be answered by facts. */
export const SPEECH =
  "say|says|said|saying|tell|tells|told|telling|write|writes|wrote|written|writing|tweets?|tweeted|quote[ds]?|talk|talks|talked|speak|speaks|spoke|comment|comments|commented|state[ds]?|remark|remarked";
export const REPORTING =
  "claim|claims|claimed|argue|argues|argued|ask|asks|asked|announce|announces|announced|mention|mentions|mentioned|add|adds|added|reply|replies|replied|respond|responds|responded|explain|explains|explained|warn|warns|warned|suggest|suggests|suggested|insist|insists|insisted|think|thinks|thought|believe|believes|believed|predict|predicts|predicted|recommend|recommends|recommended|promise|promises|promised|note|notes|noted|declare|declares|declared|describe|describes|described|call|called|point out|pointed out|feel|feels|hope|hopes|hoped|fear|fears|feared|propose|proposes|proposed|demand|demands|demanded|deny|denies|denied|admit|admits|admitted|criticize|criticized|criticise|criticised|praise|praised|reject|rejected|urge|urged|vow|vowed|want|wants|wanted|expect|expects|expected";
export const isSpeech = (verb: string): boolean => new RegExp(`^(?:${SPEECH})$`, "i").test(verb);
