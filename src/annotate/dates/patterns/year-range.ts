import { pattern } from "../pattern.ts";

/** The second, shortened year of a span: "63" of "1861-63", "1861–63". */
export const yearRangeEnd = pattern("year-range-end", "(?<year>\\d\\d)", ({ group, before, after }) => {
  const from = /\b(1[5-9]\d\d|20\d\d)\s?[-/]$/.exec(before)?.[1];
  if (from === undefined || /^[-/\d]/.test(after)) return null;
  const year = Number(from.slice(0, 2) + group("year"));
  return year > Number(from) ? { kind: "calendar", year } : null;
});
