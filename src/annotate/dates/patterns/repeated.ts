import { pattern } from "../pattern.ts";
import { durationValue, monthOf, numberOf, partOf, unitOf, weekdayOf } from "../words.ts";

/** A set by unit: "every day", "each year", "per month", "every two weeks". */
export const everyUnit = pattern(
  "every-unit",
  "(?:every|each|per|once an?|twice an?)(?: (?<num>{number}|other|few|couple of))?[- ](?<unit>second|minute|hour|day|week|weekend|month|quarter|year|decade|century|minutes|mins?|hours|hrs?|days|weeks|months|years|seconds|night|morning|evening|afternoon)",
  ({ group, text }) => {
    if (/^each/i.test(text) && group("unit") === "second") return null;
    if (/night|morning|evening|afternoon/.test(group("unit")))
      return { kind: "fixed", type: "SET", value: `XXXX-XX-XXT${partOf(group("unit"))}` };
    const num = group("num");
    const amount = num === "other" || num === "couple of" ? 2 : num === "few" ? undefined : (numberOf(num || "1") ?? 1);
    return { kind: "fixed", type: "SET", value: durationValue(amount, unitOf(group("unit"))) };
  },
);

/** A set by name: "every Tuesday", "Sundays", "each July". */
export const everyNamed = pattern(
  "every-named",
  "(?:every|each|on) (?:(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|(?<month>January|February|March|April|May|June|July|August|September|October|November|December))|(?<plural>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s",
  ({ text, group }) => {
    const day = group("weekday") || group("plural");
    if (/^on/i.test(text) && !/s$/.test(text)) return null;
    if (day !== "") return { kind: "fixed", type: "SET", value: `XXXX-WXX-${weekdayOf(day)}` };
    return { kind: "fixed", type: "SET", value: `XXXX-${String(monthOf(group("month"))).padStart(2, "0")}` };
  },
);

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  everyday: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
};

/** A set as an adverb or adjective: "daily", "weekly", "annually"; not in names ("Daily News") and rates ("20% annually"). */
export const adverbOfRepetition = pattern(
  "adverb-of-repetition",
  "hourly|daily|everyday|nightly|weekly|biweekly|monthly|yearly|annually",
  ({ text, before, after }) => {
    const value = ADVERBS[text.toLowerCase()];
    if (value === undefined) return null;
    if (/^[A-Z]/.test(text) && (/\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}/u.test(after))) return null;
    if (/average\s$/i.test(before) || (/^(?:annually|yearly)$/i.test(text) && /\d[^.]{0,25}$/.test(before))) return null;
    return /^everyday$/i.test(text) && /\b(?:an|the|their|our|his|her|of)\s$/i.test(before) ? null : { kind: "fixed", type: "SET", value };
  },
);

/** Events that come back each year: "annual meeting", "annual joint military exercises". */
export const annualEvent = pattern(
  "annual-event",
  "annual(?= (?:(?:joint|military|summer|winter|spring|national|international|state) ){0,2}(?:meetings?|exercises?|drills?|conferences?|conventions?|festivals?|summits?|ceremon(?:y|ies)|parades?|celebrations?|gatherings?|pilgrimages?|marches|races?|holidays?|vacations?|retreats?|events?)\\b)",
  () => ({ kind: "fixed", type: "SET", value: "P1Y" }),
);
