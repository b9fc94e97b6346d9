import { nounPhraseAt, timePhraseEnd } from "../../syntax/noun-phrases.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import { type Complement, complementOf } from "../complement.ts";
import { isSpoken, isTitle, lastWord, type Match, type Pattern, type SentenceContext } from "../sentence-context.ts";
import { agentOf, sourceOf } from "../source.ts";
import { quotes, reporting } from "../verbs.ts";

/** The speaker comes first: Lee said that …; Lee told reporters …; Lee asked whether …; Lee said: “…”; Lee called it “a mess”. */
export const beforeWhatWasSaid: Pattern = (context, earlier) => {
  const matches: Match[] = [];
  let past = 0;
  for (const group of context.groups) {
    if (group.at < past || !context.free(group.at)) continue;
    const match = strong(context, group);
    if (match === undefined) continue;
    const before = matches.at(-1) ?? earlier.findLast(({ cue }) => cue !== undefined && cue.to <= group.from);
    matches.push(shares(context, group) && before?.source !== undefined ? { ...match, source: before.source } : match);
    past = Math.max(...match.content.map(({ to }) => to));
  }
  return matches;
};

/** "… and added", ", adding": the speaker is that of the verb of saying before. */
function shares({ words }: SentenceContext, { from, form }: VerbGroup): boolean {
  const before = words[from - 1];
  if (/^(?:,|while|by)$/.test(before?.lower ?? "") || before?.pos === "QUOTE") return form === "ing";
  return form === "ing" ? false : /^(?:and|but|then)$/.test(before?.lower ?? "");
}

/** "But, said Lee, “…”", "Added Lee: “…”". */
function matchInversion(words: SentenceContext["words"], { at, subject, form }: VerbGroup, says: boolean): Match | undefined {
  if (!says || form !== "finite" || (subject !== undefined && subject.to <= at)) return undefined;
  const phrase = nounPhraseAt(words, at + 1);
  if (phrase === undefined || !/^[,:]$/.test(words[phrase.to]?.text ?? "")) return undefined;
  // Behind the name there may be an aside in commas: "Said Lee, who was there, “…”".
  const aside = words.findIndex(({ text }, i) => i > phrase.to && i < phrase.to + 25 && /^[,:]$/.test(text));
  const quote = isSpoken(words[phrase.to + 1]) ? phrase.to + 1 : at === 0 && words[0]?.lower !== "asked" && aside > 0 ? aside + 1 : 0;
  if (quote === 0 || !isSpoken(words[quote])) return undefined;
  return {
    content: [{ from: quote, to: quote + 1 }],
    source: { from: phrase.from, to: phrase.to },
    cue: { from: at, to: at + 1 },
    act: "speech",
    pattern: "said X, “…”",
  };
}

/** A quotation that goes on with the reporter's words, as in "called half of them “a bunch”", has these with it. */
function quotedFrom(words: SentenceContext["words"], verb: number, quote: number): number {
  const between = words.slice(verb + 1, quote);
  const fresh = /^[^\p{L}]*\p{Lu}/u.test(words[quote]?.text ?? "") || words[quote - 1]?.text === ",";
  return !fresh && between.some(({ lower, pos }, i) => lower === "to" || (i === 0 && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(pos)))
    ? verb + 1
    : quote;
}

const PATTERN = {
  that: "X said that …",
  wh: "X asked whether …",
  bare: "X said …",
  colon: "X said: …",
  quote: "X said “…”",
  to: "X vowed to …",
  noun: "X said …",
  preposition: "X spoke of …",
  none: "X said",
} as const;

function strong(context: SentenceContext, group: VerbGroup): Match | undefined {
  const { words, groups } = context;
  const verb = reporting(words[group.at]?.lemma ?? "");
  if (verb === undefined || group.form === "participle") return undefined;
  const behind = matchInversion(words, group, verb.say || (verb.quoting && group.at === 0));
  if (behind !== undefined) return behind;
  if (group.subject === undefined && group.form === "finite" && !group.isPassive && group.at < 3) return undefined;
  // "Lee, when asked whether it works, said": nobody asks there.
  const lead = words.slice(Math.max(0, group.from - 1), group.at);
  if (group.subject === undefined && lead.some(({ lower }) => /^(?:when|once|if|as|until|than)$/.test(lower))) return undefined;
  const complement = clauseBehind(context, group) ?? complementOf(words, groups, group.at, verb.tell);
  const { kind } = complement;
  const hasSubject = group.subject !== undefined;
  const quote = kind === "quote" || (kind === "colon" && words[complement.at + 1]?.pos === "QUOTE");
  const speech = verb.say || verb.tell || verb.ask;
  if (quote && kind === "quote" && !speech && isTitle(words[complement.at]) && words[complement.at - 1]?.text !== ",") return undefined;
  const fits =
    (kind === "that" && (speech || verb.that || verb.object)) ||
    (kind === "wh" && (speech || verb.whether)) ||
    (kind === "bare" && hasSubject && (verb.say || verb.tell || verb.bare)) ||
    (kind === "noun" && hasSubject && /^(?:say|insist)$/.test(words[group.at]?.lemma ?? "")) ||
    (quote && (speech || verb.quoting || verb.object)) ||
    (kind === "colon" && (speech || verb.quoting));
  if (!fits || (group.isPassive && !quote && agentOf(words, group) === undefined)) return undefined;
  const start = kind === "colon" ? complement.at + 1 : quote ? quotedFrom(words, group.at, complement.at) : complement.at;
  const end = contentEnd(context, group, start);
  if (end <= start) return undefined;
  const source = group.isPassive ? agentOf(words, group) : sourceOf(words, group);
  const isSpeech = speech && !group.isNegated && !group.isModal;
  return {
    content: [{ from: start, to: end }],
    ...(source === undefined ? {} : { source }),
    cue: { from: group.from, to: kind === "colon" ? complement.at + 1 : group.at + 1 },
    ...(complement.hearer === undefined ? {} : { hearer: complement.hearer }),
    act: isSpeech || (quote && !group.isNegated) ? "speech" : "stance",
    pattern: PATTERN[kind],
  };
}

const SURELY = /^(?:say|insist|argue|claim|warn|add|announce|note|acknowledge|concede)$/;

/** "Lee said having to leave would hurt", "Lee said half of it was gone": a clause whose subject can't be identified, right after a verb of saying. */
function clauseBehind({ words, groups }: SentenceContext, group: VerbGroup): Complement | undefined {
  if (group.subject === undefined || group.isPassive || !SURELY.test(words[group.at]?.lemma ?? "")) return undefined;
  const at = group.at + 1;
  const [first, second] = [words[at], words[at + 1]];
  const opens =
    (/^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(first?.pos ?? "") && !/^(?:that|no|so)$/.test(first?.lower ?? "")) ||
    (first?.pos === "VERB" && /ing$/.test(first.lower)) ||
    /^(?:his|her|its|their|my|our)$/.test(first?.lower ?? "") ||
    (/^(?:about|despite|just|even|although|because|if|when)$/.test(first?.lower ?? "") && second?.text !== ",");
  if (!opens || timePhraseEnd(words, at) > at) return undefined;
  const verb = groups.find((other) => other.at > at && other.form === "finite");
  const between = words.slice(at, verb?.from ?? at);
  // Another verb of the same speaker follows: "Lee said no and left".
  if (verb === undefined || between.some(({ text, pos, lower }) => /^[;:]$/.test(text) || pos === "QUOTE" || /^(?:and|but)$/.test(lower)))
    return undefined;
  return { kind: "bare", at };
}

/** Where what was said ends: at the sentence's end, or before the next verb of saying with the same speaker. */
export function contentEnd(context: SentenceContext, group: VerbGroup, start: number): number {
  const { words, groups, free } = context;
  let end = lastWord(words);
  for (let at = start; at < end; at++)
    if (!free(at)) {
      end = at;
      while (end > start && /^(?:,|and|but|;)$/.test(words[end - 1]?.lower ?? "")) end--;
    }
  end = Math.min(end, openingEnd(context, group, start));
  for (const other of groups) {
    if (other.at <= start || other.from >= end) continue;
    const before = words[other.from - 1];
    if (!quotes(words[other.at]?.lemma ?? "")) continue;
    if (other.form === "ing" && before?.text === ",") return Math.min(end, other.from - 1);
    if (other.form === "ing" && before?.pos === "QUOTE" && /,[^\w,]*$/.test(before.text)) return Math.min(end, other.from);
    if (resumes(words, group, other)) return Math.min(end, words[other.from - 1]?.text === "," ? other.from - 1 : other.from);
    // ", which he called “a mess”": a report of its own.
    const subject = other.subject;
    const pointer = (subject?.from ?? 0) - 1;
    if (
      other.form === "finite" &&
      /^(?:which|whom)$/.test(words[pointer]?.lower ?? "") &&
      pointer - 1 > start &&
      /^(?:,|[—–-]+)$/.test(words[pointer - 1]?.text ?? "") &&
      words.slice(other.at + 1, other.at + 4).some(({ pos }) => pos === "QUOTE")
    )
      return Math.min(end, pointer - 1);
    const opening = secondReport(words, other, start, end);
    if (opening !== undefined) return Math.min(end, opening);
    const next = words[other.at + 1];
    const opensNew =
      /^(?:that|:)$/.test(next?.lower ?? "") || next?.pos === "QUOTE" || (next?.text === "," && words[other.at + 2]?.pos === "QUOTE");
    // ", while Lee said that …": somebody else speaks.
    const link = words[(other.subject?.from ?? 0) - 1];
    if (
      opensNew &&
      other.subject !== undefined &&
      other.subject.from > start &&
      /^(?:while|although|though|whereas)$/.test(link?.lower ?? "")
    )
      return Math.min(end, words[other.subject.from - 2]?.text === "," ? other.subject.from - 2 : other.subject.from - 1);
    const same = other.subject !== undefined && other.subject.from === group.subject?.from;
    if (/^(?:and|but|then)$/.test(before?.lower ?? "") && other.from <= other.at && (same || opensNew))
      return Math.min(end, words[other.from - 2]?.text === "," ? other.from - 2 : other.from - 1);
  }
  const accord = words.findIndex(({ lower }, i) => i > start && i < end && lower === "according" && words[i - 1]?.text === ",");
  if (accord > 0) end = accord - 1;
  const first = words[start];
  if (first?.pos === "QUOTE" && isSpoken(first) && /[.!?,]['’]?["”’'»]+$/.test(first.text)) return listEnd(words, start);
  return end;
}

/** "Lee, who says it “works,” called it a gift": behind a relative clause goes on the one whose subject it is about. */
export const resumes = (words: SentenceContext["words"], { subject, from }: VerbGroup, other: VerbGroup) =>
  other.form === "finite" &&
  /^(?:who|which|whose)$/.test(words[subject?.from ?? -1]?.lower ?? "") &&
  other.from > from &&
  (other.subject?.from ?? from) < (subject?.from ?? 0);

/** The end of a row of quotations: “A,” “B” and “C”. */
function listEnd(words: SentenceContext["words"], start: number): number {
  let end = start + 1;
  while (words[end]?.pos === "QUOTE" || (/^(?:and|or)$/.test(words[end]?.lower ?? "") && words[end + 1]?.pos === "QUOTE"))
    end += words[end]?.pos === "QUOTE" ? 1 : 2;
  return end;
}

/** "When Lee argued that it works, Ward said": what is said in a clause that opens the sentence ends where the main clause begins. */
function openingEnd({ words, groups }: SentenceContext, group: VerbGroup, start: number): number {
  const first = words.find(({ lower, pos }) => pos !== "PUNCT" && !/^(?:and|but|yet|so|even|just|only|only)$/.test(lower));
  const opens =
    group.form === "ing"
      ? group.subject !== undefined && group.subject.from > group.at
      : group.depth > 0 &&
        (SUBORDINATE.test(first?.lower ?? "") || /^(?:asked|pressed)$/.test(first?.lower ?? "")) &&
        words.slice(0, group.from).every(({ text }) => text !== ",");
  if (!opens) return words.length;
  const main = groups.find(
    ({ subject, form }) => form === "finite" && subject !== undefined && subject.from > start + 1 && closesOpening(words, subject.from),
  );
  const at = main?.subject?.from ?? words.length;
  return words[at - 1]?.text === "," ? at - 1 : at;
}

const SUBORDINATE = /^(?:if|when|whenever|because|while|although|though|since|after|before|until|unless|as|whereas|once)$/;
const closesOpening = (words: SentenceContext["words"], at: number) =>
  words[at - 1]?.text === "," || (words[at - 1]?.pos === "QUOTE" && /,[^\w,]*$/.test(words[at - 1]?.text ?? ""));

/** Where a second report with a subject and a quotation of its own begins behind a quotation: “…”, but he also noted the “…”. */
function secondReport(words: SentenceContext["words"], { at, form, subject }: VerbGroup, start: number, end: number): number | undefined {
  const link = (subject?.from ?? 0) - 1;
  if (
    form !== "finite" ||
    link <= start ||
    (words[start]?.lower === "that" && words[link]?.lower === "and" && words[link - 1]?.text !== ",") ||
    !/^(?:and|but|while)$/.test(words[link]?.lower ?? "")
  )
    return undefined;
  const hasQuote = (from: number, to: number) => words.slice(from, to).some(({ pos }) => pos === "QUOTE");
  if (!hasQuote(start, link) || !hasQuote(at, end)) return undefined;
  return words[link - 1]?.text === "," ? link - 1 : link;
}
