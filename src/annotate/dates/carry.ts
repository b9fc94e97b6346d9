const REPORTS =
  /\b(?:said|says|told|tells|added|adds|asked|noted|warned|announced|reported|according to|insisted|argued|wrote|explained|acknowledged|stated|believes?|thinks?)\b/i;
const PAST =
  /\b(?:was|were|had|did|went|came|took|made|began|became|held|gave|left|fell|rose|won|lost|met|found|got|sent|led|ran|grew|\p{L}{2,}ed)\b/iu;
const PRESENT = /\b(?:is|are|has|have|will|would|can|could|may|might|should|must|do|does|I|we|you)\b|n['’]t\b/i;

/** Whether a sentence without a date tells on from the one before: in the past tense, and without a report, whose time is the article's. */
export function carries(sentence: string): boolean {
  return PAST.test(sentence) && !REPORTS.test(sentence) && !PRESENT.test(sentence) && !/["“”]/.test(sentence);
}
