import type { Refiner } from "chrono-node";
import type { Expression } from "../expression.ts";
import { meaningOf, resultOf } from "../pattern.ts";

const PART_OF =
  /(?:^|[^\p{L}\p{N}])((?:the\s)?(?:(?:very\s)?(?:end|start|beginning|middle|close|outset|(?:latter|early|later)\s(?:part|half))\sof\s(?:the\s)?|(?:very\s)?(?:early|late|mid)(?:[-\s]to[-\s](?:mid|late))?(?:[-\s]in)?[-\s](?:the\s)?|(?:earlier|later)\s(?:in\s|on\s)?(?:the\s)?))$/iu;

/** Includes words for a part of a date: "early 1990", "the end of May", "earlier this month". Words between two dates go to the one after them. */
export const expandExtents: Refiner = {
  refine: (context, results) => {
    let floor = 0;
    return results.map((result) => {
      const meaning = meaningOf(result);
      const end = result.index + result.text.length;
      const extent =
        meaning !== undefined && expandsLeft(meaning.expression)
          ? PART_OF.exec(context.text.slice(Math.max(floor, result.index - 32), result.index))
          : null;
      floor = end;
      if (meaning === undefined || extent === null) return result;
      return resultOf(context, result.index - (extent[1]?.length ?? 0), end, meaning);
    });
  },
};

function expandsLeft({ kind }: Expression): boolean {
  return kind !== "fixed" && kind !== "shift" && kind !== "time" && kind !== "year-ago" && kind !== "period";
}
