import type { Mention, Person } from "../../model.ts";
import type { OuterSentence } from "../syntax/parsed-paragraph.ts";
import { isRoleNoun, TITLES } from "./lexicon.ts";

const LONG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "sen.": "senator",
    sen: "senator",
    "rep.": "representative",
    rep: "representative",
    "gov.": "governor",
    gov: "governor",
    "gen.": "general",
    "lt.": "lieutenant",
    "col.": "colonel",
    "sgt.": "sergeant",
    "capt.": "captain",
    "adm.": "admiral",
    "dr.": "doctor",
    "prof.": "professor",
    vp: "vice president",
  }),
);
/** Somebody with a title, by its words. */
export interface Bearer {
  readonly person: string;
  readonly words: readonly string[];
}

/** People by the head noun of what they are called. */
export function roleIndex(people: readonly Person[]): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const { name, roles } of people)
    for (const { text } of roles) {
      const words = roleWords(text);
      for (const head of words.filter((word) => isRoleNoun(word) || TITLES.has(word)))
        index.set(head, [...(index.get(head) ?? []), { person: name, words }]);
    }
  return index;
}

const roleWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .flatMap((word) => (LONG.get(word) ?? word).split(" "));

/** "the vice president" at this place of a sentence: "the", up to three words, a word for what somebody is. */
export function titleAt({ words }: OuterSentence, i: number): { start: number; end: number; phrase: string[] } | undefined {
  const first = words[i];
  if (first === undefined || !/^the$/i.test(first.text)) return undefined;
  for (let to = i + 1; to < i + 5; to++) {
    const word = words[to];
    if (word === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(word.pos)) return undefined;
    const next = words[to + 1];
    if (!(isRoleNoun(word.lower) || TITLES.has(word.lower)) || next?.pos === "NOUN" || next?.pos === "PROPN" || /s$/.test(word.lower))
      continue;
    if (/^['’]s?$/.test(next?.text ?? "") && words[to + 2]?.pos === "NOUN") return undefined;
    return { start: first.start, end: word.end, phrase: words.slice(i + 1, to + 1).map(({ lower }) => lower) };
  }
  return undefined;
}

/** The most recently mentioned person whose role has the title's words. */
export function bearer(
  phrase: readonly string[],
  titles: ReadonlyMap<string, readonly Bearer[]>,
  here: readonly Mention[],
  before: readonly (readonly Mention[])[],
): string | undefined {
  const head = phrase.at(-1) ?? "";
  const exact = phrase.filter((word) => /^(?:vice|deputy|prime|former|press|attorney)$/.test(word));
  const fitting = (titles.get(head) ?? []).filter(({ words }) => {
    const at = words.indexOf(head);
    return (
      exact.every((word) => words.includes(word)) &&
      (exact.includes("former") || !words.slice(0, at).includes("former")) &&
      (exact.includes("vice") || words[at - 1] !== "vice") &&
      (exact.includes("deputy") || !words.includes("deputy"))
    );
  });
  const holders = new Set(fitting.map(({ person }) => person));
  if (holders.size === 0) return undefined;
  for (const mentions of [here, ...before.slice(-40).reverse()]) {
    const holder = mentions.findLast(({ person }) => holders.has(person));
    if (holder !== undefined) return holder.person;
  }
  return undefined;
}
