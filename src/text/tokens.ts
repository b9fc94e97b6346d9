import porter2 from "wink-porter2-stemmer";
import type { Span } from "../model.ts";
import { fold } from "./normalize.ts";

/** A word of a text, folded, with its stem. */
export interface Word extends Span {
  readonly word: string;
  readonly stem: string;
}

const WORD = /\p{L}\.(?:\p{L}\.)+|\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words that tell texts apart least: function words, and those that only make a question a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above after again all also am an and any are as at be because been before being between both but by can could did do does doing done down during each else ever few for from further had has have having he her here hers him his how i if in into is it its itself just me more most much my no nor not of off on once only or other our out over own per same shall she should so some such than that the their them then there these they this those through to too under until up upon us very was we were what when where whether which while who whom whose why will with would you your yet " +
    "tell told please give show there's what's who's"
  ).split(" "),
);

/** The words of a text in order, the same for what is indexed and what is asked. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0])
      .replace(/'s$|'$/, "")
      .replace(/^((?:\p{L}\.)+\p{L}?\.?)$/u, (initials) => initials.replaceAll(".", ""));
    if (word === "") continue;
    found.push({ start: match.index, end: match.index + match[0].length, word, stem: stem(word) });
  }
  return found;
}

/** The words that carry meaning. */
export function contentWords(text: string): Word[] {
  return words(text).filter(({ word }) => !STOP_WORDS.has(word));
}

const stems = new Map<string, string>();

/** Porter 2 stem of a folded word; numbers stay whole. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = porter2(word);
  if (stems.size < 200_000) stems.set(word, made);
  return made;
}
