import { pattern } from "../pattern.ts";

/** A business year by its number, and the running year: "fiscal 1989", "the 1990 fiscal year", "the full year". */
export const fiscalYear = pattern(
  "fiscal-year",
  "(?:the )?(?:fiscal(?: year)? (?<a>{year})|(?<b>{year}) (?:fiscal|financial|calendar|school|model) year|school year (?<c>{year})|calendar(?: year)? (?<d>{year})|the year (?<e>{year}))",
  ({ group }) => ({
    kind: "calendar",
    year: Number(group("a") || group("b") || group("c") || group("d") || group("e")),
  }),
);

/** The running year, month or week where it is spoken of as a point: "the end of the year", "earlier in the month", "the rest of the week". */
export const theUnit = pattern(
  "the-unit",
  "the(?: full| whole| entire| fiscal| calendar)? (?<unit>week|month|year|decade|century|weekend)(?:['’]s end)?",
  ({ group, before, after, text }) => {
    if (/^[-\s](?:old|long)\b/.test(after)) return null;
    const unit =
      group("unit") === "weekend"
        ? "weekend"
        : group("unit") === "week"
          ? "week"
          : group("unit") === "month"
            ? "month"
            : group("unit") === "decade"
              ? "decade"
              : group("unit") === "century"
                ? "century"
                : "year";
    const end = /end$/.test(text) && unit !== "weekend";
    if (
      end ||
      unit === "weekend" ||
      /\b(?:end|rest|start|beginning|middle|part|half|remainder|balance|close|of|in|by|quarter|months?|before|early|late|later|earlier|during|over|through|throughout|since)\s(?:of |in )?$/i.test(
        before,
      ) ||
      /full/.test(text)
    )
      return { kind: "unit", unit, offset: 0, anchor: unit === "year" || unit === "weekend" ? "published" : "running" };
    if (/\bfor\s$/i.test(before) || unit === "year")
      return unit === "year" && /^\s(?:that|when|of the)\b/.test(after)
        ? null
        : { kind: "fixed", type: "DURATION", value: unit === "year" ? "P1Y" : unit === "month" ? "P1M" : "P1W" };
    return null;
  },
);

/** The end of the running year as a point: "year-end", "year's end". */
export const yearEnd = pattern("year-end", "(?:the )?year(?:-end|['’]s end| end)", () => ({
  kind: "unit",
  unit: "year",
  offset: 0,
  anchor: "published",
}));
