import { addDays, addMonths, type Day, daysInMonth, isoDate, weekdayOf, weekOf } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { pointsAhead, tellsOfPast } from "./direction.ts";

/** Today, yesterday, tomorrow. */
export function resolveNamedDay({ offset }: Extract<Expression, { kind: "day" }>, { reference, isNarrative, text }: Context): string {
  if (reference === undefined || (isNarrative && /^today$/i.test(text)))
    return offset === 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF";
  return isoDate(addDays(reference, offset));
}

/** A weekday: the most recent one, the day of publication included, unless the words before it point ahead. */
export function resolveWeekday({ weekday, which, day }: Extract<Expression, { kind: "weekday" }>, context: Context): string {
  const from = context.isNarrative ? (full(context.running) ?? context.reference) : context.reference;
  if (from === undefined) return `XXXX-WXX-${weekday}`;
  if (day !== undefined) return nearestSuch(from, weekday, day, context) ?? `XXXX-WXX-${weekday}`;
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (which === -1) return isoDate(addDays(from, -(back || 7)));
  if (which === 1) return isoDate(addDays(from, ahead || 7));
  if (which === 0) return isoDate(addDays(from, ahead));
  // What was to be yesterday is hardly told of as ahead: by then it would be "next Monday".
  return isoDate(addDays(from, back > 1 && (pointsAhead(context) || (ahead <= 1 && !tellsOfPast(context))) ? ahead : -back));
}

/** How many months on either side may hold a weekday of that number: it comes back within 14. */
const MONTHS = 14;

/** The nearest day of a month that is this weekday, on the side that the words about it tell. */
function nearestSuch(from: Day, weekday: number, day: number, context: Context): string | undefined {
  const months = Array.from({ length: 2 * MONTHS + 1 }, (_, i) => addMonths({ ...from, day: 1 }, i - MONTHS));
  const days = months
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => ({ year, month, day }))
    .filter((one) => weekdayOf(one) === weekday);
  const today = isoDate(from);
  const dates = days.map(isoDate);
  const [past, ahead] = [dates.findLast((date) => date <= today), dates.find((date) => date >= today)];
  if (past === undefined || ahead === undefined) return past ?? ahead;
  const nearer = distance(past, today) <= distance(today, ahead) ? past : ahead;
  return pointsAhead(context) ? ahead : tellsOfPast(context) ? past : nearer;
}

const distance = (from: string, to: string) => Date.parse(to) - Date.parse(from);

/** The weekend before, of, or after a day ("1998-W06-WE"); the one spoken of without last, this or next is over in the first half of the week. */
export function weekendOf(day: Day, offset: number, { text, ...context }: Context): string {
  const over =
    offset === 0 &&
    !/^this/i.test(text) &&
    weekdayOf(day) < 6 &&
    (weekdayOf(day) <= 3 ? !pointsAhead({ text, ...context }) : tellsOfPast({ text, ...context }));
  return `${weekOf(addDays(day, 7 * (over ? -1 : offset)))}-WE`;
}

/** The date where its day is known. */
export function full(date: Context["running"]): Day | undefined {
  return date?.month === undefined || date.day === undefined ? undefined : { year: date.year, month: date.month, day: date.day };
}
