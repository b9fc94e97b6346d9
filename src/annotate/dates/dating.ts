import type { DateMention } from "../../model.ts";

const NAMED_BY_YEAR = /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those)|['’]s)\s(?:[\p{L}-]+\s)?$/iu;

/** Whether a date says when something happened: no span, repetition or vague reference, and no part of a name ("the 2018 Winter Olympics"). */
export function datesEvents(text: string, { type, value, start, end }: DateMention): boolean {
  if ((type !== "DATE" && type !== "TIME") || !/^(?:BC)?\d{3}/.test(value)) return false;
  const bare = /^\d{4}$/.test(text.slice(start, end));
  return !(bare && NAMED_BY_YEAR.test(text.slice(Math.max(0, start - 30), start)) && /^\s\p{L}/u.test(text.slice(end, end + 2)));
}
