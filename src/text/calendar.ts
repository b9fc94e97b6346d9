/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function serial({ year, month, day }: Day): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

/** The day of a serial number. */
function fromSerial(days: number): Day {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return fromSerial(serial(day) + days);
}

/** The same day so many months on, or the last of that month where it is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : fromSerial(serial({ year, month: month + 1, day: 1 }) - 1).day;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: "1998-W06". */
export function weekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = serial({ year: thursday.year, month: 1, day: 1 });
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((serial(thursday) - first) / 7) + 1)}`;
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth));
}

export function quarterOf({ month }: { readonly month: number }): number {
  return Math.ceil(month / 3);
}

/** The first month of a season; winter begins in December. */
export const SEASON_MONTH: Readonly<Record<"SP" | "SU" | "FA" | "WI", number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Digits with leading zeros. */
export function pad(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

/** Four digits; a negative year is one before our era, written as TIMEX3 does: "BC0480". */
function yearDigits(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** ISO 8601 at the precision that is given: "1998", "1998-03", "1998-03-09"; before our era "BC0480-09". */
export function isoDate({ year, month, day }: { readonly year: number; readonly month?: number; readonly day?: number }): string {
  return [
    yearDigits(year),
    ...(month === undefined ? [] : [pad(month)]),
    ...(month === undefined || day === undefined ? [] : [pad(day)]),
  ].join("-");
}

/** The day at the head of an ISO 8601 date or date and time; undefined where there is none. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? "");
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month) ? day : undefined;
}
