import { fold } from "../../text/normalize.ts";
import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import { isFirstName } from "./first-names.ts";
import { ADJECTIVES, NOT_NAMES, ORGANISATION_WORDS, ORGANISATIONS, TITLE_PARTS, TITLES } from "./lexicon.ts";
import { surnameOf } from "./name-parts.ts";
import type { NameRun } from "./name-run.ts";

const key = (words: readonly string[]) => fold(words.join(" "));

/**
 * The runs without capitalised words that only stand before a name: "Young Anna Lee" where the text has "Anna Lee" too, "Team Lee" where
 * "team" is a word of the text and Lee somebody's surname.
 */
export function withoutLeads(runs: readonly NameRun[], paragraphs: readonly ParsedParagraph[]): NameRun[] {
  const full = new Set(runs.filter(({ words }) => words.length > 1 && isFirstName(fold(words[0] ?? ""))).map(({ words }) => key(words)));
  const surnames = new Set(
    runs.filter(({ words }) => words.length > 1 && isFirstName(fold(words[0] ?? ""))).map(({ words }) => surnameOf(words)),
  );
  const lower = new Set(paragraphs.flatMap(({ words }) => words.flatMap(({ text }) => (/^\p{Ll}{3,}$/u.test(text) ? [text] : []))));
  const alone = new Set(runs.filter(({ words }) => words.length === 1).map(({ words }) => key(words)));
  const isLead = (word: string) => {
    const form = fold(word);
    return (
      !isFirstName(form) &&
      !/^\p{Lu}\.?$/u.test(word) &&
      (/^(?:\p{Lu}{3,}|AP|UN|EU|US|UK|PA|Team|Camp)$/u.test(word) ||
        /-\p{Ll}/u.test(word) ||
        lower.has(form) ||
        ORGANISATIONS.has(form) ||
        ADJECTIVES.has(form) ||
        TITLES.has(form) ||
        TITLE_PARTS.has(form) ||
        NOT_NAMES.has(form))
    );
  };
  const leads = (run: NameRun): number => {
    const { words } = run;
    if (words.length < 2 || ORGANISATION_WORDS.has(fold(words.at(-1) ?? ""))) return 0;
    for (let k = 1; k < words.length - 1; k++) {
      if (isFirstName(fold(words[k - 1] ?? ""))) break;
      if (full.has(key(words.slice(k)))) return k;
      if (isFirstName(fold(words[k] ?? "")) && words.slice(0, k).every(isLead) && words.length - k < 4) return k;
    }
    const [lead = "", surname = ""] = words;
    const isSurname = surnames.has(fold(surname)) || (alone.has(fold(surname)) && /^(?:\p{Lu}{2,}|Team|Camp)$/u.test(lead));
    return words.length === 2 && isSurname && !full.has(key(words)) && isLead(lead) && !/['’]/.test(surname) ? 1 : 0;
  };
  return runs.map((run) => {
    const k = leads(run);
    const first = paragraphs[run.paragraph]?.words.filter((_, i) => i >= run.from && i < run.to).at(k);
    return k === 0 || first === undefined ? run : { ...run, words: run.words.slice(k), start: first.start, from: run.from + k };
  });
}
