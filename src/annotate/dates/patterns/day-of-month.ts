import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

/** The first of two days of one month, each a date of its own: "6" of "6-15 October 1990", "3 to 5 May". */
export const dayBeforeDayMonth = pattern(
  "day-before-day-month",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?= ?(?:-|–|to|and|or|until|through) ?[0-3]?\\d(?:st|nd|rd|th)? (?<month>{month}),?(?: (?<year>{year}))?\\b)",
  ({ group }) => dated(group),
);

/** The second of two days of one month: "15" of "October 6-15", "January 3 and 5, 2007". */
export const dayAfterMonthDay = pattern(
  "day-after-month-day",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>{year}))?",
  ({ group, before, after }) => {
    const found = /\b([A-Z][a-z]{2,8})\.?\s[0-3]?\d(?:st|nd|rd|th)?\s?(?:-|to|and|or|until|through)\s?$/.exec(before);
    const month = found === null ? 0 : monthOf(found[1] ?? "");
    if (
      month === 0 ||
      /^[\d:]|^\s?(?:percent|%|people|years|million|a\.?m|p\.?m)/.test(after) ||
      !new RegExp(`^(?:${MONTHS})`).test(found?.[1] ?? "")
    )
      return null;
    return { kind: "calendar", month, day: Number(group("day")), ...(group("year") === "" ? {} : { year: Number(group("year")) }) };
  },
);

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

/** A month before another that has the year: "March" of "between March and April 1918". */
export const monthBeforeMonthYear = pattern(
  "month-before-month-year",
  "(?<month>{month})(?: (?<day>[0-3]?\\d))?(?= ?(?:-|–|/|to|and|or|until|through) ?(?:early |late |mid-)?{month}(?: [0-3]?\\d)?,? (?<year>{year})\\b)",
  ({ group }) => dated(group),
);

/** A day and month before another day and month that have the year: "30 May" of "30 May to 4 June 1990". */
export const dayMonthBeforeYear = pattern(
  "day-month-before-year",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?<month>{month})(?= ?(?:-|–|to|and|or|until|through) ?[0-3]?\\d(?:st|nd|rd|th)? {month},? (?<year>{year})\\b)",
  ({ group }) => dated(group),
);

/** A day of a month of a year said with "of": "the 3rd of March, 1990", "1st of May". */
export const dayOfMonth = pattern(
  "day-of-month",
  "(?:the )?(?<day>[0-3]?\\d(?:st|nd|rd|th)) (?:day )?of (?<month>{month})(?:,? (?<year>{year}))?",
  ({ group }) => dated(group),
);

function dated(group: (name: string) => string) {
  const day = Number.parseInt(group("day"), 10);
  if (day > 31) return null;
  return {
    kind: "calendar" as const,
    month: monthOf(group("month")),
    ...(day > 0 ? { day } : {}),
    ...(group("year") === "" ? {} : { year: Number(group("year")) }),
  };
}
