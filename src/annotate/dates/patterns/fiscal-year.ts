import { pattern } from "../pattern.ts";
import { durationValue, unitOf } from "../words.ts";

/** A business year by its number, and the running year: "fiscal 1989", "the 1990 fiscal year", "the full year". */
export const fiscalYear = pattern(
  "fiscal-year",
  "(?:the )?(?:fiscal(?: year)? (?<a>{year})|(?<b>{year}) (?:fiscal|financial|calendar|school|model) year|school year (?<c>{year})|calendar(?: year)? (?<d>{year})|the year (?<e>{year}))",
  ({ group }) => ({
    kind: "calendar",
    year: Number(group("a") || group("b") || group("c") || group("d") || group("e")),
  }),
);

const POINT =
  /\b(?:end|rest|start|beginning|middle|part|half|remainder|balance|close|of|in|by|quarter|months?|before|early|late|later|earlier|during|over|through|throughout|since)\s(?:of |in )?$/i;

/** The running unit where it is spoken of as a point ("the end of the year", "earlier in the month"), else as a span ("for the week", "the year ended June 30"). */
export const theUnit = pattern(
  "the-unit",
  "the(?: full| whole| entire| fiscal| calendar)? (?<unit>week|month|year|decade|century|weekend)(?:['’]s end)?",
  ({ group, before, after, text }) => {
    if (/^[-\s](?:old|long)\b/.test(after)) return null;
    const unit = unitOf(group("unit"));
    const span = { kind: "fixed", type: "DURATION", value: durationValue(1, unit) } as const;
    const point = { kind: "unit", unit, offset: 0, anchor: "published" } as const;
    if (unit === "weekend") return point;
    if (unit === "year" && /^\s(?:that|when|of the)\b/.test(after)) return null;
    if (unit === "year" && (/^\s(?:ended|ending|through|to)\b/.test(after) || /\bthroughout\s$/i.test(before))) return span;
    if (POINT.test(before) || /full|end$/.test(text) || unit === "year") return point;
    return /\bfor\s$/i.test(before) ? span : null;
  },
);

/** The end of the running year as a point: "year-end", "year's end". */
export const yearEnd = pattern("year-end", "(?:the )?year(?:-end|['’]s end| end)", () => ({
  kind: "unit",
  unit: "year",
  offset: 0,
  anchor: "published",
}));
