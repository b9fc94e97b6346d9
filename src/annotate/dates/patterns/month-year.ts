import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

/** A month with its year: "August 2003", "Aug. 2003", "January of 2003", "November, 1917". */
export const monthYear = pattern("month-year", "(?<month>{month})(?:,| of(?: the year)?|-)? (?<year>{year})", ({ group }) => ({
  kind: "calendar",
  year: Number(group("year")),
  month: monthOf(group("month")),
}));
