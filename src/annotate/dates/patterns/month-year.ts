import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

/** A month, or day of a month, of the year last mentioned: "August of that year", "24 January of the same year". */
export const monthOfThatYear = pattern(
  "month-of-that-year",
  "(?:(?<lead>[0-3]?\\d)(?:st|nd|rd|th)? )?(?<month>{month})(?: (?<day>[0-3]?\\d))? of (?:that|the) (?:same |very )?year",
  ({ group }) => {
    const day = Number(group("lead") || group("day"));
    return { kind: "calendar", month: monthOf(group("month")), ...(day > 0 && day < 32 ? { day } : {}) };
  },
);

/** A month, or day of a month, of last, this or next year: "July last year". */
export const monthOfRelativeYear = pattern(
  "month-of-relative-year",
  "(?:(?<lead>[0-3]?\\d)(?:st|nd|rd|th)? )?(?<month>{month})(?: (?<day>[0-3]?\\d))?,? (?:of )?(?<rel>last|this|next) year",
  ({ group }) => {
    const day = Number(group("lead") || group("day"));
    const yearOffset = group("rel") === "last" ? -1 : group("rel") === "next" ? 1 : 0;
    return { kind: "calendar", month: monthOf(group("month")), yearOffset, ...(day > 0 && day < 32 ? { day } : {}) };
  },
);

/** A month with its year: "August 2003", "Aug. 2003", "January of 2003", "November, 1917". */
export const monthYear = pattern("month-year", "(?<month>{month})(?:,| of(?: the year)?|-)? (?<year>{year})", ({ group }) => ({
  kind: "calendar",
  year: Number(group("year")),
  month: monthOf(group("month")),
}));
