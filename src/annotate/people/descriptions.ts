import type { Mention, Person } from "../../model.ts";
import type { OuterSentence } from "../syntax/parsed-paragraph.ts";

const KIN =
  /^(?:wife|husband|mother|father|mom|mum|dad|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|widow|widower|girlfriend|boyfriend|fiancée?|stepfather|stepmother|lawyer|attorney)$/;

/** "Lee's brother", "his older brother": somebody's relation, without the name behind. */
export function kinAt({ words }: OuterSentence, i: number): { start: number; end: number; noun: string; owner: boolean } | undefined {
  const word = words[i];
  if (word === undefined) return undefined;
  let at = i;
  if (word.pos === "PROPN" && words[i - 1]?.pos !== "PROPN") {
    while (words[at + 1]?.pos === "PROPN") at++;
    if (!/^['’]s?$/.test(words[at + 1]?.text ?? "")) return undefined;
    at += 2;
  } else if (/^(?:his|her|their)$/.test(word.lower)) at++;
  else return undefined;
  for (let to = at; to < at + 3; to++) {
    const noun = words[to];
    if (noun === undefined || !/^(?:NOUN|ADJ)$/.test(noun.pos)) return undefined;
    if (!KIN.test(noun.lower)) continue;
    const next = words[to + 1];
    if (/^(?:NOUN|PROPN)$/.test(next?.pos ?? "") || (next?.text === "," && words[to + 2]?.pos === "PROPN")) return undefined;
    return { start: word.start, end: noun.end, noun: noun.lower, owner: /^['’]s?$/.test(next?.text ?? "") };
  }
  return undefined;
}

const HER = /^(?:wife|mother|mom|mum|daughter|sister|aunt|niece|grandmother|widow|girlfriend|fiancée|stepmother)$/;
const HIM = /^(?:husband|father|dad|son|brother|uncle|nephew|grandfather|widower|boyfriend|fiancé|stepfather)$/;

/** The gender that a relation shows. */
export const genderOfKin = (noun: string): "female" | "male" | undefined =>
  HER.test(noun) ? "female" : HIM.test(noun) ? "male" : undefined;

/** The one person of the text who is called somebody's brother, lawyer or the like; not who is another's than the `owner`, where that is known. */
export function onlyKin(noun: string, people: readonly Person[], owner: string | undefined): string | undefined {
  const same = noun === "lawyer" || noun === "attorney" ? /\b(?:lawyer|attorney)\b/i : new RegExp(`\\b${noun}\\b`, "i");
  const matches = people.filter(({ name, roles }) =>
    roles.some(
      ({ text }) =>
        same.test(text) &&
        /(?:['’]s?\s|\b(?:his|her|their)\s|\b(?:of|for)\s|^\p{Ll})/u.test(text) &&
        (owner === name || !isAnothers(text, owner)),
    ),
  );
  return matches.length === 1 ? matches[0]?.name : undefined;
}

/** "Dora Lee's father", where somebody else's is meant. */
function isAnothers(role: string, owner: string | undefined): boolean {
  const ownerNamed = /(\p{Lu}[\p{L}.-]{0,30})['’]s?\s\p{Ll}/u.exec(role)?.[1];
  return ownerNamed !== undefined && owner !== undefined && !owner.split(" ").includes(ownerNamed);
}

const WOMAN = /^(?:woman|girl|mother|mom|grandmother|waitress|actress|nun|schoolgirl|businesswoman)$/;
const MAN = /^(?:man|boy|father|dad|grandfather|waiter|monk|priest|schoolboy|businessman|fisherman|policeman)$/;

/** "a woman begged": somebody without a name whom "she" means next. */
export function unnamedAt({ words }: OuterSentence, i: number): "female" | "male" | undefined {
  if (!/^(?:an?|one|another)$/.test(words[i]?.lower ?? "")) return undefined;
  for (let to = i + 1; to < i + 4; to++) {
    const noun = words[to];
    if (noun === undefined || !/^(?:NOUN|ADJ|NUM)$/.test(noun.pos)) return undefined;
    const gender = WOMAN.test(noun.lower) ? "female" : MAN.test(noun.lower) ? "male" : undefined;
    if (gender === undefined) continue;
    return /^(?:VERB|AUX)$/.test(words[to + 1]?.pos ?? "") || words[to + 1]?.lower === "who" ? gender : undefined;
  }
  return undefined;
}

const PARTY = /^(?:republican|democrat|independent|conservative|liberal|libertarian|lawmaker|progressive)$/;
/** What people are called who sit in a parliament or govern. */
const POLITICAL =
  /\b(?:sens?|reps?|gov|senators?|representatives?|congress(?:wo)?man|republicans?|democrats?|democratic|speaker|whip|leader|lawmakers?|governor|chair(?:wo)?man|mp|minister|candidate|nominee)\b/i;

/** "the Ohio Republican": a party member described by where they are from, without the name. */
export function partyMemberAt({ words }: OuterSentence, i: number): { start: number; end: number; words: readonly string[] } | undefined {
  const first = words[i];
  if (first === undefined || !/^the$/i.test(first.text)) return undefined;
  for (let to = i + 1; to < i + 5; to++) {
    const word = words[to];
    if (word === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(word.pos)) return undefined;
    if (!PARTY.test(word.lower)) continue;
    const next = words[to + 1];
    if (/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "") || /^['’]s?$/.test(next?.text ?? "")) return undefined;
    return { start: first.start, end: word.end, words: words.slice(i + 1, to + 1).map(({ lower }) => lower) };
  }
  return undefined;
}

/** "The Ohio native said", "the 34-year-old": somebody described by where they are from or how old they are, as the subject of a verb. */
export function newcomerAt({ words }: OuterSentence, i: number): { start: number; end: number } | undefined {
  const first = words[i];
  if (first === undefined || !/^the$/i.test(first.text)) return undefined;
  for (let to = i + 1; to < i + 5; to++) {
    const word = words[to];
    if (word === undefined || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(word.pos)) return undefined;
    if (/^(?:native|\d{1,2}-year-old)$/.test(word.lower))
      return /^(?:VERB|AUX)$/.test(words[to + 1]?.pos ?? "") ? { start: first.start, end: word.end } : undefined;
  }
  return undefined;
}

/** The politician mentioned last, nearest sentence first, whom a party and a place may describe. */
export function partyMember(
  described: readonly string[],
  people: ReadonlyMap<string, Person>,
  sentences: readonly (readonly Mention[])[],
): string | undefined {
  const party = described.at(-1) ?? "";
  const place = described.slice(0, -1).filter((word) => !/^(?:top|senior|leading|freshman|house|senate)$/.test(word));
  const rolesOf = ({ person }: Mention) => (people.get(person)?.roles ?? []).map(({ text }) => text.toLowerCase());
  const other = party === "republican" ? /\bdemocrat/ : party === "democrat" ? /\b(?:republican|gop)\b/ : /^$/;
  const fits = (mention: Mention) => {
    const roles = rolesOf(mention);
    return roles.some((role) => POLITICAL.test(role)) && !roles.some((role) => other.test(role) || /\bpresident$/.test(role));
  };
  const from = (mention: Mention) => place.length > 0 && rolesOf(mention).some((role) => place.every((word) => role.includes(word)));
  const local = sentences.flatMap((mentions) => mentions.filter(fits).toReversed()).find(from);
  if (local !== undefined) return local.person;
  if (described.length !== place.length + 1) return undefined;
  // Else whom the sentence before, or the one before that, is about first.
  const near = sentences.slice(1, NEAR).find((mentions) => mentions.length > 0);
  const elsewhere = (mention: Mention) => place.length > 0 && rolesOf(mention).some((role) => PLACED.test(role));
  return near?.find((mention) => !elsewhere(mention) && fits(mention))?.person;
}

/** A role that includes a place: "Connecticut Democrat", "Ohio Sen." */
const PLACED =
  /^(?:an?\s|the\s)?(?!u\.?s\.?\s|house\s|senate\s|former\s|then-|democratic\s|republican\s|majority\s|minority\s)\p{L}+(?:\s\p{L}+)?\s(?:sen\.|rep\.|gov\.|senator|democrat|republican|governor)/u;

/** How many sentences back a politician whose place the text doesn't tell is looked for. */
const NEAR = 3;
