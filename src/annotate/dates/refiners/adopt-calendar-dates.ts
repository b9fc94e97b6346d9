import type { ParsingResult, Refiner } from "chrono-node";
import type { Expression } from "../expression.ts";
import { meaningOf, resultOf } from "../pattern.ts";

/** Gives chrono's own results a meaning: only what their components certainly hold, at the extent that names it; what is no date is left out. */
export const adoptCalendarDates: Refiner = {
  refine: (context, results) =>
    results.flatMap((result): ParsingResult[] => {
      if (meaningOf(result) !== undefined) return [result];
      const extent = extentOf(result);
      if (extent === null) return [];
      const { start, text, components } = extent;
      // "July 26-Aug. 22": the number is the day of the month before it.
      if (/^\d{1,2}\s?[-–]\s?\p{L}/u.test(text) && AFTER_MONTH.test(context.text.slice(Math.max(0, start - 12), start))) return [];
      const year = components.isCertain("year") ? components.get("year") : null;
      const month = components.isCertain("month") ? components.get("month") : null;
      const day = components.isCertain("day") ? components.get("day") : null;
      if (month === null || month > 12 || (day === null && year === null) || (year !== null && year < 1)) return [];
      const hasYear = year !== null && (/\d{4}/.test(text) || /['’/.-]\d\d$/.test(text));
      const clock = components.isCertain("hour") ? { hour: components.get("hour") ?? 0, minute: components.get("minute") ?? 0 } : undefined;
      const expression: Expression = {
        kind: "calendar",
        ...(hasYear ? { year } : {}),
        month,
        ...(day === null ? {} : { day }),
        ...(clock === undefined ? {} : { clock }),
      };
      return [resultOf(context, start, start + text.length, { expression, pattern: "calendar-date", isWeak: false })];
    }),
};

const AFTER_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s$/;
const MONTH_FIRST = /^[A-Za-z]{3,9}\.?\s?,?\s?\d{1,2}(?:st|nd|rd|th)?/;

/** The words of a chrono result that are a date, without prepositions, and the components that they fill; of a span of days the one beside the month. */
function extentOf(result: ParsingResult) {
  const lead = /^(?:on|in|at|from)\s+/i.exec(result.text)?.[0].length ?? 0;
  let start = result.index + lead;
  let text = result.text.slice(lead).replace(/(?<![\s,])[\s,]+$/, "");
  let components = result.start;
  // "12 may" is hardly a date, "12 june" is.
  if (/\b(?:may|mar|march)\b/.test(text)) return null;
  if (/^\d{1,2}\/\d{1,2}$/.test(text) || /^\d{1,2}\.\d{1,2}$/.test(text)) return null;
  if (result.end) {
    const first = MONTH_FIRST.exec(text);
    if (first !== null) text = first[0];
    else {
      const cut = /^\d{1,2}(?:st|nd|rd|th)?\s{0,3}(?:to|-|–|until|through|till)\s{0,3}/i.exec(text)?.[0].length ?? 0;
      start += cut;
      text = text.slice(cut);
      components = result.end;
    }
  } else {
    const two = /(?<=\d)[\s,]+\d\d$/.exec(text)?.index;
    if (two !== undefined && /[A-Za-z]/.test(text.slice(0, two))) text = text.slice(0, two);
  }
  return { start, text, components };
}
