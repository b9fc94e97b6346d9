import type { ParsingResult, Refiner } from "chrono-node";
import { meaningOf } from "../pattern.ts";

/** Of results that share words, keeps the longest; of equally long ones, the one whose parser stands first. */
export const settleOverlaps: Refiner = {
  refine: (_context, results) => {
    const kept: ParsingResult[] = [];
    const rank = (result: ParsingResult) => result.text.length - (meaningOf(result)?.weak === true ? 0.5 : 0);
    for (const result of [...results].sort((a, b) => rank(b) - rank(a)))
      if (!kept.some((other) => result.index < other.index + other.text.length && other.index < result.index + result.text.length))
        kept.push(result);
    return kept.sort((a, b) => a.index - b.index);
  },
};
