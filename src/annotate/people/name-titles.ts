import type { Word } from "../syntax/word.ts";
import { isFirstName } from "./first-names.ts";
import { ADJECTIVES, COUNTRIES, isRoleNoun, NOT_NAMES, ORGANISATION_WORDS, PLACES, TITLE_PARTS, TITLES } from "./lexicon.ts";

/** Where the name begins in a run: after its last title, and what "of" adds to that ("Secretary of State"). */
export function afterTitle(words: readonly Word[], from: number, to: number): number {
  const lower = (i: number) => words[i]?.lower ?? "";
  const whole = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  if (PLACES.has(whole) || COUNTRIES.has(whole)) return from;
  const isTitle = (i: number) =>
    TITLES.has(lower(i)) ||
    TITLES.has(lower(i).split("-").at(-1) ?? "") ||
    (i === from && to - from > 2 && isRoleNoun(lower(i)) && !isFirstName(lower(i)) && !/^['’]$/.test(lower(i + 1)));
  if (from + 1 === to) return from;
  const whose = words
    .slice(from, to - 1)
    .some((word, i) => ORGANISATION_WORDS.has(word.lower) && /^(?:of|for|on)$/.test(lower(from + i + 1)));
  // In "Department of Justice" the last word is no title.
  const until = lower(to - 2) === "of" ? to - 1 : to;
  if (whose && words.slice(from, until).every((word) => !TITLES.has(word.lower) && !isFirstName(word.lower))) return from;
  const body =
    ORGANISATION_WORDS.has(lower(to - 1)) && !(TITLES.has(lower(from)) && (lower(from).endsWith(".") || lower(from + 1) === "of"));
  if (body) return from;
  for (let i = to - 1; i >= from; i--) {
    if (!isTitle(i) || lower(i + 1) === "," || (i > from && isSurname(words, i, to))) continue;
    if (i === from && isFirstName(lower(i)) && !/^(?:judge|justice|dean|king|duke|prince|major|earl)$/.test(lower(i))) return from;
    if (lower(i) === "chief" && lower(i + 1) === "executive" && i + 2 < to) return i + 2;
    if (lower(i + 1) === "of" && ORGANISATION_WORDS.has(lower(to - 1))) return i + 2;
    if (lower(i + 1) !== "of") return i + 1 < to || i > from || from + 1 === to ? i + 1 : from;
    const nameStart = firstGivenName(words, i + 2, to);
    if (nameStart > 0) return nameStart;
    return to - i - 2 > 2 ? to - 2 : to;
  }
  for (let i = from + 1; i + 1 < to; i++)
    if (isFirstName(lower(i)) && (ADJECTIVES.has(lower(i - 1)) || TITLE_PARTS.has(lower(i - 1)))) return i;
  let at = from;
  while (at + 1 < to && (TITLE_PARTS.has(lower(at)) || ADJECTIVES.has(lower(at)))) at++;
  return to - at >= 2 || isFirstName(lower(at)) ? at : from;
}

/** "Mr. King", "Anna Dean", "Anna S. King Jr.": a title's word that ends a name. */
function isSurname(words: readonly Word[], i: number, to: number): boolean {
  const before = words[i - 1];
  const ends = i === to - 1 || (i === to - 2 && /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(words[i + 1]?.text ?? ""));
  const isGivenName = isFirstName(before?.lower ?? "") && !TITLES.has(before?.lower ?? "");
  return ends && (isGivenName || HONORIFIC.test(before?.text ?? "") || /^\p{Lu}\.$/u.test(before?.text ?? ""));
}

function firstGivenName(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (isFirstName(words[i]?.lower ?? "")) return i;
  return 0;
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\.?$/;

/** Where the description before a name begins: its capitalised title, and lower-case words that belong to it ("former campaign manager"). */
export function titleStart(words: readonly Word[], from: number, nameFrom: number): number {
  let at = nameFrom;
  const before = words[nameFrom - 1];
  if (nameFrom === from) {
    if (before === undefined || before.end + 1 !== words[nameFrom]?.start) return nameFrom;
    if (/^['’]s$/.test(before.text)) return isFirstName(words[nameFrom]?.lower ?? "") ? possessor(words, nameFrom) : nameFrom;
    if (!/^\p{Ll}/u.test(before.text) || !(isRoleNoun(before.lower) || TITLES.has(before.lower)) || before.pos === "VERB") return nameFrom;
  } else at = from;
  // Behind small letters a title with a capital begins anew: "time Mr. Lee", but "former President Lee", "nominee Sen. Lee".
  let takesLowerCase = at === nameFrom || !/^\p{Lu}/u.test(words[at]?.text ?? "");
  while (at > 0) {
    const word = words[at - 1];
    const after = words[at];
    if (word === undefined || after === undefined || after.start - word.end > 1) break;
    // "then-Secretary of State"
    if (word.lower === "of" && at === from && TITLES.has(words[at - 2]?.lower.split("-").at(-1) ?? "")) {
      at -= 2;
      break;
    }
    if (!takesLowerCase && /^\p{Ll}/u.test(word.text)) {
      if (
        !(TITLE_PARTS.has(word.lower) || /^(?:then|ex|now)-/.test(word.lower) || (isRoleNoun(word.lower) && word.pos !== "ADJ")) ||
        HONORIFIC.test(words[from]?.text ?? "")
      )
        break;
      takesLowerCase = true;
    }
    const belongs =
      word.pos === "NOUN" ||
      word.pos === "PROPN" ||
      (word.pos === "ADJ" && !/^(?:other|such|many|few|several|own)$/.test(word.lower)) ||
      /^['’]s$/.test(word.text);
    if (!belongs || (NOT_NAMES.has(word.lower) && !TITLE_PARTS.has(word.lower) && !ADJECTIVES.has(word.lower))) break;
    at--;
  }
  const bare = words[at];
  if (bare !== undefined && /^['’]s$/.test(bare.text)) at++;
  const hasPossessive = words.slice(at, nameFrom).some(({ text }) => /^['’]s$/.test(text));
  return hasPossessive && /^the$/i.test(words[at - 1]?.text ?? "") ? at - 1 : at;
}

/** "the Washington Post's" before a name. */
function possessor(words: readonly Word[], nameFrom: number): number {
  let at = nameFrom - 1;
  while (at > 0 && words[at - 1]?.pos === "PROPN") at--;
  const owner = words.slice(at, nameFrom - 1);
  if (owner.length === 0 || !owner.some(({ lower, text }) => ORGANISATION_WORDS.has(lower) || /^\p{Lu}{2,}$/u.test(text))) return nameFrom;
  return /^the$/i.test(words[at - 1]?.text ?? "") ? at - 1 : at;
}
