import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

/** The first of two days of one month, each a date of its own: "6" of "6-15 October 1990", "3 to 5 May". */
export const dayBeforeDayMonth = pattern(
  "day-before-day-month",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?= ?(?:-|–|to|and|or|until|through) ?[0-3]?\\d(?:st|nd|rd|th)? (?<month>{month}),?(?: (?<year>{year}))?\\b)",
  ({ group }) => toCalendar(group),
);

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** A month and days of it, up to the next: "May 2 - 3, 9 and ". */
const LIST = new RegExp(
  `\\b((?:${MONTHS})[a-z]{0,6})\\.?(?:\\s?[0-3]?\\d(?:st|nd|rd|th)?\\s?(?:-|–|to|and|or|until|through|,|&)\\s?){1,7}$`,
);
/** After a number that is a day of the list: its year, an end, or the next day. A comma before it asks for that, or it counts something. */
const NEXT = /^(?:\s?[-–,.;:)(&]|\s(?:and|to|or|at|in)\s|\s?$)/;

/** A further day of a month: "15" of "October 6-15", "5" of "January 3 and 5, 2007", "9" of "May 2, 9 and 16". */
export const dayAfterMonthDay = pattern(
  "day-after-month-day",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>{year}))?",
  ({ group, before, after }) => {
    const month = LIST.exec(before)?.[1];
    if (month === undefined || /^[\d:]|^\s?(?:percent|%|people|years|million|a\.?m|p\.?m)/.test(after)) return null;
    if (/,\s?$/.test(before) && group("year") === "" && !NEXT.test(after)) return null;
    return {
      kind: "calendar",
      month: monthOf(month),
      day: Number(group("day")),
      ...(group("year") === "" ? {} : { year: Number(group("year")) }),
    };
  },
);

/** A month before another that has the year: "March" of "between March and April 1918". */
export const monthBeforeMonthYear = pattern(
  "month-before-month-year",
  "(?<month>{month})(?: (?<day>[0-3]?\\d))?(?= ?(?:-|–|/|to|and|or|until|through) ?(?:early |late |mid-)?{month}(?: [0-3]?\\d)?,? (?<year>{year})\\b)",
  ({ group }) => toCalendar(group),
);

/** A day and month before another day and month that have the year: "30 May" of "30 May to 4 June 1990". */
export const dayMonthBeforeYear = pattern(
  "day-month-before-year",
  "(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?<month>{month})(?= ?(?:-|–|to|and|or|until|through) ?[0-3]?\\d(?:st|nd|rd|th)? {month},? (?<year>{year})\\b)",
  ({ group }) => toCalendar(group),
);

/** A day of a month of a year said with "of": "the 3rd of March, 1990", "1st of May". */
export const dayOfMonth = pattern(
  "day-of-month",
  "(?:the )?(?<day>[0-3]?\\d(?:st|nd|rd|th)) (?:day )?of (?<month>{month})(?:,? (?<year>{year}))?",
  ({ group }) => toCalendar(group),
);

function toCalendar(group: (name: string) => string) {
  const day = Number.parseInt(group("day"), 10);
  if (day > 31) return null;
  return {
    kind: "calendar" as const,
    month: monthOf(group("month")),
    ...(day > 0 ? { day } : {}),
    ...(group("year") === "" ? {} : { year: Number(group("year")) }),
  };
}
