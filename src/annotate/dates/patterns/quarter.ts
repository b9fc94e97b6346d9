import type { Expression } from "../expression.ts";
import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

const yearOf = (group: (name: string) => string): { year?: number; yearOffset?: number } => {
  const year = group("year") || group("lead");
  const rel = group("rel") || group("owner");
  return {
    ...(year === "" ? {} : { year: Number(year) }),
    ...(/last/.test(rel) ? { yearOffset: -1 } : /next/.test(rel) ? { yearOffset: 1 } : /this/.test(rel) ? { yearOffset: 0 } : {}),
  };
};

/** A quarter of a year, fiscal or not: "the third quarter", "third-quarter", "the fourth quarter of 1990", "last year's second quarter", "Q1 2026". */
export const quarter = pattern(
  "quarter",
  "(?:(?<the>the|its|their|this) )?(?:(?<lead>{year}(?:['’]s)?|(?:fiscal )?{year}) )?(?:(?<owner>last|next|this) year['’]s )?(?:(?:year-ago|year-earlier|fiscal|latest|just-ended|current) |fiscal-)?(?:(?<n>{quarter})[- ]quarters?)(?:(?: of)?(?: fiscal)? (?<year>{year})|(?: of)? (?<rel>last|next|this) year| of (?:the )?(?:fiscal )?(?<own>year))?",
  ({ group, text, after }): Expression | null => {
    const n = NUMBERS[group("n")];
    if (n === undefined || (/^(?:final|last)$/.test(group("n")) && !/year|\d{4}/.test(text))) return null;
    if (/^\s(?:of the (?:game|match)|touchdown|lead)\b/.test(after)) return null;
    // "Its third-quarter loss" names the quarter without its owner.
    if (group("the") !== "" && /-quarter$/i.test(text) && !/fiscal-|last|next|\d/i.test(text)) return null;
    if (/year-ago|year-earlier/i.test(text)) return { kind: "quarter", quarter: n, yearOffset: -1 };
    return { kind: "quarter", quarter: n, ...yearOf((name) => group(name).replace(/['’]s$|fiscal\s/g, "")) };
  },
);

/** A quarter by its short name: "Q3", "Q1 2026", "4Q 1999". */
export const quarterCode = pattern(
  "quarter-code",
  "(?:Q(?<n>[1-4])|(?<m>[1-4])Q)(?:(?:,| of)? ?['’]?(?<year>{year}))?",
  ({ group }) => ({ kind: "quarter", quarter: Number(group("n") || group("m")), ...yearOf(group) }),
  { flags: "" },
);

/** A half of a year: "the first half of 1990", "the second half", "the latter half of 2008". */
export const half = pattern(
  "half",
  "(?:the )?(?:(?<lead>{year}) )?(?:(?<owner>last|next|this) year['’]s )?(?<n>first|second|latter|last)[- ]half(?: of)?(?:(?: fiscal)? (?<year>{year})| (?<rel>last|next|this) year| (?<own>the (?:fiscal )?year))",
  ({ group }): Expression => ({ kind: "quarter", half: group("n") === "first" ? 1 : 2, ...yearOf(group) }),
);

/** A quarter by the month that it ends in: "the quarter ended July 31" is most of the second. */
const ENDED = /^\s(?:ended|ending)\s(?:in\s)?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)/;

/** The quarter or period that a report of earnings speaks of: "the quarter", "the latest period", "the 1988 period", "the year-earlier quarter". */
export const period = pattern(
  "period",
  "(?:the|last year['’]s|a|this) (?:(?<which>latest|latest reported|same|corresponding|comparable|just-ended|year-earlier|year-ago|like|prior-year|{year})[- ])?(?<what>quarter|period)(?: (?:a year (?<ago>ago|earlier)|(?<rel>last year)|of (?<year>{year})|in (?<in>{year})))?",
  ({ group, text, after }): Expression | null => {
    const which = group("which");
    const periodEnd = ENDED.exec(after)?.[1];
    if (periodEnd !== undefined)
      return { kind: "quarter", quarter: Math.ceil((monthOf(periodEnd) === 1 ? 12 : monthOf(periodEnd) - 1) / 3) };
    if (/^(?:a|this)\s/i.test(text) && !/year/.test(which)) return null;
    const year = group("year") || group("in") || (/^\d/.test(which) ? which : "");
    if (/^-/.test(after)) return null;
    if (group("what") === "period" && which === "" && year === "") return null;
    if (year !== "") return { kind: "period", year: Number(year) };
    if (/year/.test(which) || group("ago") + group("rel") !== "" || /^last/i.test(text)) return { kind: "period", yearOffset: -1 };
    return { kind: "period" };
  },
);
