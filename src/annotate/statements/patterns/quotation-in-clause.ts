import type { VerbGroup } from "../../syntax/verb-group.ts";
import { isSpoken, isTitle, type Match, type Pattern, type Range, type SentenceContext, wordCount } from "../sentence-context.ts";
import { agentOf, ownerOfSpeech, sourceOf } from "../source.ts";
import { quotes, reporting } from "../verbs.ts";
import { contentEnd } from "./before-what-was-said.ts";

/** A verb that reports, with a quotation later in its clause: Lee praised the plan as “a bold step”. */
export const quotationInClause: Pattern = (context) => {
  const { words, groups, free } = context;
  const matches: Match[] = [];
  let past = 0;
  for (const group of groups) {
    const verb = reporting(words[group.at]?.lemma ?? "");
    if (verb === undefined || !quotes(words[group.at]?.lemma ?? "") || group.at < past || !free(group.at) || group.form === "participle")
      continue;
    const quote = words.findIndex(({ pos }, i) => i > group.at && pos === "QUOTE" && free(i));
    if (
      quote < 0 ||
      groups.some(
        (other) => other.at > group.at && other.at < quote && reporting(words[other.at]?.lemma ?? "") !== undefined && other.form !== "to",
      )
    )
      continue;
    const word = words[quote];
    if (isTitle(word) && !verb.say && !/^(?:call|name|dub|label|brand|describe)$/.test(words[group.at]?.lemma ?? "")) continue;
    if (word === undefined || (wordCount(word) < 2 && !(verb.say || verb.quoting || verb.object))) continue;
    const fresh = isSpoken(word) && /^\P{L}*\p{Lu}/u.test(word.text) && /^[,:]$/.test(words[quote - 1]?.text ?? "");
    const start = fresh ? quote : group.at + 1;
    const end = clauseEnd(context, contentEnd(context, group, start), quote);
    const owner = verb.say || verb.tell ? undefined : ownerOfSpeech(words, quote);
    const isLinked =
      owner !== undefined &&
      /^(?:that|to|of|for)$/.test(
        words.slice(owner.to, quote).find(({ pos, text }) => /^(?:ADP|SCONJ|PART|PRON)$/.test(pos) && !/^['’]/.test(text))?.lower ?? "",
      );
    const source =
      (isLinked ? owner : undefined) ??
      (group.isPassive ? (agentOf(words, group) ?? subjectOfPassive(context, group, quote)) : sourceOf(words, group));
    matches.push({
      content: [{ from: start, to: Math.max(end, quote + 1) }],
      ...(source === undefined ? {} : { source }),
      cue: { from: group.from, to: group.at + 1 },
      act: group.isNegated || !(verb.say || verb.tell || verb.quoting || verb.ask) ? "stance" : "speech",
      pattern: "X praised … “…”",
    });
    past = end;
  }
  return matches;
};

/** "Lee is reported to have called it “a mess”", "Lee is seen calling it “a mess”": the subject of the passive speaks. */
function subjectOfPassive({ words, groups }: SentenceContext, group: VerbGroup, quote: number): Range | undefined {
  const speaks = groups.some(({ at, form }) => at > group.at && at < quote && /^(?:to|ing)$/.test(form) && quotes(words[at]?.lemma ?? ""));
  return speaks ? group.subject : undefined;
}

/** Cuts before a clause with a subject of its own that follows the last quotation. */
export function clauseEnd({ words, groups }: SentenceContext, end: number, quote: number): number {
  let last = quote;
  for (let at = quote; at < end; at++) if (words[at]?.pos === "QUOTE") last = at;
  const next = groups.find(
    ({ subject, form, from }) => form === "finite" && from > last && from <= end && subject !== undefined && subject.from > last,
  );
  if (next?.subject === undefined) return end;
  const link = words[next.subject.from - 1];
  if (/^(?:and|but|while|when|as|after|so|though|although|before|since|until|if|yet)$/.test(link?.lower ?? ""))
    return words[next.subject.from - 2]?.text === "," ? next.subject.from - 2 : next.subject.from - 1;
  return link?.text === "," ? next.subject.from - 1 : end;
}
