import { isTimeWord, nounPhraseAt, timePhraseEnd } from "../syntax/noun-phrases.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Word } from "../syntax/word.ts";
import { admitsSpeaker, contentStart, goesOn, holdsClause } from "./around-speaker.ts";
import { isTitle, type Match, type Range, type SentenceContext } from "./sentence-context.ts";
import { reporting } from "./verbs.ts";

/** “…,” said Lee; the tax will rise, said Lee. */
export function matchInversion(context: SentenceContext, group: VerbGroup, from: number): Match | undefined {
  const { words } = context;
  const verb = reporting(words[group.at]?.lemma ?? "");
  const isCue = verb !== undefined && (verb.say || verb.quoting || verb.ask || verb.that);
  if (group.from !== group.at || !(isCue || reacts(words, group.at))) return undefined;
  const comma = /^[,—–-]+$/.test(words[group.from - 1]?.text ?? "");
  const edge = comma ? group.from - 2 : group.from - 1;
  const isQuotation = admitsSpeaker(words, edge) && edge >= from;
  if (!isQuotation && !(comma && /^(?:said|says)$/.test(words[group.at]?.lower ?? ""))) return undefined;
  const phrase = nounPhraseAt(words, group.at + 1);
  if (phrase === undefined || /^(?:that|it|him|her|them|this)$/.test(words[phrase.from]?.lower ?? "")) return undefined;
  if (!isQuotation && !holdsClause(context, from, group.from, true)) return undefined;
  if (isQuotation && edge > from && isTitle(words[edge])) return undefined;
  if (timePhraseEnd(words, phrase.from) > phrase.from || isTimeWord(words[phrase.head])) return undefined;
  if ((words[phrase.to]?.pos === "VERB" && !DESCRIBES.test(words[phrase.to]?.lower ?? "")) || words[phrase.to]?.pos === "AUX")
    return undefined;
  if (resumesSubject(context, group)) return undefined;
  const owns = context.groups.some(
    ({ subject, form, from: verb }) =>
      form === "finite" && subject?.from === phrase.from && verb - phrase.to < 3 && !DESCRIBES.test(words[verb]?.lower ?? ""),
  );
  if (owns && words[phrase.to]?.text !== ",") return undefined;
  const content = [{ from: contentStart(context, from, edge), to: edge + 1 }, ...goesOn(context, phrase.to)];
  return {
    content,
    source: withAppositive(words, phrase),
    cue: { from: group.from, to: group.at + 1 },
    act: "speech",
    pattern: isQuotation ? "“…,” said X" : "…, said X",
  };
}

/** What goes on to describe a speaker: "said a man nicknamed Ace", "said a nurse working there". */
const DESCRIBES = /ing$|^(?:nicknamed|named|known|identified|called|described|based|born|dressed)$/;

/** "Lee, who puts the costs “in the millions,” called the decision hard": the verb is the one that the subject before the relative clause waits for. */
function resumesSubject({ words, groups }: SentenceContext, { at, subject }: VerbGroup): boolean {
  if (subject === undefined || words[subject.to]?.text !== "," || !/^(?:who|which|whose)$/.test(words[subject.to + 1]?.lower ?? ""))
    return false;
  return !groups.some((other) => other.at < at && other.form === "finite" && other.subject?.from === subject.from);
}

/** Any verb between a name and a quotation that ends in a comma or the like is one of speech: “…,” fumed Lee. */
function reacts(words: readonly Word[], at: number): boolean {
  return (
    /[,?!][^\w,?!]*$/.test(words[at - 1]?.pos === "QUOTE" ? (words[at - 1]?.text ?? "") : "") &&
    words[at + 1]?.pos === "PROPN" &&
    /ed$/.test(words[at]?.lower ?? "")
  );
}

/** A name's appositive belongs to the source: "Lee, the mayor of Bath". */
function withAppositive(words: readonly Word[], { from, to }: Range): Range {
  if (words[to]?.text !== ",") return { from, to };
  const more = nounPhraseAt(words, to + 1);
  return more === undefined || words[more.to]?.pos === "VERB" ? { from, to } : { from, to: more.to };
}
