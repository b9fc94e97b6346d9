import type { VerbGroup } from "../../syntax/verb-group.ts";
import { admitsSpeaker, contentStart, goesOn } from "../around-speaker.ts";
import { complementOf } from "../complement.ts";
import type { Match, Pattern, Range, SentenceContext } from "../sentence-context.ts";
import { sourceOf } from "../source.ts";
import { contentEnd } from "./before-what-was-said.ts";

/** Words that pass on another's words: the radio quoted Lee as saying …; “…,” Lee was quoted as saying. The speaker is who is quoted. */
export const quotedAsSaying: Pattern = (context) => {
  const { words, groups } = context;
  return groups.flatMap((saying) => {
    if (saying.form !== "ing" || !/^(?:saying|telling|warning|writing)$/.test(words[saying.at]?.lower ?? "")) return [];
    if (words[saying.from - 1]?.lower !== "as") return [];
    const quoting = groups.findLast(({ at }) => at < saying.from && at > saying.from - 20);
    if (quoting === undefined || !/^(?:quote|cite|report)$/.test(words[quoting.at]?.lemma ?? "")) return [];
    const source = quoting.isPassive ? sourceOf(words, quoting) : quotedOne(words, quoting.at + 1, saying.from - 1);
    const content = source === undefined ? undefined : contentOf(context, quoting, saying);
    if (source === undefined || content === undefined) return [];
    const match: Match = {
      content,
      source,
      cue: { from: quoting.from, to: quoting.at + 1 },
      act: "speech",
      pattern: "X was quoted as saying …",
    };
    return [match];
  });
};

/** Who is between "quoted" and "as". */
function quotedOne(words: SentenceContext["words"], from: number, end: number): Range | undefined {
  let to = end;
  while (to > from && words[to - 1]?.text === ",") to--;
  return to > from ? { from, to } : undefined;
}

/** What was said: behind "saying", or else the quotation before who passes it on. */
function contentOf(context: SentenceContext, quoting: VerbGroup, saying: VerbGroup): readonly Range[] | undefined {
  const { words, groups } = context;
  const { kind, at } = complementOf(words, groups, saying.at, words[saying.at]?.lower === "telling");
  if (/^(?:that|bare|quote|colon|wh|noun)$/.test(kind)) {
    const from = kind === "colon" ? at + 1 : at;
    const to = contentEnd(context, saying, from);
    return to > from ? [{ from, to }] : undefined;
  }
  let edge = quoting.from - 1;
  while (edge >= 0 && words[edge]?.pos !== "QUOTE") edge--;
  return admitsSpeaker(words, edge)
    ? [{ from: contentStart(context, 0, edge), to: edge + 1 }, ...goesOn(context, saying.at + 1)]
    : undefined;
}
