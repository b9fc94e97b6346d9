import { type NounPhrase, nounPhraseAt, timePhraseEnd } from "./noun-phrases.ts";
import type { Word } from "./outline.ts";

/** A verb with its auxiliaries, and who does it, as far as order and punctuation tell. */
export interface VerbGroup {
  /** The first auxiliary, "to", "not" or adverb of the group. */
  readonly from: number;
  /** The main verb. */
  readonly at: number;
  readonly form: "finite" | "ing" | "to" | "participle";
  readonly negated: boolean;
  readonly passive: boolean;
  /** would, could, might, may, should: not said yet. */
  readonly modal: boolean;
  readonly subject?: NounPhrase;
  /** How deep the clause lies: 0 is the main clause. */
  readonly depth: number;
}

interface Frame {
  subject?: NounPhrase;
  verbs: number;
  readonly kind: "main" | "subordinate" | "relative" | "content";
  readonly opens: boolean;
}

const SUBORDINATE =
  /^(?:if|when|whenever|because|while|although|though|since|after|before|until|unless|as|whereas|where|once|whether|how|why|than)$/;
const PARTICIPLE = /(?:ed|en|wn|ught|ught|ept|eld|old|aid|ade|one|een|ung|orn|iven|aken|poken|itten|ut|et|ound|ent|uilt|ead|old)$/;

/** The verb groups of a sentence, each with its subject: one pass, left to right, with a stack of open clauses. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const stack: Frame[] = [{ verbs: 0, kind: "main", opens: false }];
  let pending: NounPhrase | undefined;
  /** The last noun phrase, whatever its place: who does what a participle right behind it says. */
  let doing: NounPhrase | undefined;
  let afterPreposition = false;
  let afterVerb = false;
  const top = (): Frame => stack.at(-1) ?? { verbs: 0, kind: "main", opens: false };
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    if (word.text === "," || word.pos === "QUOTE" || /^[—–;:-]+$/.test(word.text)) {
      const frame = top();
      if (frame.opens && frame.verbs > 0 && stack.length > 1 && word.text === "," && opensClause(words, i + 1)) stack.pop();
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
      const found = attach(words, group, stack, pending, doing);
      groups.push(found);
      if (opensSentence(words, group) && found.subject === undefined) stack.push({ verbs: 1, kind: "subordinate", opens: true });
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
      pending = undefined;
      const phrase: NounPhrase = { from: i, to: i + 1, head: i };
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
    const preposition = word.pos === "ADP" || /^(?:after|before|since|until|as|like|than|for|with)$/.test(word.lower);
    if ((word.pos === "SCONJ" || SUBORDINATE.test(word.lower)) && !(preposition && !clauseFollows(words, i + 1))) {
      stack.push({
        verbs: 0,
        kind: word.lower === "that" ? "content" : "subordinate",
        opens: i === 0 || words[i - 1]?.text === "," || /^(?:but|and)$/.test(words[i - 1]?.lower ?? ""),
      });
      pending = undefined;
      i++;
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
    const said =
      afterVerb &&
      /^(?:sa(?:ys?|id)|told|tells?|add(?:s|ed)|claim(?:s|ed)|argue[sd]?|note[sd]?|insist(?:s|ed)|believe[sd]?|thinks?|thought|suggest(?:s|ed)|reported|announced)$/.test(
        words[i - 1]?.lower ?? "",
      );
    const phrase = nounPhraseAt(words, i, said || (top().verbs === 0 && !afterVerb));
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
      else pending = phrase;
    }
    afterPreposition = false;
    afterVerb = false;
    i = phrase.to;
  }
  return groups;
}

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
  for (let at = i; at < i + 10; at++) {
    const word = words[at];
    if (word === undefined || /^(?:[,;:.]|and|or|but)$/.test(word.lower)) return false;
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

/** The verb group that begins at this word: auxiliaries, "not" and adverbs up to the main verb. */
function groupAt(words: readonly Word[], i: number): Omit<VerbGroup, "subject" | "depth"> | undefined {
  let at = i;
  let [negated, modal, be, aux] = [false, false, false, 0];
  let to = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    const { pos, lower } = word;
    if (pos === "AUX" || (/^(?:has|had|have)$/.test(lower) && words[at + 1]?.pos === "VERB")) {
      aux++;
      modal ||= /^(?:would|could|might|may|should|must|'d|can|ca)$/.test(lower);
      be = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|get|got)$/.test(lower);
    } else if (/^(?:not|n't|n’t|never|neither)$/.test(lower)) negated = true;
    else if (lower === "to" && (pos === "PART" || words[at + 1]?.pos === "VERB" || words[at + 1]?.pos === "AUX")) {
      if (aux > 0) break;
      to = true;
    } else if (pos === "ADV" && (aux > 0 || to || at === i)) {
      if (at === i && /^(?:most|many|some|few|all|more|much)$/.test(lower)) return undefined;
      if (at === i && !/^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? "")) return undefined;
    } else break;
  }
  const main = words[at];
  if (main?.pos === "VERB") {
    const ing = /ing$/.test(main.lower) && aux === 0;
    const passive = be && !/ing$/.test(main.lower) && PARTICIPLE.test(main.lower);
    return { from: i, at, form: to ? "to" : ing ? "ing" : "finite", negated, passive, modal };
  }
  if (aux === 0) return undefined;
  // A form of "be" or "have" as the main verb: the group is the auxiliaries.
  let last = at - 1;
  while (last > i && words[last]?.pos !== "AUX") last--;
  return { from: i, at: last, form: to ? "to" : "finite", negated, passive: false, modal };
}

/** Gives a group its subject, and opens or closes clauses on the way. */
function attach(
  words: readonly Word[],
  group: Omit<VerbGroup, "subject" | "depth">,
  stack: Frame[],
  pending: NounPhrase | undefined,
  doing: NounPhrase | undefined,
): VerbGroup {
  const frame = stack.at(-1);
  const depth = stack.length - 1;
  if (frame === undefined) return { ...group, depth };
  const near = (phrase: NounPhrase | undefined) => phrase !== undefined && phrase.to <= group.from && bridged(words, phrase.to, group.from);
  if (group.form === "ing") {
    const before = words[group.from - 1];
    if (
      doing?.to === group.from &&
      (words[doing.from - 1]?.lower === "with" ||
        words[doing.head]?.pos === "PROPN" ||
        /^(?:he|she|they)$/.test(words[doing.head]?.lower ?? ""))
    )
      return { ...group, subject: doing, depth };
    if (before?.text === "," || (before?.pos === "QUOTE" && /,\W*$/.test(before.text))) {
      const main = stack.find(({ verbs, subject }) => verbs > 0 && subject !== undefined);
      if (main?.subject !== undefined) return { ...group, subject: main.subject, depth };
    }
    const linked = /^(?:ADP|SCONJ|CCONJ)$/.test(before?.pos ?? "");
    const doer = linked ? (stack.findLast(({ verbs, subject }) => verbs > 0 && subject !== undefined) ?? frame) : frame;
    return { ...group, ...(doer.subject === undefined ? {} : { subject: doer.subject }), depth };
  }
  if (group.form === "to") return { ...group, ...(frame.subject === undefined ? {} : { subject: frame.subject }), depth };
  if (frame.kind === "content" && frame.verbs === 0 && stack.length > 1 && /^(?:and|or|but)$/.test(words[group.from - 1]?.lower ?? "")) {
    stack.pop();
    return attach(words, group, stack, pending, doing);
  }
  if (frame.verbs === 0 && frame.subject !== undefined) {
    if (pending !== undefined && near(pending) && !near(frame.subject)) {
      stack.push({ subject: pending, verbs: 1, kind: "relative", opens: false });
      return { ...group, subject: pending, depth: depth + 1 };
    }
    const participle =
      words[group.from]?.pos === "VERB" && /^(?:by)$/.test(words[group.at + 1]?.lower ?? "") && !group.passive && group.from === group.at;
    if (participle) return { ...group, form: "participle", depth };
    frame.verbs++;
    return { ...group, subject: frame.subject, depth };
  }
  if (pending !== undefined && near(pending)) {
    const named =
      /^(?:call|title|dub|entitle|name|label)$/.test(words[group.at]?.lemma ?? "") &&
      words[group.at + 1]?.pos === "QUOTE" &&
      words[pending.head]?.pos === "NOUN";
    if (group.from === group.at && (named || words[group.at + 1]?.lower === "by")) {
      stack.push({ subject: pending, verbs: 0, kind: "content", opens: false });
      return { ...group, form: "participle", depth };
    }
    const conjunct = /^(?:and|but|so|or|yet)$/.test(words[pending.from - 1]?.lower ?? "");
    if (conjunct && words[pending.from - 2]?.text === ",") while (stack.length > 1) stack.pop();
    else if (words[pending.from - 1]?.text === "," && stack.length > 1 && frame.opens) stack.pop();
    const base = stack.at(-1);
    if ((conjunct || base?.subject === undefined) && base !== undefined) {
      base.subject = pending;
      base.verbs = 1;
      return { ...group, subject: pending, depth: stack.length - 1 };
    }
    stack.push({ subject: pending, verbs: 1, kind: "content", opens: false });
    return { ...group, subject: pending, depth: depth + 1 };
  }
  const before = words[group.from - 1];
  if (before?.text === "," || (frame.kind === "relative" && frame.verbs > 0 && !/^(?:and|or|but)$/.test(before?.lower ?? ""))) {
    const open = stack.findLastIndex(({ verbs, subject }) => verbs === 0 && subject !== undefined);
    if (open >= 0) stack.length = open + 1;
  }
  const owner = stack.at(-1);
  if (owner?.subject === undefined) return { ...group, depth: stack.length - 1 };
  owner.verbs++;
  return { ...group, subject: owner.subject, depth: stack.length - 1 };
}

/** Whether only adverbs, time phrases and one bracketed or comma'd aside stand between. */
function bridged(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const time = timePhraseEnd(words, at);
    if (time > at) at = time;
    else if (words[at]?.pos === "ADV") at++;
    else if (words[at]?.text === "," && words[at + 1]?.pos === "ADV" && words[at + 2]?.text === ",") at += 3;
    else return false;
  }
  return true;
}
