import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { Word } from "../../syntax/words.ts";
import { type Find, isTitle, type Pattern, type Reading, type Worth, wordCount } from "../reading.ts";
import { beforeColon, ownerOfSpeech, sourceOf } from "../source.ts";
import { reporting } from "../verbs.ts";
import { featuresOf } from "../weighing/marks-features.ts";
import { contentEnd } from "./before-what-was-said.ts";
import { clauseEnd } from "./marks-in-clause.ts";

/** A quotation in the clause of any verb, or behind a noun such as "claim": what it is worth is weighed. Lee dismissed talk of a “grand bargain”. */
export const weighedMarks =
  (worth: Worth): Pattern =>
  (reading, earlier) => {
    const { words, groups, free } = reading;
    const finds: Find[] = [];
    if (words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT")) return finds;
    let past = 0;
    words.forEach((word, at) => {
      if (word.pos !== "QUOTE" || word.quotation?.marks !== "double" || at < past || !free(at) || namesWork(word)) return;
      const group = verbBefore(groups, at);
      if (!worth(featuresOf(reading, earlier, at, group), word)) return;
      const { from, to } = clauseOf(reading, group, at);
      const source =
        ownerOfSpeech(words, at) ?? beforeColon(words, at) ?? (group === undefined || group.passive ? undefined : sourceOf(words, group));
      const verb = reporting(words[group?.at ?? -1]?.lemma ?? "");
      finds.push({
        content: [{ from, to }],
        ...(source === undefined ? {} : { source }),
        ...(group === undefined || group.at > at ? {} : { cue: { from: group.from, to: group.at + 1 } }),
        act: group?.negated === true || !(verb?.say || verb?.tell || verb?.quoting || verb?.ask) ? "stance" : "speech",
        pattern: "X backed … “…”",
      });
      past = to;
    });
    return finds;
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

/** What was said: from the verb to the end of its clause; the quotation alone where it stands before its verb. */
function clauseOf(reading: Reading, group: VerbGroup | undefined, at: number): { from: number; to: number } {
  if (group === undefined || group.at > at) return { from: at, to: at + 1 };
  let from = group.at + 1;
  for (let i = from; i < at; i++) if (!reading.free(i) || /^[;:]$/.test(reading.words[i]?.text ?? "")) from = i + 1;
  const to = Math.max(clauseEnd(reading, contentEnd(reading, group, from), at), at + 1);
  return { from, to };
}
