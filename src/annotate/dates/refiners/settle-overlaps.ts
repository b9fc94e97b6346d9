import type { ParsingResult, Refiner } from "chrono-node";
import { meaningOf } from "../pattern.ts";

/** Of results that share words, keeps the longest; of equally long ones, the one whose parser is first. Linear in the text and the results' words. */
export const settleOverlaps: Refiner = {
  refine: ({ text }, results) => {
    const marks = new Uint8Array(text.length);
    const rank = (result: ParsingResult) => result.text.length - (meaningOf(result)?.isWeak === true ? 0.5 : 0);
    const winners: ParsingResult[] = [];
    for (const result of [...results].sort((a, b) => rank(b) - rank(a))) {
      const end = result.index + result.text.length;
      if (marks.subarray(result.index, end).includes(1)) continue;
      marks.fill(1, result.index, end);
      winners.push(result);
    }
    return winners.sort((a, b) => a.index - b.index);
  },
};
