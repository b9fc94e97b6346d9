import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/word.ts";
import { featuresOf } from "../scoring/quotation-features.ts";
import { isTitle, type Match, type Pattern, type QuotationTest, type SentenceContext, wordCount } from "../sentence-context.ts";
import { beforeColon, ownerOfSpeech, sourceOf } from "../source.ts";
import { reporting } from "../verbs.ts";
import { contentEnd } from "./before-what-was-said.ts";
import { clauseEnd } from "./quotation-in-clause.ts";

/** A quotation in the clause of any verb, or behind a noun such as "claim": a score of its features decides whether it is a statement. Lee dismissed talk of a “grand bargain”. */
export const scoredQuotation =
  (isStatement: QuotationTest): Pattern =>
  (context, earlier) => {
    const { words, groups, free } = context;
    const matches: Match[] = [];
    if (words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT")) return matches;
    let past = 0;
    words.forEach((word, at) => {
      if (word.pos !== "QUOTE" || word.quotation?.marks !== "double" || at < past || !free(at) || namesWork(word)) return;
      const group = verbBefore(groups, at);
      if (!isStatement(featuresOf(context, earlier, at, group), word)) return;
      const { from, to } = clauseOf(context, group, at);
      const source =
        ownerOfSpeech(words, at) ?? beforeColon(words, at) ?? (group === undefined || group.isPassive ? undefined : sourceOf(words, group));
      const verb = reporting(words[group?.at ?? -1]?.lemma ?? "");
      matches.push({
        content: [{ from, to }],
        ...(source === undefined ? {} : { source }),
        ...(group === undefined || group.at > at ? {} : { cue: { from: group.from, to: group.at + 1 } }),
        act: group?.isNegated === true || !(verb?.say || verb?.tell || verb?.quoting || verb?.ask) ? "stance" : "speech",
        pattern: "X backed … “…”",
      });
      past = to;
    });
    return matches;
  };

/** Titles of works are no statements; American usage puts the sentence's stop within their marks. */
const namesWork = (word: Word) =>
  isTitle(word) || (wordCount(word) > 1 && isTitle({ ...word, text: word.text.replace(/\.(?=["”']*$)/, "") }));

/** The nearest verb before the quotation that has a subject; without one, the first behind it. */
function verbBefore(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  return (
    groups.findLast((group) => group.at < at && group.subject !== undefined && group.form !== "participle") ??
    groups.find((group) => group.at > at && group.form === "finite")
  );
}

/** What was said: from the verb to the end of its clause; the quotation alone where it is before its verb. */
function clauseOf(context: SentenceContext, group: VerbGroup | undefined, at: number): { from: number; to: number } {
  if (group === undefined || group.at > at) return { from: at, to: at + 1 };
  let from = group.at + 1;
  for (let i = from; i < at; i++) if (!context.free(i) || /^[;:]$/.test(context.words[i]?.text ?? "")) from = i + 1;
  const to = Math.max(clauseEnd(context, contentEnd(context, group, from), at), at + 1);
  return { from, to };
}
