import type { Expression } from "../expression.ts";
import { pattern } from "../pattern.ts";
import { numberOf, unitOf } from "../words.ts";

/** So many units before or after a date: "three years ago", "a decade ago", "two years later", "some months earlier", "10 days from now". */
export const shift = pattern(
  "shift",
  "(?:(?:nearly|almost|about|some|just|only|over|under|around|roughly|(?:more|less) than|at least|as many as|well over) )?(?:(?<num>{num})(?<fraction>{fraction})?|(?<vague>{vague}))(?:[- ](?:more|full|short|long|whole))?[- ](?<unit>{unitany})(?<and> and a half)? (?<way>ago|earlier|later|before(?=[.,;]| that\\b| then\\b)|previously|hence|from now|from today|afterwards?|prior|after that)",
  ({ group }): Expression | null => toShift(group),
);

/** Units without a number before or after a date: "years ago", "weeks later". */
export const vagueShift = pattern(
  "vague-shift",
  "(?<unit>{units}) (?<way>ago|earlier|later|from now|afterwards?)",
  ({ group }): Expression | null => toShift(group),
);

function toShift(group: (name: string) => string): Expression | null {
  const unit = unitOf(group("unit"));
  const way = group("way");
  const anchor = /ago|hence|now|today/.test(way) ? "published" : "running";
  const sign = /ago|earlier|before|prev|prior/.test(way) ? -1 : 1;
  const whole = group("num") === "" ? undefined : numberOf(group("num"));
  const amount = /couple/.test(group("vague"))
    ? 2
    : whole === undefined
      ? undefined
      : whole + (group("fraction") + group("and") === "" ? 0 : 0.5);
  if (unit === "year" && amount === 1 && /^(?:ago|earlier)$/.test(way)) return { kind: "year-ago" };
  return { kind: "shift", unit, amount, sign, anchor };
}

/** A year before the reference, which in reports of earnings is the same quarter a year before: "a year ago", "year-earlier". */
export const yearAgo = pattern(
  "year-ago",
  "(?:the (?:same|corresponding|comparable) (?:period|quarter|time) )?(?:a|one|the|last|its)?[- ]?year[- ](?:ago|earlier|before(?=[.,;]))(?:[- ](?:period|quarter))?|the quarter a year (?:ago|earlier)",
  ({ text }) =>
    /^(?:one|a|the)? ?year[- ]before/i.test(text) && !/earlier|ago/.test(text)
      ? { kind: "shift", unit: "year", amount: 1, sign: -1, anchor: "running" }
      : { kind: "year-ago" },
);
