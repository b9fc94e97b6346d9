import { stem } from "../../text/tokens.ts";

/** What an adjective asks to be measured by: "how old", "how tall". */
export type Measure = "age" | "length" | "time" | "weight" | "speed" | "heat" | "cause";

const COUNT =
  "(?:\\d[\\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|several|few)";
const unit = (units: string): RegExp => new RegExp(`\\b${COUNT}(?: (?:hundred|thousand|million|and a half))?[- ]?(?:${units})\\b`, "i");

/** How a text gives each measure. */
const GIVEN: Readonly<Record<Measure, RegExp>> = {
  age: /\b\d{1,3}[- ]years?[- ]olds?\b|\byears old\b|\byear-olds?\b|\bage(?:d| of)? \d|\b(?:he|she|who) (?:is|was|turns|would be) \d{1,3}\b(?![-:%]| ?(?:percent|per cent|\p{L}+s\b))|\p{L}, \d{1,3}(?:,|\.|;| and )|\p{Lu}\p{L}+ \(\d{1,3}\)|\bturned \d|\bborn (?:in|on)\b|\b(?:built|founded|opened|established|completed|created) (?:in|around|about) (?:\p{Lu}\p{L}+ )?\d|\bdat(?:es|ing) (?:back )?(?:from|to) /iu,
  length: unit(
    "met(?:re|er)s?|m|kilomet(?:re|er)s?|km|centimet(?:re|er)s?|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|stor(?:eys?|ies|y)|floors?",
  ),
  time: unit("centur(?:y|ies)|decades?|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?"),
  weight: new RegExp(`${unit("tonn?es?|tons?|kilograms?|kilos?|kg|grams?|g|pounds?|lbs?|ounces?").source}|\\bweigh(?:s|ed|ing)?\\b`, "i"),
  speed: unit("mph|kph|km/h|knots?|(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet) (?:an?|per) (?:hour|second|minute)"),
  heat: unit("degrees?|°C|°F"),
  cause:
    /\bcaus(?:es?|ed|ing)\b|\bbecause\b|\bdue to\b|\bowing to\b|\bblam(?:ed?|es|ing)\b|\b(?:sparked|triggered|started|set off|prompted|provoked|brought on|ignited|fuelled|fueled)\b.{0,40}\b(?:by|when|after)\b|\b(?:sparked|triggered|set off|prompted|provoked)\b|\bled to\b|\bresult(?:ed|s|ing)? (?:of|from|in)\b|\battributed to\b|\b(?:came|follow(?:s|ed|ing)|broke out|began|started|happened|occurred) (?:\w+ )?(?:after|when)\b|\bfollowing\b/i,
};

/** The adjectives, each with what may answer it: "long" asks for a length or a time. */
const ASKED: readonly (readonly [RegExp, readonly Measure[]])[] = [
  [/\bhow old\b|\b(?:what|which) (?:is|was) (?:the |his |her |their )?age\b/i, ["age"]],
  [/\bhow (?:tall|high|wide|broad|deep|thick|far)\b/i, ["length"]],
  [/\bhow long\b/i, ["time", "length"]],
  [/\bhow heavy\b|\bhow much .*\bweigh/i, ["weight"]],
  [
    /\bwhat(?:'s| is| was| were)? (?:the )?(?:likely |main |exact )?(?:caused?|causes|sparked|triggered|provoked|prompted|started)\b/i,
    ["cause"],
  ],
  [/\bhow fast\b/i, ["speed"]],
  [/\bhow (?:hot|cold|warm)\b/i, ["heat"]],
];

/** The adjective with which a question asks for a measure, and what may answer it. */
export function measureAsked(question: string): { readonly word: string; readonly measures: readonly Measure[] } | undefined {
  for (const [pattern, measures] of ASKED) {
    const found = pattern.exec(question)?.[0];
    if (found !== undefined) return { word: /\S+$/.exec(found)?.[0]?.toLowerCase() ?? found, measures };
  }
  return undefined;
}

/** Whether a text gives any of these measures: "58", after a name, is an age; "47-metre" is a length. */
export function givesMeasure(text: string, measures: readonly Measure[]): boolean {
  return measures.some((measure) => GIVEN[measure].test(text));
}

/** Stems by which sentences that give a measure may be looked for, where their form alone tells it. */
export const CUES: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  cause: "cause blame spark trigger provoke prompt result lead start follow due attribute".split(" ").map(stem),
};
