import type { Expression } from "../expression.ts";
import { pattern } from "../pattern.ts";
import { monthOf, seasonOf } from "../words.ts";

/** A year before our era: "480 BC", "the spring of 480 BC", "September 480 BC", "the 470s BC". */
export const beforeChrist = pattern(
  "before-christ",
  "(?:the )?(?:(?:early|late|mid)[- ](?:in )?)?(?:(?<month>{month}),? (?:of )?|(?<season>{season}) (?:of )?)?(?:ca?\\. ?)?(?<year>\\d{1,4})(?<decade>s)? (?:BCE?\\b|B\\.C\\.(?:E\\.)?)",
  ({ group }): Expression => before(group, Number(group("year"))),
);

/** The first year of a span before our era: "499" of "499-493 BC". */
export const beforeChristRange = pattern(
  "before-christ-range",
  "(?<year>\\d{1,4})(?= ?(?:-|–|to|and|or|until) ?\\d{1,4} (?:BCE?\\b|B\\.C\\.))",
  ({ group }): Expression => before(group, Number(group("year"))),
);

function before(group: (name: string) => string, year: number): Expression {
  const digits = String(year).padStart(4, "0");
  if (group("decade") !== "") return { kind: "before-christ", value: `BC${digits.slice(0, 3)}` };
  const rest =
    group("month") !== ""
      ? `-${String(monthOf(group("month"))).padStart(2, "0")}`
      : group("season") !== ""
        ? `-${seasonOf(group("season"))}`
        : "";
  return { kind: "before-christ", value: `BC${digits}${rest}` };
}
