import type { Analysis, DateMention } from "../../model.ts";

/** Dates of a text with their TIMEX3 values, in text order. */
export function findDates({ text }: Analysis, _published?: string): DateMention[] {
  return [...text.matchAll(/\b(?:1[89]|20)\d\d\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    type: "DATE",
    value: match[0],
    certain: true,
    pattern: "year",
  }));
}
