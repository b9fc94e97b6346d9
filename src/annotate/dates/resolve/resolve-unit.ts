import { addDays, addMonths, type Day, isoDate, pad, quarterOf, weekOf } from "../../../text/calendar.ts";
import type { Context, PartialDay } from "../context.ts";
import type { Expression, Unit } from "../expression.ts";
import { full, weekendOf } from "./resolve-day.ts";

/** Last, this or next unit, from the article's date or from the one last mentioned. */
export function resolveUnit({ unit, offset, anchor }: Extract<Expression, { kind: "unit" }>, context: Context): string {
  const from = anchorOf(anchor, context);
  if (from === undefined) return vague(offset);
  const day = full(from);
  if (unit === "weekend" && day !== undefined) return weekendOf(day, offset, context);
  return moveDate(from, unit, offset) ?? (offset === 0 ? isoDate(from) : vague(offset));
}

/** So many units before or after the article's date or the one last mentioned, at the unit's own grain. */
export function resolveShift({ unit, amount, sign, anchor }: Extract<Expression, { kind: "shift" }>, context: Context): string {
  const from = anchorOf(anchor, context);
  if (amount === undefined || from === undefined) return vague(sign);
  if (!Number.isInteger(amount)) {
    const months = unit === "year" ? 12 * amount : unit === "month" ? amount : undefined;
    return (months === undefined ? undefined : moveDate(from, "month", sign * Math.round(months))) ?? vague(sign);
  }
  return moveDate(from, unit, sign * amount) ?? vague(sign);
}

function anchorOf(anchor: "published" | "running", { isNarrative, reference, running }: Context): PartialDay | undefined {
  return anchor === "running" || isNarrative ? (running ?? reference) : reference;
}

const vague = (sign: number): string => (sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF");

/** A date moved by so many units, at the unit's grain; undefined where the date is too coarse for it. */
function moveDate(from: PartialDay, unit: Unit, by: number): string | undefined {
  const day: Day | undefined = full(from);
  const inMonth = from.month === undefined ? undefined : { year: from.year, month: from.month, day: from.day ?? 1 };
  switch (unit) {
    case "year":
      return yearText(from.year + by);
    case "decade":
      return periodText(from.year, 10, by, 3);
    case "century":
      return periodText(from.year, 100, by, 2);
    case "millennium":
      return yearText(from.year + 1000 * by);
    case "month":
      return inMonth && isoDate(addMonths(inMonth, by)).replace(/-\d\d$/, "");
    case "quarter": {
      if (inMonth === undefined) return undefined;
      const to = addMonths(inMonth, 3 * by);
      return `${pad(to.year, 4)}-Q${quarterOf(to)}`;
    }
    case "week":
      return day && day.year > 0 ? weekOf(addDays(day, 7 * by)) : undefined;
    case "day":
      return day && isoDate(addDays(day, by));
    default:
      return undefined;
  }
}

const yearText = (year: number): string | undefined => (Math.abs(year) < 10_000 && year !== 0 ? isoDate({ year }) : undefined);

/** A decade or century by its leading digits; before our era it is counted backwards. */
function periodText(year: number, length: number, by: number, digits: number): string {
  return year > 0 ? pad(Math.floor(year / length) + by, digits) : `BC${pad(Math.floor(-year / length) - by, digits)}`;
}
