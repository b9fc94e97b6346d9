import { type NounPhrase, nounPhraseAt, timePhraseEnd } from "./noun-phrases.ts";
import { attach, type Frame } from "./subjects.ts";
import { groupAt, type VerbGroup } from "./verb-group.ts";
import type { Word } from "./word.ts";

/** What somebody writes, shows or has made to say something. */
const DOCUMENT =
  /^(?:ad|ads|advertisement|article|banner|blog|book|column|commercial|email|e-mail|essay|letter|mailer|memo|message|note|op-ed|piece|post|release|report|sign|signs|speech|spot|statement|story|text|tweet|video|website)$/;
const SUBORDINATE =
  /^(?:if|when|whenever|because|while|although|though|since|after|before|until|unless|as|whereas|where|once|whether|how|why|than)$/;

/** The verb groups of a sentence, each with its subject: one pass, left to right, with a stack of open clauses. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const stack: Frame[] = [{ verbs: 0, kind: "main", opens: false }];
  let pending: NounPhrase | undefined;
  /** The last noun phrase, whatever its place: who does what a participle right behind it says. */
  let doing: NounPhrase | undefined;
  /** How many clauses were open at the dash that opens an aside. */
  let aside: number | undefined;
  let afterPreposition = false;
  let afterVerb = false;
  const top = (): Frame => stack.at(-1) ?? { verbs: 0, kind: "main", opens: false };
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    if (word.text === "," || word.pos === "QUOTE" || /^[―—–;:-]+$/.test(word.text)) {
      const frame = top();
      if (frame.opens && frame.verbs > 0 && stack.length > 1 && word.text === "," && opensClause(words, i + 1)) stack.pop();
      if (/^(?:[―—–-]|--)$/.test(word.text)) {
        // What is between two dashes is an aside; after it, the clause goes on.
        if (aside !== undefined && aside <= stack.length) stack.length = aside;
        aside = aside === undefined ? stack.length : undefined;
      }
      if (/^[;:]$/.test(word.text)) {
        stack.length = 0;
        stack.push({ verbs: 0, kind: "main", opens: false });
        pending = undefined;
      }
      afterPreposition = false;
      afterVerb = false;
      i++;
      continue;
    }
    const group = groupAt(words, i);
    if (group !== undefined) {
      const subject = attach(words, group, stack, pending, doing, groups);
      groups.push(subject);
      if (opensSentence(words, group) && subject.subject === undefined) stack.push({ verbs: 1, kind: "subordinate", opens: true });
      afterVerb = true;
      if (group.form === "finite" || group.form === "to") pending = undefined;
      afterPreposition = false;
      i = group.at + 1;
      continue;
    }
    const time = timePhraseEnd(words, i);
    if (time > i) {
      i = time;
      afterPreposition = false;
      continue;
    }
    if (isRelative(words, i)) {
      const above = top();
      // "said any candidate who wants to win owes": the noun phrase before it is the subject of a verb to come.
      if (above.verbs > 0 && pending !== undefined && pending.to === i)
        stack.push({ subject: pending, verbs: 0, kind: "content", opens: false });
      const object = pending;
      pending = undefined;
      // "released a statement that said": whoever released it says so.
      const author =
        word.lower !== "who" && above.verbs > 0 && object?.to === i && DOCUMENT.test(words[i - 1]?.lower ?? "") ? above.subject : undefined;
      const phrase: NounPhrase = author ?? { from: i, to: i + 1, head: i };
      stack.push({ subject: phrase, verbs: 0, kind: "relative", opens: false });
      afterPreposition = false;
      afterVerb = false;
      i++;
      continue;
    }
    if (word.pos === "SCONJ" && groupAt(words, i + 1)?.form === "ing") {
      i++;
      continue;
    }
    const preposition = word.pos === "ADP" || /^(?:after|before|since|until|as|like|than|for|with|once)$/.test(word.lower);
    if ((word.pos === "SCONJ" || SUBORDINATE.test(word.lower)) && !(preposition && !clauseFollows(words, i + 1))) {
      stack.push({
        verbs: 0,
        kind: word.lower === "that" ? "content" : "subordinate",
        opens: i === 0 || words[i - 1]?.text === "," || /^(?:but|and)$/.test(words[i - 1]?.lower ?? ""),
      });
      pending = undefined;
      afterPreposition = false;
      afterVerb = false;
      i++;
      continue;
    }
    if (word.lower === "at" && /^(?:least|most)$/.test(words[i + 1]?.lower ?? "")) {
      i += 2;
      continue;
    }
    if (/^(?:about|around|over|nearly|almost|roughly)$/.test(word.lower) && words[i + 1]?.pos === "NUM") {
      i++;
      continue;
    }
    if (word.pos === "ADP" || word.pos === "SCONJ") {
      afterPreposition = true;
      i++;
      continue;
    }
    const isSpeechVerb =
      afterVerb &&
      /^(?:sa(?:ys?|id)|told|tells?|add(?:s|ed)|claim(?:s|ed)|argue[sd]?|note[sd]?|insist(?:s|ed)|believe[sd]?|thinks?|thought|suggest(?:s|ed)|reported|announced)$/.test(
        words[i - 1]?.lower ?? "",
      );
    const phrase = nounPhraseAt(words, i, isSpeechVerb || (top().verbs === 0 && !afterVerb));
    if (phrase === undefined) {
      if (word.pos !== "ADV") afterPreposition = false;
      i++;
      continue;
    }
    const alone = phrase.to === i + 1 && /^(?:both|all|each|themselves|himself|herself|itself)$/.test(word.lower);
    if (alone && top().subject?.to === i) {
      i++;
      continue;
    }
    doing = phrase;
    if (!afterPreposition) {
      const frame = top();
      if (frame.verbs === 0 && frame.subject === undefined && !afterVerb) frame.subject = phrase;
      else if (!describes(words, pending, phrase)) pending = phrase;
    }
    afterPreposition = false;
    afterVerb = false;
    i = phrase.to;
  }
  return groups.map((group) => {
    if (group.subject === undefined && group.form === "ing") return withMainSubject(words, groups, group);
    const subject = officeAndName(words, group);
    return subject === undefined ? group : { ...group, subject };
  });
}

/** "…, the minister, Ada Kent, said": behind what is said an office and a name in commas are the subject of the verb of saying. */
function officeAndName(words: readonly Word[], { from, form, subject }: VerbGroup): NounPhrase | undefined {
  if (
    form !== "finite" ||
    words[from - 1]?.text !== "," ||
    !/^(?:said|says|told|added|adds|wrote|warned|announced)$/.test(words[from]?.lower ?? "")
  )
    return undefined;
  let name = from - 1;
  while (words[name - 1]?.pos === "PROPN") name--;
  if (name === from - 1 || words[name - 1]?.text !== ",") return undefined;
  for (let at = name - 2; at > Math.max(0, name - 14) && words[at]?.text !== ","; at--) {
    const opens = /^(?:,|and|but|while|as)$/.test(words[at - 1]?.lower ?? "") || words[at - 1]?.pos === "QUOTE";
    if (!opens || (subject !== undefined && subject.from >= at)) continue;
    const office = nounPhraseAt(words, at);
    if (office?.to === name - 1 && words[office.from]?.pos === "DET") return { from: at, to: from - 1, head: from - 2 };
  }
  return undefined;
}

/**
 * "Holding signs, the protesters left": a participle that opens the sentence is done by the subject behind the comma. "said Lee, urging calm":
 * one behind a verb before its subject is done by that.
 */
function withMainSubject(words: readonly Word[], groups: readonly VerbGroup[], group: VerbGroup): VerbGroup {
  const main = groups.find(
    ({ subject, form, from }) => form === "finite" && subject !== undefined && from > group.at && closesOpening(words, subject),
  );
  const inversion = groups.findLast(({ at, form, subject }) => at < group.from && form === "finite" && subject === undefined);
  const behind = inversion === undefined || words[group.from - 1]?.text !== "," ? undefined : nounPhraseAt(words, inversion.at + 1);
  const subject = behind?.to === group.from - 1 ? behind : main?.subject;
  return subject === undefined ? group : { ...group, subject };
}

const closesOpening = (words: readonly Word[], { from }: NounPhrase) =>
  words[from - 1]?.text === "," || (words[from - 1]?.pos === "QUOTE" && /,[^\w,]*$/.test(words[from - 1]?.text ?? ""));

/** Whether a noun phrase in commas describes the one before it, and a verb follows: "Lee, the mayor of Bath, called". */
const describes = (words: readonly Word[], described: NounPhrase | undefined, { from, to }: NounPhrase) =>
  described !== undefined &&
  words[described.to]?.text === "," &&
  words.slice(described.to + 1, from).every(({ pos }) => pos === "ADV") &&
  words[to]?.text === "," &&
  words[described.head]?.pos === "PROPN" &&
  words[from]?.pos !== "PROPN" &&
  words[to + 1]?.pos === "VERB";

const opensClause = (words: readonly Word[], i: number) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|QUOTE)$/.test(words[i]?.pos ?? "");

/** Whether a participle opens the sentence, so that its subject comes after the comma: "Asked about it, she said". */
function opensSentence(words: readonly Word[], { from, at, form }: Pick<VerbGroup, "from" | "at" | "form">): boolean {
  const opening = words
    .slice(0, from)
    .every(({ pos, lower }) => pos === "ADV" || pos === "ADP" || pos === "SCONJ" || /^(?:and|but|,)$/.test(lower));
  return opening && (form === "ing" || form === "to" || (from === at && form === "finite")) && words[from]?.pos !== "AUX";
}

/** Whether "as", "after" and the like begin a clause here: a verb group that can be finite follows within ten words, before any comma. */
function clauseFollows(words: readonly Word[], i: number): boolean {
  let bracket = false;
  for (let at = i; at < i + 12; at++) {
    const word = words[at];
    if (word?.text === "(") bracket = true;
    if (word?.text === ")") bracket = false;
    if (bracket) continue;
    if (word === undefined || /^(?:[,;:.]|and|or|but|when|who|which|while|because)$/.test(word.lower)) return false;
    if (word.pos === "AUX" || (word.pos === "VERB" && !/ing$/.test(word.lower) && at > i)) return true;
  }
  return false;
}

function isRelative(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined) return false;
  if (/^(?:who|which)$/.test(word.lower)) return true;
  if (word.lower !== "that" || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  const next = words[i + 1];
  return next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV");
}
