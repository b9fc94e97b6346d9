import type { Context } from "../context.ts";
import { PAST_VERB } from "../past-tense.ts";

const AHEAD =
  /\b(?:(?:will|shall|(?:is|are|was|were) (?:due|scheduled|expected|set|slated|supposed|planned|to)|due|expires?|scheduled|expected|set|slated|plans?|planned|hopes?|intends?|payable|effective|matures?|maturing)\b(?:(?!\b(?:said|says|told|announced|reported)\b)[^,;:—])*|(?:as (?:soon|early|late) as|until|by|through|before|starting|beginning|effective|payable|due|for|next|coming)\s(?:late |early |mid-?)?)$/i;
const FUTURE =
  /\b(?:will|shall|would|may|could|might|should|until|payable|effective|expires?|due|scheduled|planned|expected|expects?|upcoming)\b|\b(?:is|are) to\b/i;

/** Whether the words right before a date say that it is still to come: "will meet on", "until", "due". */
export function pointsAhead({ before }: Context): boolean {
  return AHEAD.test(before.slice(-90));
}

/** Whether the sentence tells of what has been, and of nothing to come. */
export function tellsOfPast({ before, after }: Context): boolean {
  const sentence = `${before} ${after}`;
  return PAST_VERB.test(sentence) && !FUTURE.test(sentence) && !/\bby\s$/.test(before);
}
