import type { DateMention } from "../../model.ts";

const OWNED = /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those)|['’]s)\s(?:[\p{L}-]+\s)?$/iu;

/** Whether a date says when something happened: no span, repetition or vague reference, no time of day without its day, and no part of a name ("the 2018 Winter Olympics"). */
export function datesEvents(text: string, date: DateMention): boolean {
  const { type, value, end, pattern } = date;
  if ((type !== "DATE" && type !== "TIME") || !/^(?:BC)?\d{3}/.test(value) || pattern.endsWith("clock")) return false;
  return !(namesByDate(text, date) && /^\s\p{Lu}/u.test(text.slice(end, end + 2)));
}

/** Whether a year is before a noun to tell which one is meant: "the 1998 bombing". */
export function namesByDate(text: string, { start, end }: DateMention): boolean {
  return (
    /^\d{4}$/.test(text.slice(start, end)) &&
    OWNED.test(text.slice(Math.max(0, start - 30), start)) &&
    /^\s\p{L}/u.test(text.slice(end, end + 2))
  );
}
