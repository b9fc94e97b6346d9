import { isDate } from "../names.ts";
import type { Rule } from "./rule.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const FORMS: readonly [RegExp, readonly [year: number, month: number, day: number]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)/i, [1, 2, 3]],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"), [3, 1, 2]],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i"), [3, 2, 1]],
];
const REST =
  /^(?:published|posted|updated|corrected|revised|last (?:updated|modified)|first published|date|modified|created|on|at|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|a\.?m\.?|p\.?m\.?|[a-z]{2,4}t|utc|gmt|z|t|et|pt|ct|mt|eastern|time|ago|\d{1,2}|0\d{3}|1[0-4]\d\d|\d\d?:\d\d(?::\d\d)?(?:am|pm)?|\d{1,2}(?:am|pm)|[|·•,:()–—/+-])$/i;

/** The date that a line of a page gives (ISO 8601, a day), undefined where the line has anything else. Numbers alone (2/3/2018) are read by nobody alike: none. */
export function dateLine(block: string): string | undefined {
  if (block.length > 120) return undefined;
  for (const [form, [year, month, day]] of FORMS) {
    const match = form.exec(block);
    if (match === null) continue;
    const number = MONTHS.indexOf((match[month] ?? "").toLowerCase()) + 1 || Number(match[month]);
    const iso = `${match[year]}-${String(number).padStart(2, "0")}-${(match[day] ?? "").padStart(2, "0")}`;
    const rest = block
      .replace(new RegExp(form, "gi"), " ")
      .replace(/[|·•,():–—/+@-]/g, " ")
      .split(/\s+/);
    return isDate(iso) && rest.every((word) => word === "" || isTimeWord(word)) ? iso : undefined;
  }
  return undefined;
}

const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g;
const BEFORE_CHANGE = /\b(?:updated|modified|changed|corrected|revised)\b[^|·•]{0,25}$/i;

/** What a line has of dates. */
interface DateIn {
  /** The first that isn't of a change, else the first (ISO 8601, a day). */
  readonly date?: string;
  /** Whether that is of a change. */
  readonly isChange: boolean;
  /** One in numbers that reads in two ways. */
  readonly unclear?: string;
  /** The line without any. */
  readonly rest: string;
}

/** Reads the dates of a line. */
export function dateIn(line: string): DateIn {
  const dates: { readonly at: number; readonly iso: string }[] = [];
  let rest = line;
  let unclear: string | undefined;
  for (const [form, [year, month, day]] of FORMS) {
    for (const match of line.matchAll(new RegExp(form, "gi"))) {
      const number = MONTHS.indexOf((match[month] ?? "").toLowerCase()) + 1 || Number(match[month]);
      const iso = `${match[year]}-${String(number).padStart(2, "0")}-${(match[day] ?? "").padStart(2, "0")}`;
      if (isDate(iso)) dates.push({ at: match.index, iso });
    }
    rest = rest.replace(new RegExp(form, "gi"), " | ");
  }
  for (const match of line.matchAll(NUMERIC)) {
    const [whole, first = "", second = "", year] = match;
    const [a, b] = [first.padStart(2, "0"), second.padStart(2, "0")];
    const ways = [`${year}-${b}-${a}`, `${year}-${a}-${b}`].filter(isDate);
    if (new Set(ways).size === 1) dates.push({ at: match.index, iso: ways[0] ?? "" });
    else if (ways.length > 0) unclear = whole;
  }
  rest = rest.replace(NUMERIC, " | ");
  dates.sort((a, b) => a.at - b.at);
  const own = dates.find(({ at }) => !BEFORE_CHANGE.test(line.slice(0, at)));
  const date = (own ?? dates[0])?.iso;
  return { isChange: own === undefined, ...(date === undefined ? {} : { date }), ...(unclear === undefined ? {} : { unclear }), rest };
}

/** Whether a word is nothing but a time of day, a weekday or what a date is of ("Published"). */
export const isTimeWord = (word: string): boolean =>
  REST.test(word.replace(/[:,]$/, "")) || /^\d+:\d+/.test(word) || /^[^\p{L}\d]*$/u.test(word);

const TIME_ALONE =
  /^(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})$|^(?:(?:last )?updated|published|posted):? (?:at |on |today |yesterday )?(?:at )?(?:\d{1,2}:\d\d|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)[ ap.m]{0,6}(?: [A-Z]{2,4})?\.?$/i;

/** A time of day alone, as entries of a live blog begin: "14:32", "2.15pm BST". */
const CLOCK =
  /^(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d ?(?:[ap]\.?m\.?)?|:[0-5]\d:[0-5]\d| ?[ap]\.?m\.?)(?: ?(?:[A-Z]{2,4}|[Ee]astern|[Pp]acific))?$/i;
const ISNT_CLOCK = /^\d{1,2}\.\d\d$/; // a number

/** When it was published, or an entry of it: a line of nothing but that. */
export const published: Rule = {
  name: "date-line",
  drops: (block) => dateLine(block) !== undefined || TIME_ALONE.test(block) || (CLOCK.test(block) && !ISNT_CLOCK.test(block)),
};
