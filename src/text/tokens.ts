import porter2 from "wink-porter2-stemmer";
import type { Span } from "../model.ts";
import { readTable } from "../word-tables.ts";
import { fold } from "./normalize.ts";

/** A word of a text, folded, with its stem. */
export interface Word extends Span {
  readonly word: string;
  /** What is compared: Porter 2 stem; digits for numbers, also written-out ones. */
  readonly stem: string;
  /** A function word, or one that only makes a question a question. */
  readonly stop: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

const WORD = /\p{L}\.(?:\p{L}\.)+|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Texts of nothing but ASCII and typographic marks, in which `LATIN_WORD` finds the same words in half the time. */
const LATIN = /^[\x20-\x7E\n‘’“”–—…]*$/;
const LATIN_WORD = /[A-Za-z]\.(?:[A-Za-z]\.)+|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?|[A-Za-z\d]+(?:['’][A-Za-z]+)*/g;
const PLAIN = /^[a-z\d]+$/;
const CONTRACTION = /n't$|^(?:i|you|we|they|he|she|it|that|there|here|what|who|let)'[a-z]+$/;

/** Words that distinguish texts least: function words, and those that only make a question a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above after again all also am an and any are as at be because been before being between both but by can could did do does doing done down during each else ever few for from further had has have having he her here hers him his how i if in into is it its itself just me more most much my no nor not of off on once only or other our out over own per same shall she should so some such than that the their them then there these they this those through to too under until up upon us very was we were what when where whether which while who whom whose why will with would you your yet " +
    "cannot tell told please give show"
  ).split(" "),
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ..."two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, String(i + 2)] as const),
  ..."thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, String(10 * (i + 3))] as const),
  ..."first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, i) => [`${i + 1}${["st", "nd", "rd"][i] ?? "th"}`, word] as const),
]);

/** The words of a text in order, the same for what is indexed and what is asked. */
export function words(text: string): Word[] {
  const tokens: Word[] = [];
  const latin = LATIN.test(text);
  // In a text that is all capitals, they distinguish no acronym from a word.
  const isAllCapitals = !(latin ? /[a-z]/ : /\p{Ll}/u).test(text);
  for (const match of text.matchAll(latin ? LATIN_WORD : WORD)) {
    const surface = match[0];
    const lower = surface.toLowerCase();
    const word = plain(lower);
    if (word === "") continue;
    const capital = lower !== surface && surface.charAt(0) !== lower.charAt(0);
    const acronym = capital && !isAllCapitals && surface.length > 1 && (surface === surface.toUpperCase() || surface.includes("."));
    const stop = !acronym && (STOP_WORDS.has(word) || CONTRACTION.test(word));
    tokens.push({ start: match.index, end: match.index + surface.length, word, stem: stem(word), stop, capital });
  }
  return tokens;
}

/** The words of a text in order, folded; without their stems, which take half the time. */
export function foldedWords(text: string): string[] {
  const surfaces = text.match(LATIN.test(text) ? LATIN_WORD : WORD) ?? [];
  return surfaces.map((surface) => plain(surface.toLowerCase())).filter((word) => word !== "");
}

/** A lower-case word without accents, possessive and the points of initials. */
function plain(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return fold(lower)
    .replace(/'s$|'$/, "")
    .replace(/^((?:\p{L}\.)+\p{L}?\.?)$/u, (initials) => initials.replaceAll(".", ""));
}

/** The words that carry meaning. */
export function contentWords(text: string): Word[] {
  return words(text).filter(({ stop }) => !stop);
}

/** The base form of each irregular form. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  readTable("irregular-forms").flatMap((line) => {
    const [base = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, i) => [String(i + 1), word]),
);

/** The stems of a number's ordinal, as a word or in digits: "fifth" and "5th" for 5, "18th" for 18; none for what is no small number. */
export function ordinalsFor(numberStem: string): readonly string[] {
  const ordinal = ORDINALS.get(numberStem);
  if (ordinal !== undefined) return [stem(ordinal)];
  return /^[1-9]\d?$/.test(numberStem)
    ? [`${numberStem}${/1\d$/.test(numberStem) ? "th" : (["th", "st", "nd", "rd"][Number(numberStem) % 10] ?? "th")}`]
    : [];
}

const stems = new Map<string, string>();

/** What a folded word is compared by: the Porter 2 stem of its base form; numbers as digits without separators of thousands. */
export function stem(word: string): string {
  const entry = stems.get(word);
  if (entry !== undefined) return entry;
  const result = NUMBER_WORDS.get(word) ?? (/\d/.test(word) ? word.replace(/,(?=\d{3})/g, "") : porter2(BASE_FORMS.get(word) ?? word));
  if (stems.size < 200_000) stems.set(word, result);
  return result;
}
