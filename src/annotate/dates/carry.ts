import { PAST_VERB } from "./past-tense.ts";

const REPORTS =
  /\b(?:said|says|told|tells|added|adds|asked|noted|warned|announced|reported|according to|insisted|argued|wrote|explained|acknowledged|stated|believes?|thinks?)\b/i;
const PRESENT = /\b(?:is|are|has|have|will|would|can|could|may|might|should|must|do|does|I|we|you)\b|n['’]t\b/i;

/** Whether a sentence without a date continues the one before: in the past tense, and without a report, whose time is the article's. */
export function carries(sentence: string): boolean {
  return PAST_VERB.test(sentence) && !REPORTS.test(sentence) && !PRESENT.test(sentence) && !/["“”]/.test(sentence);
}
