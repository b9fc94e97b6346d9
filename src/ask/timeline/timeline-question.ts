import { readRange } from "../question/date-range.ts";

/** The question that a topic or range, as a person writes it, stands for: a range of dates is none "of" something. */
export function timelineQuestion(words: string): string {
  const asked = words.trim();
  return asked === "" || readRange(asked, "2000-01-01")?.words.start === 0 ? `timeline ${asked}`.trim() : `timeline of ${asked}`;
}
