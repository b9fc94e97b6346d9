import { type NounPhrase, timePhraseEnd } from "./noun-phrases.ts";
import type { VerbGroup } from "./verb-group.ts";
import type { Word } from "./word.ts";

/** A clause that is open while a sentence is read from left to right. */
export interface Frame {
  subject?: NounPhrase;
  verbs: number;
  readonly kind: "main" | "subordinate" | "relative" | "content";
  readonly opens: boolean;
}

const CONTROL = /^(?:ask|urge|lead|force|tell|push|press|encourage|allow|prompt|persuade|require|cause|invite|order|compel|convince)$/;
/** Verbs that take a clause without "that". */
const THINKS =
  /^(?:say|tell|think|believe|hope|know|claim|argue|suggest|insist|feel|fear|suppose|wish|guess|bet|mean|see|hear|find|admit|show)$/;
const VERB_TAGS = /^(?:VERB|AUX)$/;

/** Gives a group its subject, and opens or closes clauses on the way. */
export function attach(
  words: readonly Word[],
  group: Omit<VerbGroup, "subject" | "depth">,
  stack: Frame[],
  pending: NounPhrase | undefined,
  doing: NounPhrase | undefined,
  earlier: readonly VerbGroup[],
): VerbGroup {
  const frame = stack.at(-1);
  const depth = stack.length - 1;
  if (frame === undefined) return { ...group, depth };
  const near = (phrase: NounPhrase | undefined) =>
    phrase !== undefined && phrase.to <= group.from && isBridge(words, phrase.to, group.from);
  if (group.form === "ing") {
    const before = words[group.from - 1];
    if (
      doing?.to === group.from &&
      (words[doing.from - 1]?.lower === "with" ||
        (words[doing.head]?.pos === "PROPN" && !/^(?:at|by|from|in|on|to)$/.test(words[doing.from - 1]?.lower ?? "")) ||
        /^(?:he|she|they)$/.test(words[doing.head]?.lower ?? ""))
    )
      return { ...group, subject: doing, depth };
    if (endsInComma(before)) {
      // "defended not paying a man who left after he won, saying": not the one within a relative clause without a comma.
      const within = stack.findIndex(
        ({ kind, subject }) => kind === "relative" && subject !== undefined && words[subject.from - 1]?.text !== ",",
      );
      const outer = within > 0 ? stack.slice(0, within) : stack;
      const main =
        outer.findLast(({ verbs, subject, kind }) => kind === "subordinate" && verbs > 0 && subject !== undefined) ??
        outer.find(({ verbs, subject }) => verbs > 0 && subject !== undefined);
      if (main?.subject !== undefined) return { ...group, subject: main.subject, depth };
    }
    // "saying that it works and adding that …": the second participle is done by who does the first.
    const first = /^(?:and|but|or)$/.test(before?.lower ?? "") ? earlier.findLast(({ form }) => form === "ing") : undefined;
    if (first?.subject !== undefined) return { ...group, subject: first.subject, depth: first.depth };
    const isLinked = /^(?:ADP|SCONJ|CCONJ)$/.test(before?.pos ?? "");
    const doer = isLinked ? (stack.findLast(({ verbs, subject }) => verbs > 0 && subject !== undefined) ?? frame) : frame;
    return { ...group, ...(doer.subject === undefined ? {} : { subject: doer.subject }), depth };
  }
  // "leading Lee to say", "she made it clear": who does it is before.
  const last = earlier.at(-1);
  if (group.form === "to" && doing?.to === group.from && CONTROL.test(words[last?.at ?? -1]?.lemma ?? ""))
    return { ...group, subject: doing, depth };
  const clear = words[group.at]?.lower === "clear" && words[group.from - 1]?.lower === "it" && words[last?.at ?? -1]?.lemma === "make";
  if (clear && last?.subject !== undefined) return { ...group, subject: last.subject, depth };
  if (group.form === "to") return { ...group, ...(frame.subject === undefined ? {} : { subject: frame.subject }), depth };
  if (frame.kind === "content" && frame.verbs === 0 && stack.length > 1 && /^(?:and|or|but)$/.test(words[group.from - 1]?.lower ?? "")) {
    stack.pop();
    return attach(words, group, stack, pending, doing, earlier);
  }
  if (frame.verbs === 0 && frame.subject !== undefined) {
    const appositive =
      words[frame.subject.to]?.text === "," && pending?.from === frame.subject.to + 1 && words[group.from - 1]?.text === ",";
    if (pending !== undefined && !appositive && near(pending) && !near(frame.subject)) {
      stack.push({ subject: pending, verbs: 1, kind: "relative", opens: false });
      return { ...group, subject: pending, depth: depth + 1 };
    }
    const aside =
      group.from === group.at &&
      words[group.from - 1]?.text === "," &&
      frame.subject.to === group.from - 1 &&
      /^(?:ADP|ADV)$/.test(words[group.at + 1]?.pos ?? "") &&
      /(?:ed|en|wn|ht|ung|orn|ade|ept)$/.test(words[group.at]?.lower ?? "") &&
      words.slice(group.at + 2, group.at + 30).some(({ text }, i) => text === "," && VERB_TAGS.test(words[group.at + 3 + i]?.pos ?? ""));
    if (aside) return { ...group, form: "participle", depth };
    const participle = words[group.from]?.pos === "VERB" && isDoneBy(words, group.at) && !group.isPassive && group.from === group.at;
    if (participle) return { ...group, form: "participle", depth };
    frame.verbs++;
    return { ...group, subject: frame.subject, depth };
  }
  // "a source who wished to discuss strategy said": what a verb takes is no subject while another waits for its verb.
  const waiting = stack.findLastIndex(({ verbs, subject }) => verbs === 0 && subject !== undefined);
  if (
    waiting >= 0 &&
    frame.kind === "relative" &&
    group.form === "finite" &&
    pending !== undefined &&
    pending.to === group.from &&
    last?.at === pending.from - 1 &&
    !THINKS.test(words[last.at]?.lemma ?? "")
  ) {
    stack.length = waiting + 1;
    return attach(words, group, stack, undefined, doing, earlier);
  }
  if (pending !== undefined && near(pending)) {
    const isNaming =
      /^(?:call|title|dub|entitle|name|label)$/.test(words[group.at]?.lemma ?? "") &&
      words[group.at + 1]?.pos === "QUOTE" &&
      words[pending.head]?.pos === "NOUN";
    if (group.from === group.at && (isNaming || words[group.at + 1]?.lower === "by")) {
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
  if (endsInComma(before) || (frame.kind === "relative" && frame.verbs > 0 && !/^(?:and|or|but)$/.test(before?.lower ?? ""))) {
    const open = stack.findLastIndex(({ verbs, subject }) => verbs === 0 && subject !== undefined);
    if (open >= 0) stack.length = open + 1;
  }
  // "was quick to act after he won and said that": a verb of saying goes on with the main clause.
  const main = stack[0];
  if (
    /^(?:and|but)$/.test(before?.lower ?? "") &&
    /^(?:said|says|told|tells|added|argued|noted|wrote|warned|called|insisted|suggested)$/.test(words[group.from]?.lower ?? "") &&
    stack.at(-1)?.kind === "subordinate" &&
    stack.at(-1)?.opens === false &&
    // "the room fell silent when Lee rose and said" is another.
    (before?.lower === "but" ||
      words[stack.at(-1)?.subject?.head ?? -1]?.pos === "PRON" ||
      words[main?.subject?.head ?? -1]?.pos !== "NOUN") &&
    main !== undefined &&
    main.verbs > 0 &&
    main.subject !== undefined &&
    stack.length === 2
  )
    stack.length = 1;
  // "praised those who left but said": the main clause goes on.
  const open = stack.at(-1);
  if (
    before?.lower === "but" &&
    /^(?:said|says|told|tells|added|argued|noted|wrote|warned|called|insisted|suggested)$/.test(words[group.from]?.lower ?? "") &&
    open?.kind === "relative" &&
    open.verbs > 0 &&
    words[(open.subject?.from ?? 0) - 1]?.text !== "," &&
    main !== undefined &&
    main.verbs > 0 &&
    main.subject !== undefined
  )
    stack.length = 1;
  const owner = stack.at(-1);
  // "Saturday at the convention Sen. Lee said": where nothing else can do it, who is right before the verb does.
  if (owner?.subject === undefined)
    return doing?.to === group.from && /^(?:PROPN|PUNCT)$/.test(words[doing.head]?.pos ?? "") && owner !== undefined && owner.verbs++ === 0
      ? { ...group, subject: doing, depth: stack.length - 1 }
      : { ...group, depth: stack.length - 1 };
  owner.verbs++;
  return { ...group, subject: owner.subject, depth: stack.length - 1 };
}

/** "led by Lee"; not "fell by half". */
const isDoneBy = (words: readonly Word[], verb: number) =>
  words[verb + 1]?.lower === "by" &&
  words[verb + 2]?.pos !== "NUM" &&
  !/^(?:half|about|nearly|almost|more|some|at|up)$/.test(words[verb + 2]?.lower ?? "");

/** A comma, or a quotation that has one within its marks. */
const endsInComma = (word: Word | undefined) => word?.text === "," || (word?.pos === "QUOTE" && /,[^\w,]*$/.test(word.text));

/** Whether only adverbs, time phrases and one bracketed or comma'd aside stand between. */
function isBridge(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const time = timePhraseEnd(words, at);
    if (time > at) at = time;
    else if (words[at]?.pos === "ADV") at++;
    else if (words[at]?.text === ",") {
      // One aside without a verb: ", once again,", ", of Bath,", ", treasurer of the party's youth wing in Bath,".
      const end = words.findIndex(({ text }, i) => i > at && i < at + 14 && text === ",");
      if (end < 0 || end >= to || words.slice(at, end).some(({ pos }) => /^(?:VERB|AUX|QUOTE)$/.test(pos))) return false;
      at = end + 1;
    } else return false;
  }
  return true;
}
