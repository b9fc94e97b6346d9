import type { VerbGroup } from "../../syntax/verb-group.ts";
import { admitsSpeaker, contentStart, goesOn } from "../around-speaker.ts";
import { complementOf } from "../complement.ts";
import type { Find, Pattern, Range, Reading } from "../reading.ts";
import { sourceOf } from "../source.ts";
import { contentEnd } from "./before-what-was-said.ts";

/** Words that pass on another's words: the radio quoted Lee as saying …; “…,” Lee was quoted as saying. The speaker is who is quoted. */
export const quotedAsSaying: Pattern = (reading) => {
  const { words, groups } = reading;
  return groups.flatMap((saying) => {
    if (saying.form !== "ing" || !/^(?:saying|telling|warning|writing)$/.test(words[saying.at]?.lower ?? "")) return [];
    if (words[saying.from - 1]?.lower !== "as") return [];
    const quoting = groups.findLast(({ at }) => at < saying.from && at > saying.from - 20);
    if (quoting === undefined || !/^(?:quote|cite|report)$/.test(words[quoting.at]?.lemma ?? "")) return [];
    const source = quoting.passive ? sourceOf(words, quoting) : quotedOne(words, quoting.at + 1, saying.from - 1);
    const content = source === undefined ? undefined : contentOf(reading, quoting, saying);
    if (source === undefined || content === undefined) return [];
    const find: Find = {
      content,
      source,
      cue: { from: quoting.from, to: quoting.at + 1 },
      act: "speech",
      pattern: "X was quoted as saying …",
    };
    return [find];
  });
};

/** Who stands between "quoted" and "as". */
function quotedOne(words: Reading["words"], from: number, end: number): Range | undefined {
  let to = end;
  while (to > from && words[to - 1]?.text === ",") to--;
  return to > from ? { from, to } : undefined;
}

/** What was said: behind "saying", or else the quotation before who passes it on. */
function contentOf(reading: Reading, quoting: VerbGroup, saying: VerbGroup): readonly Range[] | undefined {
  const { words, groups } = reading;
  const { kind, at } = complementOf(words, groups, saying.at, words[saying.at]?.lower === "telling");
  if (/^(?:that|bare|quote|colon|wh|noun)$/.test(kind)) {
    const from = kind === "colon" ? at + 1 : at;
    const to = contentEnd(reading, saying, from);
    return to > from ? [{ from, to }] : undefined;
  }
  let edge = quoting.from - 1;
  while (edge >= 0 && words[edge]?.pos !== "QUOTE") edge--;
  return admitsSpeaker(words, edge)
    ? [{ from: contentStart(reading, 0, edge), to: edge + 1 }, ...goesOn(reading, saying.at + 1)]
    : undefined;
}
