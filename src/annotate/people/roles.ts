import type { Role, Span } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import type { ParsedParagraph } from "../syntax/parsed-paragraph.ts";
import type { Word } from "../syntax/word.ts";
import { isFirstName } from "./first-names.ts";
import { COUNTRIES, isPersonNoun, isRoleNoun, PLACES, TITLES } from "./lexicon.ts";
import type { NameRun } from "./name-run.ts";

/** Descriptions of a named person around one of its mentions, verbatim: before the name, in commas after it, in commas before it. */
export function rolesAt(text: string, { words }: ParsedParagraph, run: NameRun): Role[] {
  const spans = [run.title, after(words, run), before(words, run)].filter((span) => span !== undefined);
  return spans
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter(({ text }) => !/^(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\.?$/.test(text));
}

const spanOf = (words: readonly Word[], from: number, to: number): Span | undefined => {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to <= from ? undefined : { start: first.start, end: last.end };
};

/** "Ada Quill, a former rigger at the Port Authority, told": what follows the comma, up to the next. */
function after(words: readonly Word[], { titleFrom, to }: NameRun): Span | undefined {
  const span = following(words, to);
  if (span === undefined || words[titleFrom - 1]?.pos !== "ADP") return span;
  // "At a meeting in Ostby, the mayor also said": the clause's own subject, which no mark parts from its verb.
  const next = words.find(({ start }) => start >= span.end);
  return /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? "") ? undefined : span;
}

function following(words: readonly Word[], to: number): Span | undefined {
  let from = to;
  if (words[from]?.text !== ",") {
    if (!/^(?:is|was)$/.test(words[from]?.lower ?? "") || !/^(?:an?|the)$/.test(words[from + 1]?.lower ?? "")) return undefined;
    return described(words, from + 1, to + 12);
  }
  from++;
  if (/^\d{1,3}$/.test(words[from]?.text ?? "") && words[from + 1]?.text === ",") from += 2;
  if (words[from]?.lower === "who" && /^(?:is|was|serves|served)$/.test(words[from + 1]?.lower ?? ""))
    from += /^serve/.test(words[from + 1]?.lower ?? "") ? 3 : 2;
  return described(words, from, from + 28);
}

/** The description that begins at `from`: a noun phrase whose head says what somebody is, with what belongs to it. */
function described(words: readonly Word[], from: number, limit: number): Span | undefined {
  let head = -1;
  let at = from;
  for (; at < Math.min(limit, words.length); at++) {
    const word = words[at];
    if (
      word === undefined ||
      /^[,;.:!?()“”"—–]$/.test(word.text) ||
      /^(?:who|which|that|whose|and|but|as|when|while|because|said|told|says)$/.test(word.lower)
    )
      break;
    if (word.pos === "ADP" || word.pos === "VERB" || word.pos === "AUX") break;
    if ((word.pos === "NOUN" || word.pos === "PROPN" || word.pos === "ADJ") && isRoleNoun(word.lower)) head = at;
    // "an accountant from …"
    else if (word.pos === "NOUN" && words[from]?.pos === "DET" && isPersonNoun(word.lower)) head = at;
  }
  if (head < 0 || head < at - 3) return undefined;
  // "Lee, Sen. Anna Vale": the next one of a list, with a title of their own.
  if (words.slice(head + 1, at).some(({ text }) => isFirstName(fold(text)) && /^\p{Lu}\p{Ll}/u.test(text))) return undefined;
  const titleAt = words.findIndex(({ lower }, i) => i >= from && i < at && TITLES.has(lower));
  if (titleAt >= 0 && isFirstName(fold(words[titleAt + 1]?.text ?? "")) && /^\p{Lu}/u.test(words[titleAt + 1]?.text ?? ""))
    return undefined;
  let end = at;
  if (words[at]?.pos === "ADP" || /^(?:and|who)$/.test(words[at]?.lower ?? ""))
    for (end = at; end < Math.min(limit, words.length); end++) {
      const word = words[end];
      if (word === undefined || /^(?:[,;.:!?()“”"—–]|told|said|says|tells|wrote|argued|added)$/.test(word.lower)) break;
      if (end > at && /^(?:who|which|that|whose|but|when|while|because)$/.test(word.lower)) break;
    }
  if (words[at]?.lower === "who" || (words[at]?.lower === "and" && !words.slice(at, end).some(({ lower }) => isRoleNoun(lower)))) end = at;
  return spanOf(words, from, end);
}

/** "The company's chief executive, Jack Dorsey, said": the noun phrase before the comma. */
function before(words: readonly Word[], run: NameRun): Span | undefined {
  const { titleFrom: from, to } = run;
  if (words[from - 1]?.text !== "," || !(/^[,.;—–(]$/.test(words[to]?.text ?? "") || /\.$/.test(words[to - 1]?.text ?? "")))
    return undefined;
  const head = isRole(words[from - 2]) ? from - 2 : headWithObject(words, run);
  if (head < 0) return undefined;
  let at = head;
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(words[at - 1]?.pos ?? "") && words[at]?.pos !== "DET") at--;
  if (/^(?:its|his|her|their|our|my)$/.test(words[at - 1]?.lower ?? "")) at--;
  if (
    !words
      .slice(at, head + 1)
      .some(({ pos, text, lower }) => pos === "DET" || /^['’]s$/.test(text) || /^(?:its|his|her|their|our|my)$/.test(lower))
  )
    return undefined;
  // "Jon Lee, the father of the pilot, Anna Lee": his description.
  if (head < from - 2 && words[at - 1]?.text === ",") return undefined;
  return spanOf(words, at, from - 1);
}

/** Whether a word is a noun for what one person is. */
const isRole = (word: Word | undefined): boolean =>
  (word?.pos === "NOUN" || word?.pos === "PROPN") && !/s$/.test(word.lower) && isRoleNoun(word.lower);

/** Words of what somebody is head, director or lawyer of, at most. */
const LONGEST_OBJECT = 8;

/** The noun of a description that says of, at, for or to what: "The chairman of the Reserve Bank, Anna Lee, said"; -1 where there is none, or the name is rather a place's ("the mayor of Bath, North Dakota, said"). */
function headWithObject(words: readonly Word[], { titleFrom: from, words: name }: NameRun): number {
  const full = name.join(" ").toLowerCase();
  if (name.length < 2 || PLACES.has(full) || COUNTRIES.has(full)) return -1;
  for (let at = from - 3; at > 0 && at >= from - 2 - LONGEST_OBJECT; at--) {
    if (/^(?:of|to|for|at)$/.test(words[at]?.lower ?? "") && isRole(words[at - 1])) {
      const isBareName = words[at + 1]?.pos === "PROPN";
      return isBareName && !isFirstName(fold(name[0] ?? "")) ? -1 : at - 1;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART|NUM|ADP)$/.test(words[at]?.pos ?? "") && words[at]?.lower !== "and") return -1;
  }
  return -1;
}
