import type { Word } from "../syntax/word.ts";
import type { Match, SentenceContext } from "./sentence-context.ts";

/** Only the outermost report counts: a stand that leads right into another report, "sought to blame him for “…”", takes it in. */
export function outermost({ words }: SentenceContext, matches: readonly Match[]): Match[] {
  const outermost = [...matches];
  for (let i = 0; i < outermost.length; ) {
    const outer = outermost[i];
    const piece = outer?.content[0];
    const isApart = piece === undefined || endsInComma(words[piece.to - 1]) || /^(?:,|;|and|but|or)$/.test(words[piece.to]?.lower ?? "");
    const inner =
      !isApart && outer?.act === "stance"
        ? outermost.findIndex((match) => match !== outer && leads(match) === piece.to && !goesBack(match, outer))
        : -1;
    const to = outermost[inner]?.content[0]?.to;
    if (outer === undefined || piece === undefined || to === undefined || to <= piece.to || outer.content.length > 1) {
      i++;
      continue;
    }
    outermost[i] = { ...outer, content: [{ from: piece.from, to }] };
    outermost.splice(inner, 1);
    if (inner < i) i--;
  }
  return outermost;
}

/** "who wished to discuss plans said": the inner verb's subject is whom the outer clause is about. */
const goesBack = ({ source }: Match, outer: Match) =>
  source !== undefined && outer.source !== undefined && source.from === outer.source.from && source.to < outer.source.to;

/** “fantastic,”: American usage puts the comma within the marks. */
const endsInComma = (word: Word | undefined) => word?.pos === "QUOTE" && /,[^\w,]*$/.test(word.text);

/** The first word of a report in one piece: its verb, or what is said. */
function leads({ cue, content }: Match): number | undefined {
  const from = content[0]?.from;
  return cue === undefined || from === undefined || content.length > 1 ? undefined : Math.min(cue.from, from);
}
