import type { Evidence } from "../model.ts";
import { dateInWords } from "./date-words.ts";
import { dateLine } from "./plain-text.ts";

/** A date in words. Use dateInWords. */
export const readableDate = dateInWords;

/** When it was said or happened; undefined where no date is known. Use dateLine. */
export function dateLabel(evidence: Evidence): string | undefined {
  return evidence.date === undefined && evidence.dateText === undefined ? undefined : dateLine(evidence).trim();
}
