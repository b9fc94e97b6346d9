import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";
import { isFirstName } from "./first-names.ts";
import { TITLES } from "./lexicon.ts";

/** Surnames that are months or days as well. */
const DATE_SURNAME = /^(?:march|april|may|june|august|friday)$/;

/** Those of these that the text has behind a first name or a title: "Theresa May", "Mrs. May". */
export function dateSurnamesIn(paragraphs: readonly ParsedParagraph[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of paragraphs)
    words.forEach(({ lower, text }, i) => {
      const before = words[i - 1];
      if (before === undefined || !DATE_SURNAME.test(lower) || !/^\p{Lu}/u.test(text) || !/^\p{Lu}/u.test(before.text)) return;
      if ((isFirstName(before.lower) && !DATE_SURNAME.test(before.lower)) || TITLES.has(before.lower)) found.add(lower);
    });
  return found;
}

const BEFORE_DATE =
  /^(?:in|on|since|until|till|by|of|from|to|through|during|before|after|last|next|this|early|late|mid|each|every|and|or|between|for|-|–)$/;

/** Whether a single capitalised word is one of these surnames: "May said" in a text about Theresa May, but not "in May". */
export function isDateSurname(words: readonly Word[], i: number, dateSurnames: ReadonlySet<string>): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || !dateSurnames.has(word.lower)) return false;
  return (
    !BEFORE_DATE.test(before?.lower ?? "") &&
    !/^\d/.test(after?.text ?? "") &&
    !(after?.text === "," && /^\d/.test(words[i + 2]?.text ?? ""))
  );
}
