import type { Story } from "../../model.ts";
import { commonness } from "../../search/background.ts";
import { passagesOf } from "../../story/story-index.ts";
import { analyze } from "../../text/analyze.ts";
import { STOP_WORDS, stem, type Word, words } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Contractions by their letters alone: "dont" is "don't". Those that are words of their own ("its", "well", "hell") are left out. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  (
    "what's who's where's when's why's how's there's here's that's they're they've they'll you're you've you'll we've i've i'm he's she's don't doesn't " +
    "didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't who've who'd who'll what're"
  )
    .split(" ")
    .map((written) => [written.replace("'", ""), written] as const),
);

/** Short forms that are only typed, with the words that they stand for. */
const TYPED: ReadonlyMap<string, string> = new Map(
  readTable("chat-words").map((line): readonly [string, string] => {
    const [typed = "", ...meant] = line.split(" ");
    return [typed, meant.join(" ")];
  }),
);

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=\.? \d)|(?<=\b\d{1,2}(?:st|nd|rd|th)? )(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/g;

const COUNTRIES: ReadonlySet<string> = new Set(readTable("countries").flatMap((line) => line.toLowerCase().split(" ")));

/**
 * A question with what is typed in a hurry written out: "whats" as "what's", "may 19" as "May 19", and, where the story lacks the word, "ppl" as
 * "people", "omalley" as "O'Malley", "marrs boat" as "marr's boat", "f16" as "F-16". A quotation stays as it is.
 */
export function writeOut(story: Story, question: string): string {
  const text = question.replace(MONTH, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  const vocabulary = vocabularyOf(story);
  const read = words(text);
  let written = "";
  let from = 0;
  const quoted = [...text.matchAll(/"[^"]*"?/g)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }));
  read.forEach((word, i) => {
    if (quoted.some(({ start, end }) => word.start >= start && word.end <= end)) return;
    const meant = meantBy(story, vocabulary, text, word, read[i + 1]);
    if (meant === undefined) return;
    written += text.slice(from, word.start) + meant;
    from = word.end;
  });
  return written + text.slice(from);
}

/** Whether a word is one that is typed in a hurry, and no slip. */
export const isTyped = (word: string): boolean => CONTRACTIONS.has(word) || TYPED.has(word);

function meantBy(
  story: Story,
  vocabulary: Vocabulary,
  text: string,
  { word, start, end }: Word,
  next: Word | undefined,
): string | undefined {
  const typed = text.slice(start, end);
  if (/['’]/.test(typed) || vocabulary.hasWord(word)) return undefined;
  const contraction = CONTRACTIONS.get(word);
  if (contraction !== undefined) return likeFirst(typed, contraction);
  const short = typed === word ? TYPED.get(word) : undefined;
  if (short !== undefined) return short;
  if (STOP_WORDS.has(word)) return undefined;
  if (/\d/.test(word)) return withHyphen(vocabulary, word);
  if (word.length < 3) return undefined;
  return (
    withApostrophe(story, word) ??
    withInitials(story, word) ??
    (isOwner(story, vocabulary, text, word, next) ? `${typed.slice(0, -1)}'s` : undefined)
  );
}

const likeFirst = (typed: string, written: string): string =>
  /^\p{Lu}/u.test(typed) ? written.charAt(0).toUpperCase() + written.slice(1) : written;

/** Letters and digits in one, where the story has them with a hyphen alone: "f16" for F-16. */
function withHyphen(vocabulary: Vocabulary, word: string): string | undefined {
  const [, letters = "", digits = ""] = /^([a-z]{1,5})(\d{1,4})$/.exec(word) ?? [];
  return letters !== "" && vocabulary.hasWord(letters) && vocabulary.hasWord(digits) ? `${letters.toUpperCase()}-${digits}` : undefined;
}

/** The name that the story writes with an apostrophe: "omalley" and "omalleys" for O'Malley. */
function withApostrophe(story: Story, word: string): string | undefined {
  for (const { name } of story.people)
    for (const part of name.split(" ")) {
      if (!/['’]\p{L}{2}/u.test(part)) continue;
      const bare = part.replace(/['’]/g, "").toLowerCase();
      if (word === bare) return part;
      if (word === `${bare}s`) return `${part}'s`;
    }
  return undefined;
}

/** The one person or body whose initials these are, where the story has neither the word nor the language. */
function withInitials(story: Story, word: string): string | undefined {
  if (!/^[a-z]{3,5}$/.test(word) || commonness(stem(word)) !== undefined) return undefined;
  const fitting = story.people.filter(({ name }) => initialsOf(name) === word);
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part) && !/^(?:Jr|Sr)\.?$/.test(part))
    .map((part) => part.charAt(0).toLowerCase())
    .join("");

/** Whether a word that the story lacks is one of its names, or a country, with the "s" of an owner: before a noun, as in "marrs boat". */
function isOwner(story: Story, vocabulary: Vocabulary, text: string, word: string, next: Word | undefined): boolean {
  if (!word.endsWith("s") || next === undefined || next.stop) return false;
  const owner = word.slice(0, -1);
  if (!vocabulary.hasWord(owner)) return false;
  if (!COUNTRIES.has(owner) && (passagesOf(story).capitals(stem(owner)) < NAMED || !isNamed(story, owner))) return false;
  const tokens = analyze(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens.find(({ start }) => start === next.start)?.pos ?? "");
}

/** Share of capitals from which a word is taken for a name. */
const NAMED = 0.8;

const isNamed = (story: Story, word: string): boolean =>
  story.people.some(({ name }) =>
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .includes(word),
  );
