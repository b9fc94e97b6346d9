import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Word } from "../syntax/word.ts";
import { isSpoken, type Range, type SentenceContext, wordCount } from "./sentence-context.ts";
import { quotes } from "./verbs.ts";

/** Whether a quotation ends so that its speaker may follow: with a stop inside, or a comma or dash behind; or it is long. */
export function admitsSpeaker(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== "QUOTE") return false;
  return /[,.!?…—–-]['’]?["”“’'`»]*$/.test(word.text) || /^[,—–]$/.test(words[at + 1]?.text ?? "") || (at === 0 && wordCount(word) >= 3);
}

/** Whether a clause or quotation is between: something that can have been said. `main`: "Lee, who won, said Ward would stay" has none before "said". */
export function holdsClause({ words, groups }: SentenceContext, from: number, to: number, main = false): boolean {
  const relative = ({ subject }: VerbGroup) =>
    main && (subject?.from ?? from) > from && /^(?:who|which|that|whose)$/.test(words[subject?.from ?? -1]?.lower ?? "");
  const within = groups.filter(({ at }) => at >= from && at < to);
  return (
    within.some((group) => group.form === "finite" && !relative(group)) ||
    (!within.some(relative) && words.slice(from, to).some((word) => word.pos === "QUOTE" && wordCount(word) >= 3))
  );
}

/** Where what was said begins: at the sentence's beginning, past an earlier statement and what joins it. */
export function contentStart({ words, free }: SentenceContext, from: number, edge: number): number {
  if (words[edge]?.pos === "QUOTE" && isSpoken(words[edge]) && from < edge && !lowerOpening(words[edge])) {
    const lead = words.slice(from, edge);
    if (lead.every(({ pos }) => pos !== "VERB" && pos !== "AUX") && lead.every(({ pos }) => pos !== "QUOTE")) return edge;
  }
  let start = from;
  while (start < edge && (!free(start) || /^(?:,|;|and|but|—|–|-)$/.test(words[start]?.lower ?? ""))) start++;
  return start;
}

const lowerOpening = (word: Word | undefined) => /^[^\p{L}]*\p{Ll}/u.test(word?.text ?? "");

/** The quotation that goes on behind the speaker in the same sentence, unless a verb of saying comes before it. */
export function goesOn(context: SentenceContext, after: number): Range[] {
  const { words, groups } = context;
  const next = words.findIndex(({ pos }, at) => at >= after && pos === "QUOTE");
  if (next > 0 && next < after + 40 && words[next - 1]?.text === "," && lowerOpening(words[next]) && isSpoken(words[next])) {
    const before = groups.findLast(({ at }) => at < next && at >= after);
    if (before === undefined || before.form === "ing")
      return before !== undefined && words[before.from - 1]?.text === "," && next - before.at < 4 ? [] : [{ from: next, to: next + 1 }];
  }
  for (let at = after; at < Math.min(words.length, after + 40); at++) {
    if (words[at]?.pos === "QUOTE") return isSpoken(words[at]) || words[at - 1]?.text === "," ? [{ from: at, to: at + 1 }] : [];
    if (groups.some(({ at: main, form }) => main === at && form !== "to" && quotes(words[at]?.lemma ?? ""))) return [];
  }
  return [];
}
