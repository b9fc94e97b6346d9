import { pattern } from "../pattern.ts";
import { monthOf, numberOf } from "../words.ts";

/** A year as it is spoken: "nineteen ninety-six", "January nineteen ninety-seven", "two thousand and eight". */
export const spokenYear = pattern(
  "spoken-year",
  "(?:(?<month>{month}),? )?(?:the year )?(?:(?<century>seventeen|eighteen|nineteen|twenty)[- ](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?<thousand>two thousand)(?: and)?(?: (?<ones>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)",
  ({ text, group, after }) => {
    if (
      group("thousand") !== "" &&
      (!/year/i.test(text) || /^\s\p{Ll}{3,}s\b/u.test(after)) &&
      group("ones") === "" &&
      group("month") === ""
    )
      return null;
    const century = numberOf(group("century"));
    const year = century === undefined ? 2000 + (numberOf(group("ones")) ?? 0) : century * 100 + (numberOf(group("rest")) ?? 0);
    return { kind: "calendar", year, ...(group("month") === "" ? {} : { month: monthOf(group("month")) }) };
  },
);
