import { addDays, type Day, daysInMonth, isoDate, serial, weekdayOf } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";

const nth = (year: number, month: number, weekday: number, n: number): Day => {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
};
const last = (year: number, month: number, weekday: number): Day => {
  const end = { year, month, day: daysInMonth(year, month) };
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
};

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const HOLIDAYS: readonly (readonly [RegExp, (year: number) => Day])[] = [
  [/^christmas eve/, (year) => ({ year, month: 12, day: 24 })],
  [/^(?:christmas|xmas)/, (year) => ({ year, month: 12, day: 25 })],
  [/^boxing/, (year) => ({ year, month: 12, day: 26 })],
  [/^new year's eve/, (year) => ({ year, month: 12, day: 31 })],
  [/^new year/, (year) => ({ year, month: 1, day: 1 })],
  [/^thanksgiving/, (year) => nth(year, 11, 4, 4)],
  [/^halloween/, (year) => ({ year, month: 10, day: 31 })],
  [/^easter monday/, (year) => addDays(easter(year), 1)],
  [/^easter/, easter],
  [/^good friday/, (year) => addDays(easter(year), -2)],
  [/^valentine/, (year) => ({ year, month: 2, day: 14 })],
  [/^st\. patrick/, (year) => ({ year, month: 3, day: 17 })],
  [/^(?:independence|fourth of july|july fourth)/, (year) => ({ year, month: 7, day: 4 })],
  [/^labor/, (year) => nth(year, 9, 1, 1)],
  [/^memorial/, (year) => last(year, 5, 1)],
  [/^(?:veterans|armistice)/, (year) => ({ year, month: 11, day: 11 })],
  [/^columbus/, (year) => nth(year, 10, 1, 2)],
  [/^martin/, (year) => nth(year, 1, 1, 3)],
  [/^presidents/, (year) => nth(year, 2, 1, 3)],
  [/^mother/, (year) => nth(year, 5, 7, 2)],
  [/^father/, (year) => nth(year, 6, 7, 3)],
  [/^election/, (year) => addDays(nth(year, 11, 1, 1), 1)],
  [/^may day/, (year) => ({ year, month: 5, day: 1 })],
  [/^groundhog/, (year) => ({ year, month: 2, day: 2 })],
  [/^d-day/, () => ({ year: 1944, month: 6, day: 6 })],
];

/** The day of a holiday: without a year the nearest one to the article's date, in a narrative that of the running year. */
export function resolveHoliday(
  { holiday, year, offset }: Extract<Expression, { kind: "holiday" }>,
  { reference, isNarrative, running }: Context,
): string {
  const dayIn = HOLIDAYS.find(([name]) => name.test(holiday.toLowerCase()))?.[1];
  const from = isNarrative ? (running ?? reference) : reference;
  if (dayIn === undefined) return "PRESENT_REF";
  if (year !== undefined) return isoDate(dayIn(year));
  if (from === undefined)
    return `XXXX${isoDate(dayIn(2001)).slice(4)}`.replace(/-\d\d-\d\d$/, (rest) => (isoDate(dayIn(2002)).endsWith(rest) ? rest : "-XX-XX"));
  if (isNarrative) return isoDate(dayIn(from.year));
  const at = serial({ year: from.year, month: from.month ?? 6, day: from.day ?? 15 });
  const near = [-1, 0, 1]
    .map((by) => dayIn(from.year + by))
    .filter((day) => (offset === undefined ? true : offset < 0 ? serial(day) < at : serial(day) > at));
  return isoDate(
    near.reduce((best, day) => (Math.abs(serial(day) - at) < Math.abs(serial(best) - at) ? day : best), near[0] ?? dayIn(from.year)),
  );
}
