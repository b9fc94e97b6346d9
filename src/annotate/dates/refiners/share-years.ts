import type { ParsingResult, Refiner } from "chrono-node";
import type { Expression } from "../expression.ts";
import { meaningOf, resultOf } from "../pattern.ts";

const JOINS = /^\s?(?:[-–—/]|to|and|or|until|till|through)\s?(?:early[-\s]|late\s|mid-)?$/i;

type Calendar = Extract<Expression, { kind: "calendar" }>;

/** Gives the first of two joined dates the year of the second: "April 29-May 3, 2023"; the year before where it lies later in the year: "December-February 2015". */
export const shareYears: Refiner = {
  refine: (context, results) => {
    const shared: ParsingResult[] = [];
    for (const result of [...results].reverse()) {
      const next = shared[0];
      const [first, last] = [calendarOf(result), next === undefined ? undefined : calendarOf(next)];
      const meaning = meaningOf(result);
      const areJoined =
        next !== undefined &&
        first?.month !== undefined &&
        last?.month !== undefined &&
        last.year !== undefined &&
        (first.year === undefined || first.year === last.year) &&
        !/\d{4}/.test(result.text) &&
        JOINS.test(context.text.slice(result.index + result.text.length, next.index));
      if (!areJoined || meaning === undefined || last?.year === undefined) {
        shared.unshift(result);
        continue;
      }
      const later = placeOf(first) > placeOf(last);
      const expression = { ...first, year: later ? last.year - 1 : last.year };
      shared.unshift(resultOf(context, result.index, result.index + result.text.length, { ...meaning, expression }));
    }
    return shared;
  },
};

function calendarOf(result: ParsingResult): Calendar | undefined {
  const expression = meaningOf(result)?.expression;
  return expression?.kind === "calendar" && expression.which === undefined && expression.yearOffset === undefined ? expression : undefined;
}

const placeOf = ({ month = 0, day = 0 }: Calendar) => month * 100 + day;
