import { addDays, addMonths, type Day, daysInMonth, isoDate, mondayOf, parseDay, SEASON_MONTH } from "./calendar.ts";

/** First and last day of a date, both ISO 8601, both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** The days that an ISO 8601 or TIMEX3 date stands for ("2005", "199", "2017-SU", "2018-W06", "1989-Q3"); undefined where it names none. */
export function intervalOf(value: string): Interval | undefined {
  const date = value.replace(/T.*$/, "");
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return days(week[3] === undefined ? monday : addDays(monday, 5), addDays(monday, 6));
  }
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(date);
  if (part !== null) {
    const [, year, quarter, half, season] = part;
    if (quarter !== undefined) return months(Number(year), 3 * Number(quarter) - 2, 3);
    if (half !== undefined) return months(Number(year), 6 * Number(half) - 5, 6);
    return months(
      Number(year),
      season === "SP" ? SEASON_MONTH.SP : season === "SU" ? SEASON_MONTH.SU : season === "FA" ? SEASON_MONTH.FA : SEASON_MONTH.WI,
      3,
    );
  }
  if (/^\d\d$/.test(date)) return months(Number(`${date}00`), 1, 1200);
  if (/^\d{3}$/.test(date)) return months(Number(`${date}0`), 1, 120);
  if (/^\d{4}$/.test(date)) return months(Number(date), 1, 12);
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  if (month !== null) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? months(Number(month[1]), Number(month[2]), 1) : undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? parseDay(date) : undefined;
  return day && days(day, day);
}

function months(year: number, month: number, count: number): Interval {
  const last = addMonths({ year, month, day: 1 }, count - 1);
  return days({ year, month, day: 1 }, { ...last, day: daysInMonth(last.year, last.month) });
}

const days = (from: Day, to: Day): Interval => ({ from: isoDate(from), to: isoDate(to) });
