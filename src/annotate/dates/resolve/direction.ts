import type { Context } from "../context.ts";
import { PAST_VERB } from "../past-tense.ts";

/** Words that put what follows in the future, up to the date and with no report and no mark between: "will meet on", "is due in". */
const GOVERNS =
  /\b(?:will|shall|(?:is|are|was|were|be) to|(?:due|scheduled|expected|set|slated|supposed|plans?|planned|planning|hopes?|intends?) (?:to|for|on|in|at|by)|(?:forecast|predicted|billed|booked|timetabled|earmarked|pencill?ed in|rescheduled|adjourned|likely) (?:to|for|on|until)|expires?|payable|effective|matures?|maturing)\b(?:(?!\b(?:said|says|told|announced|reported)\b)[^,;:—])*$/i;
/** Words that do so right before the date: "until", "as early as". */
const LEADS =
  /\b(?:as (?:soon|early|late) as|until|by|through|before|starting|beginning|effective|payable|due|next|coming)\s(?:late |early |mid-?)?$/i;
const FUTURE =
  /\b(?:will|shall|would|may|could|might|should|until|payable|effective|expires?|due|scheduled|planned|expected|expects?|upcoming)\b|\b(?:is|are) to\b/i;
/** How far from a date a verb's tense still counts, in characters. */
const WINDOW = 70;

/** Whether the words right before a date say that it is still to come: "will meet on", "until", "due". */
export function pointsAhead({ before }: Context): boolean {
  const near = before.slice(-90);
  if (/\bhad (?:been |previously |earlier )*\p{L}+ed?\b[^.;]*$/iu.test(near)) return false;
  return GOVERNS.test(near) || LEADS.test(near);
}

/** Whether the words about a date tell of what has been, and of nothing to come. */
export function tellsOfPast({ before, after }: Context): boolean {
  const near = `${before.slice(-WINDOW)} ${after.slice(0, WINDOW)}`;
  return PAST_VERB.test(near) && !FUTURE.test(near) && !/\bby\s$/.test(before);
}

/** A past verb right before a date, but for what is said of plans. */
const JUST_TOLD = new RegExp(`${PAST_VERB.source}\\s(?:[\\p{L}-]+\\s){0,2}(?:in|on)\\s$`, "iu");
const PLANNED =
  /\b(?:scheduled|planned|expected|slated|supposed|agreed|hoped|decided|proposed|delayed|postponed|moved|needed|put|set|called|begin|held|to|will)\b/i;

/** Things that are mostly spoken of before their date. */
const AWAITED =
  /^\s(?:\p{Ll}+\s)?(?:deadline|elections?|vote|referendum|summit|meetings?|start|launch|opening|ballot|polls?|hearing|trial|talks|conference|date|expiry|closing)\b/u;

/** Whether the words right next to a date say that it is over: "was killed in", "the 14 February attack". */
export function isOver({ before, after }: Context): boolean {
  const near = before.slice(-40);
  if (/\bthe\s$/i.test(near) && /^\s\p{Ll}{3,}/u.test(after))
    return !AWAITED.test(after) && !/\b(?:will|due|scheduled|planned)\b/.test(before.slice(-WINDOW));
  return JUST_TOLD.test(near) && !PLANNED.test(near);
}
