import { isSentence, wordCount } from "./blocks.ts";
import type { Judgement } from "./rules/rules.ts";

const SHOWS =
  /\((?:top |bottom |far |second from )?(?:left|right|center|centre|top|bottom|pictured|above|from left|file)\b[^)]{0,40}\)|^(?:pictured|above|left|right|file photo|file picture|clockwise from|from left)\b[^.!?]{0,20}[:,]|\b(?:is|are) (?:seen|pictured|shown) (?:here|at|in|on|with|during|outside|near|above)\b|\bpictured (?:here|at|in|on|with|during|outside|above)\b|\bin (?:this|an undated|a file) (?:file )?(?:photo|picture|image|photograph)\b/i;

/** Where somebody is in a picture. */
const PLACED = /^\p{Lu}[^.!?]{0,150}\((?:far |second from |top |bottom )?(?:left|right|center|centre|pictured)\)[^!?]{0,150}$/u;
/** A photographer and who the picture is for, in brackets. */
const CREDIT = /^[([]\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: ?\/ ?| for |, )(?:The )?\p{Lu}[\p{L}.'’ -]{1,40}[)\]]$/u;

/** Names as captions the blocks of a dump that tell what a picture shows: beside a line that credits it, in its group of lines, without a full stop, or by their words. */
export function withCaptions(blocks: readonly Judgement[], groups: readonly number[]): Judgement[] {
  const credits = blocks.map((block) => (block.rule === undefined && CREDIT.test(block.text) ? { ...block, rule: "credit" } : block));
  const isCredit = (at: number) => credits[at]?.rule === "credit" && wordCount(credits[at]?.text ?? "") <= 12;
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return credits.map((block, at) => {
    if (block.rule !== undefined || block.text.length > 300 || /^#/.test(block.text) || /[“”"]/.test(block.text)) return block;
    const beside = [at - 1, at + 1].filter(isCredit);
    const group = sizes.get(groups[at] ?? -1) ?? 0;
    const isCaption =
      PLACED.test(block.text) ||
      beside.some((one) => groups[one] === groups[at] && group <= 3) ||
      (beside.length > 0 &&
        (SHOWS.test(block.text) ||
          (!isSentence(block.text) && !/[:,]$/.test(block.text) && wordCount(block.text) >= 4 && !couldBeTitle(blocks, at))));
    return isCaption ? { ...block, rule: "caption" } : block;
  });
}

/** Whether a block may be the title: nothing before it is more likely to be. */
function couldBeTitle(blocks: readonly Judgement[], at: number): boolean {
  return !blocks.slice(0, at).some(({ text, rule }) => rule === undefined && wordCount(text) >= 3 && !/[.,:;]$/.test(text));
}
