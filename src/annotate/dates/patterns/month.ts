import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

const SHORT = /^(?:Jan|Feb|Sept|Oct|Nov|Dec|Jun|Jul|Aug|Apr|Mar)$/;
const ENDS = /^\s?[-–,.;:)\d/]|^$|^\s(?:and|or|to|at|in|for|on)\b/;
const AMBIGUOUS = /^(?:may|march)$/i;
const CUE =
  /(?:\b(?:in|of|since|until|till|by|last|this|next|early|late|mid|from|through|during|to|and|or|before|after|between|for|every|each|around|about|throughout|past|first|on)\s|\d[a-z]*\s|[-–/(]\s?|,\s)$/i;

/** A month alone; "May" and "March" only where a preposition, number or mark before them distinguishes them from the verb and the name. */
export const month = pattern(
  "month",
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)",
  ({ text, group, before, after }) => {
    // "Jan Kavan" and the like: a short month without its dot needs a number or an end after it.
    if (SHORT.test(text) && !ENDS.test(after) && !/\b(?:in|by|until|since|during|till)\s$/i.test(before)) return null;
    if (AMBIGUOUS.test(text) && (!CUE.test(before) || /^\s(?:be|have|not|also|well|still|even|the|I|you|he|she|it|they|we)\b/.test(after)))
      return null;
    if (
      /^(?:April|May|June|August|Jan|Dec|March)$/.test(text) &&
      /^\s(?:and\s)?(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+/u.test(after) &&
      !CUE.test(before)
    )
      return null;
    if (
      /^(?:April|May|June|August)$/.test(text) &&
      /(?:^|\s)(?!In |On |By |Of |And |But |Since |Last |Until |From |To |For |At |After |Before |Late |Early |During |This |Next )\p{Lu}[\p{L}.]*\s$/u.test(
        before,
      )
    )
      return null;
    if (/^['’]s\b/.test(after) && /^(?:April|May|June)$/.test(text) && !CUE.test(before)) return null;
    return { kind: "calendar", month: monthOf(group("month")) };
  },
  { flags: "" },
);
