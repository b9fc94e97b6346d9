import type { Expression, Unit } from "../expression.ts";
import { pattern } from "../pattern.ts";
import { durationValue, numberOf, unitOf } from "../words.ts";

const RATE = /(?:\d[,.]*\s\p{L}+s\s|(?:\d|percent|%|times|once|twice|million|billion|thousand|tons?|barrels|dollars|cents)\s)$/iu;
/** Ages are no dates, scores and prices no numbers of units. */
const AGE = /^[-\s](?:old|of age|younger|older|olds)\b/i;
const NOT_BEFORE = /(?:[$£€#/]|\d[.,])$/;

/** A span of so many units: "two years", "the first six months", "30-day", "two and a half hours", "several weeks". */
export const duration = pattern(
  "duration",
  "(?:(?<the>the|a|these|those|its|his|her|their) (?=(?:first|last|past|next|final|latest|previous|coming|same|\\w+ {units})\\b))?(?:(?:first|last|past|next|final|latest|previous|coming|preceding|following|remaining|same|entire) )?(?:(?:nearly|almost|about|around|roughly|some|approximately) )?(?:(?<num>{num})(?<fraction>{fraction})?(?:(?: (?:or|to) | ?- ?)(?:{number}))?|(?<couple>(?:(?:a|the) )?couple(?: of)?)|(?<vague>{vague}))(?:[- ](?:more|full|short|long|whole|straight|consecutive|additional|trading|working|business|calendar|entire|solid|good))?(?:[- ]|(?<=\\d))(?<unit>{unitany})(?<and> and a half)?(?:[- ](?:long|period))?(?: or so)?",
  ({ text, group, before, after }): Expression | null => {
    const unit = unitOf(group("unit"));
    const num = group("num");
    if (AGE.test(after) || NOT_BEFORE.test(before) || num === "half" || notSpan(unit, num, text, after)) return null;
    if (/^an?$/.test(num) && /\b(?:hours|minutes|days|weeks|months)\s$/.test(before)) return null;
    if (/^an?$/.test(num) && RATE.test(before)) return { kind: "fixed", type: "SET", value: durationValue(1, unit) };
    // "will one day" is no length of time.
    if (/^one\sday$/i.test(text) && /\b(?:will|would|may|might|could|can|to)\s$/.test(before))
      return { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
    const some = group("couple") === "" ? numberOf(num) : 2;
    const amount = some === undefined ? undefined : some + (group("and") !== "" || /half|5|1\/2/.test(group("fraction")) ? 0.5 : 0);
    return { kind: "fixed", type: "DURATION", value: durationValue(group("vague") !== "" ? undefined : amount, unit) };
  },
);

/** Whether number and unit are something else: "a second", "three-quarters of", "60 Minutes". */
function notSpan(unit: Unit, num: string, text: string, after: string): boolean {
  if (unit === "second") return !/^\d/.test(num) && !/seconds$/i.test(text);
  if (unit === "quarter") return /^an?$/.test(num) || /^three[-\s]quarters$/i.test(text) || /^\s(?:point|mile|century)\b/.test(after);
  if (unit === "weekend" && /^an?$/.test(num)) return true;
  return /^\d+\sMinutes$|^48\sHours$/.test(text) || /^\s(?:a|per)\s(?:day|week|month|year)\b/.test(after);
}

/** A span of two units: "two hours and 30 minutes", "a year and six months". */
export const compoundDuration = pattern(
  "compound-duration",
  "(?:(?<years>{num}) years?,?(?: and)? (?<months>{number}) months?|(?<hours>{num}) (?:hours?|hrs?),?(?: and)? (?<minutes>{number}) (?:minutes?|mins?)|(?<min>{num}) minutes?,?(?: and)? (?<sec>{number}) seconds?)",
  ({ group }) => {
    const value = (name: string) => numberOf(group(name)) ?? 0;
    if (group("years") !== "") return { kind: "fixed", type: "DURATION", value: `P${value("years")}Y${value("months")}M` };
    if (group("hours") !== "") return { kind: "fixed", type: "DURATION", value: `PT${value("hours")}H${value("minutes")}M` };
    return { kind: "fixed", type: "DURATION", value: `PT${value("min")}M${value("sec")}S` };
  },
);
