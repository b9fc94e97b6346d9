import { pad } from "../../../text/calendar.ts";
import type { Context, Value } from "../context.ts";
import type { Expression } from "../expression.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveNamedDay, resolveWeekday } from "./resolve-day.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolvePeriod, resolveQuarter } from "./resolve-quarter.ts";
import { resolveSeason } from "./resolve-season.ts";
import { resolveShift, resolveUnit } from "./resolve-unit.ts";

/** The TIMEX3 type and value of an expression in its context; null where it is no date there. */
export function resolve(expression: Expression, context: Context): Value | null {
  if (expression.kind === "fixed") return { type: expression.type, value: expression.value, certain: true };
  const { value, certain } = dateOf(expression, context);
  if (value === null) return null;
  const time = timeOf(expression);
  return time === ""
    ? { type: "DATE", value, certain }
    : { type: "TIME", value: `${/^[\dX]{4}-[\dX]/.test(value) ? value : "XXXX-XX-XX"}${time}`, certain };
}

/** The time of day as TIMEX3 adds it: "T20:00", "T08", "TNI". */
function timeOf({ part, clock }: Expression): string {
  if (clock === undefined) return part === undefined ? "" : `T${part}`;
  const { hour, minute, second } = clock;
  return `T${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? "" : `:${pad(second)}`}`;
}

function dateOf(expression: Exclude<Expression, { kind: "fixed" }>, context: Context): { value: string | null; certain: boolean } {
  const uncertain = (value: string | null) => ({ value, certain: false });
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "before-christ":
      return { value: expression.value, certain: true };
    case "weekday":
      return uncertain(resolveWeekday(expression, context));
    case "day":
      return uncertain(resolveNamedDay(expression, context));
    case "unit":
      return uncertain(
        comparesQuarters(expression, context) ? resolvePeriod({ yearOffset: -1 }, context) : resolveUnit(expression, context),
      );
    case "shift":
      return uncertain(resolveShift(expression, context));
    case "season":
      return { value: resolveSeason(expression, context), certain: expression.year !== undefined };
    case "quarter":
      return { value: resolveQuarter(expression, context), certain: expression.year !== undefined };
    case "period":
      return uncertain(resolvePeriod(expression, context));
    case "decade":
      return expression.digits.length === 3 ? { value: expression.digits, certain: true } : uncertain(decadeOf(expression.digits, context));
    case "year-ago":
      return uncertain(
        context.isNarrative || (context.quarter === undefined && /earlier$/i.test(context.text))
          ? resolveShift({ kind: "shift", unit: "year", amount: 1, sign: -1, anchor: "running" }, context)
          : resolvePeriod({ yearOffset: -1 }, context),
      );
    case "holiday":
      return { value: resolveHoliday(expression, context), certain: expression.year !== undefined };
    case "time":
      return uncertain(
        context.reference === undefined || context.isNarrative
          ? runningDay(context)
          : runningDay({ ...context, running: context.reference }),
      );
  }
}

/** The decade of a single digit ("the '80s"): the last one that has begun by the reference. */
function decadeOf(digit: string, { reference, running }: Context): string {
  const now = Math.floor((reference ?? running ?? { year: 2000 }).year / 10);
  const century = Math.floor(now / 10);
  return String(Number(digit) <= now % 10 ? century : century - 1) + digit;
}

/** Whether "last year" is the same quarter of it: what a report of a quarter compares with. */
function comparesQuarters({ unit, offset }: { readonly unit: string; readonly offset: number }, { quarter, before }: Context): boolean {
  return unit === "year" && offset === -1 && quarter !== undefined && /\b(?:compared with|from|against|than)\s[^,.;]{0,60}$/i.test(before);
}

function runningDay({ running }: Context): string {
  return running?.month === undefined || running.day === undefined
    ? "XXXX-XX-XX"
    : `${pad(running.year, 4)}-${pad(running.month)}-${pad(running.day)}`;
}
