import type { Word } from "./word.ts";

/** A noun phrase in a sentence's words: `to` is exclusive, and takes in what prepositions add ("a spokesman for the campaign"). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The last word of the phrase without its prepositional tail. */
  readonly head: number;
}

const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
const STANDALONE =
  /^(?:i|you|he|she|it|we|they|who|which|that|this|these|those|some|others|another|many|most|all|both|each|none|nobody|somebody|someone|everyone|everybody|anyone|one|few|several|me|him|us|them|himself|herself|themselves|itself|there|what|whoever|everything|something|nothing|anything)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|today|yesterday|tomorrow|tonight)$/;
const PERIOD =
  /^(?:day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter|season|time|hour|decade)s?$/;

/** Whether a word is a weekday, a month or like them, which stand between a subject and its verb without being either. */
export function isTimeWord(word: Word | undefined): boolean {
  return word !== undefined && TIME.test(word.lower);
}

/** The end (exclusive) of a time phrase that begins here: "Monday", "last week", "this morning", "two years ago"; `i` where none does. */
export function timePhraseEnd(words: readonly Word[], i: number): number {
  const word = words[i];
  if (word === undefined) return i;
  if (TIME.test(word.lower)) {
    let to = i + 1;
    while (
      TIME.test(words[to]?.lower ?? "") ||
      PERIOD.test(words[to]?.lower ?? "") ||
      (words[to]?.pos === "NUM" && /^\d{1,4}$/.test(words[to]?.text ?? ""))
    )
      to++;
    return to;
  }
  const next = words[i + 1]?.lower ?? "";
  if (/^(?:more|less|fewer)$/.test(word.lower) && next === "than") {
    const to = timePhraseEnd(words, i + 2);
    return to > i + 2 ? to : i;
  }
  if (
    /^(?:last|this|next|earlier|later|early|late|that|the|every|each|one|two|three|four|five|six|seven|\d+|several|some|a|an|in)$/.test(
      word.lower,
    )
  ) {
    let to = i + 1;
    while (
      to < i + 4 &&
      /^(?:same|next|following|previous|past|other|last|this|few|day|week|weeks|month|months|year|years|days|hours|minutes|in|on)$/.test(
        words[to]?.lower ?? "",
      ) &&
      !PERIOD.test(words[to]?.lower ?? "")
    )
      to++;
    if (
      (PERIOD.test(words[to]?.lower ?? "") || TIME.test(words[to]?.lower ?? "")) &&
      !/^(?:a|an|the|some|in|one|two|three)$/.test(word.lower)
    )
      return /^(?:night|morning|afternoon|evening)$/.test(words[to + 1]?.lower ?? "") ? to + 2 : to + 1;
    if (PERIOD.test(words[to]?.lower ?? "") && /^(?:ago|later|earlier|before|after)$/.test(words[to + 1]?.lower ?? "")) return to + 2;
    if (
      /^(?:earlier|later)$/.test(word.lower) &&
      /^(?:this|that|in|on|last)$/.test(next) &&
      (PERIOD.test(words[i + 2]?.lower ?? "") || TIME.test(words[i + 2]?.lower ?? ""))
    )
      return i + 3;
  }
  return i;
}

/** The noun phrase that begins at `i`, or undefined. `wide`: what "and" adds with an article belongs to it too, as in subjects. */
export function nounPhraseAt(words: readonly Word[], i: number, wide = false): NounPhrase | undefined {
  const base = baseEnd(words, i);
  if (base === i) return undefined;
  let to = base;
  // What prepositions add: the head stays.
  for (let more = 0; more < 6; more++) {
    const link = words[to];
    if (
      link === undefined ||
      link.pos !== "ADP" ||
      !/^(?:of|for|at|from|in|with|on|to|against|about|behind|near|by|within|inside|between|among|outside|under|over)$/.test(link.lower)
    )
      break;
    const object = baseEnd(words, to + 1);
    if (object === to + 1 || /^(?:which|whom|what|who)$/.test(words[to + 1]?.lower ?? "")) break;
    to = object;
  }
  if (wide && /^(?:and|or)$/.test(words[to]?.lower ?? "")) {
    const more = nounPhraseAt(words, to + 1);
    const link = words[to - 1];
    if (more !== undefined && link !== undefined && /^(?:NOUN|PROPN)$/.test(link.pos) && words[to + 1]?.pos !== "PRON") to = more.to;
  }
  return { from: i, to, head: base - 1 };
}

/** The end (exclusive) of the plain noun phrase that begins at `i`, coordinated names included; `i` where none does. */
export function baseEnd(words: readonly Word[], i: number): number {
  const first = words[i];
  if (first === undefined) return i;
  if (STANDALONE.test(first.lower) && first.pos !== "ADP" && !(first.lower === "that" && first.pos === "SCONJ")) {
    const next = words[i + 1];
    const determiner =
      first.pos === "DET" || /^(?:this|these|those|some|another|many|most|all|both|each|few|several|one|that)$/.test(first.lower);
    if (!determiner || next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(next.pos))
      return POSSESSIVE.test(first.lower) ? i : i + 1;
  }
  let at = /^(?:more|less|fewer|better)$/.test(first.lower) && words[i + 1]?.lower === "than" && words[i + 2]?.pos === "NUM" ? i + 2 : i;
  let nouns = 0;
  let isClosed = false;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || (nouns > 0 && timePhraseEnd(words, at) > at)) break;
    const { pos, lower } = word;
    if (pos === "NOUN" || pos === "PROPN" || pos === "SYM" || pos === "X") {
      nouns++;
      at++;
      isClosed = false;
    } else if (
      (pos === "DET" || POSSESSIVE.test(lower)) &&
      (at === i || (at === i + 1 && /^(?:all|both|half|many|such)$/.test(first.lower))) &&
      lower !== "there"
    )
      at++;
    else if (pos === "NUM" || (pos === "ADJ" && !(nouns > 0 && next?.pos !== "NOUN" && next?.pos !== "PROPN"))) {
      if (pos === "NUM") nouns++;
      at++;
    } else if (
      /^['’]s?$/.test(word.text) &&
      nouns > 0 &&
      next !== undefined &&
      (/^(?:NOUN|PROPN|ADJ|NUM|ADV|QUOTE)$/.test(next.pos) ||
        (next.pos === "VERB" && /ing$|ed$/.test(next.lower) && words[at + 2]?.pos === "NOUN"))
    )
      at++;
    else if (pos === "ADV" && next?.pos === "ADJ" && at > i - 1 && nouns === 0) at++;
    else if (
      pos === "VERB" &&
      at > i &&
      (nouns === 0 || /^['’]s?$/.test(words[at - 1]?.text ?? "")) &&
      /(?:ing|ed|en)$/.test(lower) &&
      next !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
    )
      at++;
    else if (pos === "QUOTE" && at > i && nouns === 0 && word.end - word.start < 60) {
      nouns++;
      at++;
      if (words[at]?.pos !== "NOUN" && words[at]?.pos !== "PROPN") break;
    } else if (
      /^(?:and|&|or)$/.test(lower) &&
      nouns > 0 &&
      !isClosed &&
      next !== undefined &&
      coordinates(words, at) &&
      !opensClause(words, i, at)
    ) {
      at++;
      isClosed = true;
    } else if (word.text === "(" && nouns > 0) {
      let end = at + 1;
      while (end < Math.min(words.length, at + 9) && words[end]?.text !== ")") end++;
      if (words[end]?.text !== ")") break;
      at = end + 1;
    } else break;
  }
  if (nouns === 0 && at > i && words[at - 1]?.pos === "ADJ" && first.pos === "DET") return at;
  return nouns > 0 ? at : i;
}

/** Whether "and" at this place joins two heads of one phrase: a name or noun on either side, and no clause of its own after it. */
function coordinates(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before === undefined || next === undefined) return false;
  if (before.pos === "PROPN" && next.pos === "PROPN") return true;
  return (
    /^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:NOUN|PROPN|ADJ|DET)$/.test(next.pos) && !/^(?:it|he|she|they|that|this)$/.test(next.lower)
  );
}

/** "asked for a photo and Lee said": behind an object, a name with its own verb begins a clause. */
function opensClause(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:ADP|VERB|PRON)$/.test(words[from - 1]?.pos ?? "") || words[at - 1]?.pos !== "NOUN" || words[at + 1]?.pos !== "PROPN")
    return false;
  let end = at + 1;
  while (words[end]?.pos === "PROPN") end++;
  return /^(?:VERB|AUX)$/.test(words[end]?.pos ?? "");
}
