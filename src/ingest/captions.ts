import { isSentence, wordCount } from "./blocks.ts";
import type { Judged } from "./rules/rules.ts";

const SHOWS =
  /\((?:top |bottom |far |second from )?(?:left|right|center|centre|top|bottom|pictured|above|from left|file)\b[^)]{0,40}\)|^(?:pictured|above|left|right|file photo|file picture|clockwise from|from left)\b[^.!?]{0,20}[:,]|\b(?:is|are) (?:seen|pictured|shown) (?:here|at|in|on|with|during|outside|near|above)\b|\bpictured (?:here|at|in|on|with|during|outside|above)\b|\bin (?:this|an undated|a file) (?:file )?(?:photo|picture|image|photograph)\b/i;

/** Names as captions the blocks of a dump that tell what a picture shows: beside a line that credits it, in its group of lines, without a full stop, or by their words. */
export function withCaptions(judged: readonly Judged[], groups: readonly number[]): Judged[] {
  const isCredit = (at: number) => judged[at]?.rule === "credit" && wordCount(judged[at]?.text ?? "") <= 12;
  return judged.map((block, at) => {
    if (block.rule !== undefined || block.text.length > 300 || /^#/.test(block.text) || /[“”"]/.test(block.text)) return block;
    const beside = [at - 1, at + 1].filter(isCredit);
    const group = groups.filter((one) => one === groups[at]).length;
    const isCaption =
      beside.some((one) => groups[one] === groups[at] && group <= 3) ||
      (beside.length > 0 &&
        (SHOWS.test(block.text) ||
          (!isSentence(block.text) && !/[:,]$/.test(block.text) && wordCount(block.text) >= 4 && !couldBeTitle(judged, at))));
    return isCaption ? { ...block, rule: "caption" } : block;
  });
}

/** Whether a block may be the title: nothing before it is more likely to be. */
function couldBeTitle(judged: readonly Judged[], at: number): boolean {
  return !judged.slice(0, at).some(({ text, rule }) => rule === undefined && wordCount(text) >= 3 && !/[.,:;]$/.test(text));
}
