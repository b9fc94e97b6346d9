import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/word.ts";
import { type Complement, complementOf } from "../complement.ts";
import { lastWord, type Match, type Pattern, type Range, type SentenceContext } from "../sentence-context.ts";
import { agentOf, sourceOf } from "../source.ts";
import { type Reporting, reporting } from "../verbs.ts";
import { resumes } from "./before-what-was-said.ts";

/** What somebody stands for, without speech: Lee praised the plan; Lee vowed to fight it; Lee called for a vote; Lee is expected to win. */
export const stance: Pattern = (context) => {
  const matches: Match[] = [];
  let past = 0;
  for (const group of context.groups) {
    if (group.at < past || !context.free(group.at)) continue;
    const match = matchStance(context, group);
    if (match === undefined) continue;
    matches.push(match);
    past = Math.max(...match.content.map(({ to }) => to));
  }
  return matches;
};

const PATTERN = { noun: "X praised …", to: "X vowed to …", preposition: "X called for …", passive: "X is expected to …" } as const;

function matchStance(context: SentenceContext, group: VerbGroup): Match | undefined {
  const { words, groups } = context;
  const verb = reporting(words[group.at]?.lemma ?? "");
  if (verb === undefined || group.form === "participle") return undefined;
  const complement = complementOf(words, groups, group.at, false);
  const kind = frameOf(
    verb,
    group,
    isObject(words[complement.at]) && complement.kind === "none" ? { ...complement, kind: "noun" } : complement,
  );
  if (kind === undefined || (kind === "preposition" && isAddressing(words, group.at, complement.at))) return undefined;
  const start = kind === "preposition" ? complement.at + 1 : complement.at;
  const resumption = groups.find((other) => resumes(words, group, other))?.from ?? words.length;
  const end = Math.min(stanceEnd(context, start), resumption);
  if (end <= start || group.subject === undefined || anonymous(words, start)) return undefined;
  const source = kind === "passive" ? agentOf(words, group) : sourceOf(words, group);
  const content = kind === "passive" ? [rangeOf(group.subject), { from: start, to: end }] : [{ from: start, to: end }];
  return {
    content,
    ...(source === undefined ? {} : { source }),
    cue: { from: group.from, to: start },
    act: "stance",
    pattern: PATTERN[kind],
  };
}

/** "talking to Lee", "spoke with reporters": whom somebody talks to isn't what they say. */
const isAddressing = (words: SentenceContext["words"], verb: number, preposition: number) =>
  /^(?:talk|speak|listen|lie)$/.test(words[verb]?.lemma ?? "") && /^(?:to|with)$/.test(words[preposition]?.lower ?? "");

/** "asked not to be named": about being named, not a stance. */
const anonymous = (words: SentenceContext["words"], at: number) =>
  /^(?:him|her)self$|^themselves$/.test(words[at]?.lower ?? "") ||
  /^(?:not )?to be (?:named|identified|quoted|called|known|described)$/.test(
    words
      .slice(at, words[at]?.lower === "not" ? at + 4 : at + 3)
      .map(({ lower }) => lower)
      .join(" "),
  );

const rangeOf = ({ from, to }: Range): Range => ({ from, to });

/** "endorsed her", "proposed closing it" */
const isObject = (word: Word | undefined) =>
  /^(?:her|him|them|us)$/.test(word?.lower ?? "") || (word?.pos === "VERB" && /ing$/.test(word.lower));

function frameOf(verb: Reporting, { isPassive, form }: VerbGroup, { kind, at }: Complement): keyof typeof PATTERN | undefined {
  if (isPassive) return verb.passive && at > 0 && form === "finite" && kind !== "none" ? "passive" : undefined;
  if (kind === "noun" && (verb.object || verb.stands)) return "noun";
  if (kind === "to" && verb.infinitive) return "to";
  if (kind === "preposition" && verb.about) return "preposition";
  return undefined;
}

/** A stand ends at a comma, at a word that begins another clause, or at the next verb that reports. */
function stanceEnd({ words, groups, free }: SentenceContext, start: number): number {
  const end = lastWord(words);
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined || !free(at)) return at;
    if (at === start) continue;
    if (/^[,;:()—–]$/.test(word.text)) return at;
    if (
      /^(?:while|when|although|though|because|before|after|until|unless|as)$/.test(word.lower) &&
      groups.some(({ from, subject }) => from > at && subject !== undefined && subject.from > at)
    )
      return at;
    if (/^(?:and|but)$/.test(word.lower) && groups.some(({ from, form }) => from === at + 1 && form === "finite")) return at;
  }
  return end;
}
