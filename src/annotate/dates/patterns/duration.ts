import type { Expression } from "../expression.ts";
import { pattern } from "../pattern.ts";
import { durationValue, numberOf, unitOf } from "../words.ts";

const RATE = /(?:\d|percent|%|times|once|twice|million|billion|thousand|tons?|barrels|dollars|cents)\s$/i;
const AGE = /^[-\s](?:old|of age|younger|older|olds)\b/i;

/** A span of so many units: "two years", "six months", "a 30-day", "two and a half hours", "several weeks". */
export const duration = pattern(
  "duration",
  "(?:(?:the|a|another|these|those|its|his|her|their) (?=(?:first|last|past|next|final|latest|previous|coming|same|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b))?(?:(?:first|last|past|next|final|latest|previous|coming|preceding|following|remaining|same|entire) )?(?:(?:nearly|almost|about|around|roughly|some|approximately) )?(?:(?<num>{num})(?<fraction>{fraction})?(?: (?:or|to) {number}| ?- ?\\d+)?|(?<couple>a couple(?: of)?|the couple of)|(?<vague>{vague}))(?:[- ](?:more|full|short|long|whole|straight|consecutive|additional|trading|working|business|calendar|entire|solid|good))?[- ]?(?<unit>{unitany})(?<and> and a half)?(?:[- ](?:long|period))?(?: or so)?",
  ({ text, group, before, after }): Expression | null => {
    if (AGE.test(after) || /^(?:a|an|the) ?seconds?$/i.test(text)) return null;
    const unit = unitOf(group("unit"));
    if (/^(?:an?|one) second/i.test(text)) return null;
    if (unit === "second" && /^(?:an?\s)?second$/.test(group("unit")) && !/^\d/.test(group("num"))) return null;
    if (/^an?$/.test(group("num"))) {
      if (unit === "quarter") return null;
      if (RATE.test(before)) return { kind: "fixed", type: "SET", value: durationValue(1, unit) };
    }
    if (/^half$/.test(group("num")) || (unit === "quarter" && /three|quarters$/.test(text) && /^three[- ]quarters$/i.test(text)))
      return null;
    if (/(?:[$£€]|\d[.,])$/.test(before)) return null;
    const some = group("couple") === "" ? numberOf(group("num")) : 2;
    const amount = some === undefined ? undefined : some + (group("and") !== "" || /half|5|1\/2/.test(group("fraction")) ? 0.5 : 0);
    return { kind: "fixed", type: "DURATION", value: durationValue(group("vague") !== "" ? undefined : amount, unit) };
  },
);

/** The past or coming unit as a span: "the past year", "the last week", "the next decade". */
export const pastUnit = pattern(
  "past-unit",
  "(?:the |over )?(?<which>past|last|next|coming|previous) (?<unit>minute|hour|day|week|weekend|month|quarter|year|decade|century)(?: or (?:so|two))?",
  ({ text, group, before }) => {
    if (!/^the/i.test(text) && !(group("which") === "past" && /\b(?:in|over|during|for|within)\s$/i.test(before))) return null;
    return { kind: "fixed", type: "DURATION", value: durationValue(1, unitOf(group("unit"))) };
  },
);

/** An unknown number of units: "recent years", "the coming weeks", "for months", "the years". */
export const vagueDuration = pattern(
  "vague-duration",
  "(?:the )?(?:(?<how>recent|coming|past|last|next|following|ensuing|final|early|later|previous|many|intervening|subsequent) )(?<unit>{units})",
  ({ group, text }) =>
    /^the early|^early/i.test(text) && group("unit") !== "years"
      ? null
      : { kind: "fixed", type: "DURATION", value: durationValue(undefined, unitOf(group("unit"))) },
);

/** A plural unit alone after a preposition of time: "for years", "in months", "within weeks". */
export const bareUnits = pattern("bare-units", "(?<unit>{units})", ({ group, before, after }) =>
  /\b(?:for|within|after|in|over|take|taken|takes|took|spent|spend|until)\s$/i.test(before) &&
  !/^\s(?:of age|old)\b/.test(after) &&
  !/^(?:seconds|quarters)$/.test(group("unit"))
    ? { kind: "fixed", type: "DURATION", value: durationValue(undefined, unitOf(group("unit"))) }
    : null,
);
