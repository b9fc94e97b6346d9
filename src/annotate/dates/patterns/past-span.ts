import { pattern } from "../pattern.ts";
import { durationValue, unitOf } from "../words.ts";

/** The past or coming unit as a span: "the past year", "the last week", "the next decade". */
export const pastUnit = pattern(
  "past-unit",
  "(?:the )?(?<which>past|last|next|coming|previous) (?<unit>minute|hour|day|week|weekend|month|quarter|year|decade|century)(?: or (?:so|two))?",
  ({ text, group, before }) => {
    if (!/^the/i.test(text) && !(group("which") === "past" && /\b(?:in|over|during|for|within)\s$/i.test(before))) return null;
    return { kind: "fixed", type: "DURATION", value: durationValue(1, unitOf(group("unit"))) };
  },
);

/** An unknown number of units: "recent years", "the coming weeks", "the final days". */
export const vagueDuration = pattern(
  "vague-duration",
  "(?:the )?(?<how>recent|coming|past|last|next|following|ensuing|final|early|later|previous|many|intervening|subsequent) (?<unit>{units})",
  ({ group }) =>
    group("how") === "early" && group("unit") !== "years"
      ? null
      : { kind: "fixed", type: "DURATION", value: durationValue(undefined, unitOf(group("unit"))) },
);

/** An unknown number of units to come: "the weeks ahead", "the years to come". */
export const unitsAhead = pattern("units-ahead", "the {units} (?:ahead|to come)", ({ text }) => ({
  kind: "fixed",
  type: "DURATION",
  value: durationValue(undefined, unitOf(/^the\s+(\w+)/i.exec(text)?.[1] ?? "")),
}));

/** A plural unit alone after a preposition of time: "for years", "in months", "within weeks". */
export const bareUnits = pattern("bare-units", "(?<unit>{units})", ({ group, before, after }) =>
  /\b(?:for|within|after|in|over|take|taken|takes|took|spent|spend|until)\s$/i.test(before) &&
  !/^\s(?:of age|old)\b/.test(after) &&
  !/^(?:seconds|quarters)$/.test(group("unit"))
    ? { kind: "fixed", type: "DURATION", value: durationValue(undefined, unitOf(group("unit"))) }
    : null,
);
