import { isoDate } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { isOver, pointsAhead, tellsOfPast } from "./direction.ts";

/** A month right before: "June, July and August" are of one year. */
const FOLLOWS_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{1,2})?(?:,\s?|,?\s(?:and|or|to|through|until)\s|\s?[-/]\s?)$/;
const THAT_YEAR = /\sof\s(?:that|the)\s/i;

/** A calendar date; one without its year takes the running year in a narrative, in news the year that puts it nearest to the article. */
export function resolveCalendar(date: Extract<Expression, { kind: "calendar" }>, context: Context): { value: string; certain: boolean } {
  const { year, month, day } = date;
  if (year !== undefined)
    return { value: isoDate({ year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }), certain: true };
  if (month === undefined) return { value: "XXXX", certain: false };
  const inferredYear = yearOf(month, date, context);
  const rest = { month, ...(day === undefined ? {} : { day }) };
  return {
    value: inferredYear === undefined ? isoDate({ year: 1, ...rest }).replace("0001", "XXXX") : isoDate({ year: inferredYear, ...rest }),
    certain: false,
  };
}

function yearOf(
  month: number,
  { which, day, yearOffset }: Extract<Expression, { kind: "calendar" }>,
  context: Context,
): number | undefined {
  const { reference, isNarrative, running } = context;
  if ((isNarrative || THAT_YEAR.test(context.text)) && running !== undefined) return running.year;
  if (FOLLOWS_MONTH.test(context.before) && running?.month !== undefined) return month >= running.month ? running.year : running.year + 1;
  if (reference === undefined) return undefined;
  if (yearOffset !== undefined) return reference.year + yearOffset;
  const ahead = month - reference.month;
  // In the month of the article itself, "last May" is a year ago, and "last May 3" whenever it was before today.
  const past = ahead < 0 || (ahead === 0 && day !== undefined && day < reference.day);
  if (which === -1) return past ? reference.year : reference.year - 1;
  if (which === 1) return ahead > 0 || (ahead === 0 && day !== undefined && day > reference.day) ? reference.year : reference.year + 1;
  if (which === 0) return reference.year;
  const nearest = ahead >= 6 ? -1 : ahead < -6 ? 1 : 0;
  const distance = ahead + 12 * nearest;
  if (distance <= -3 && pointsAhead(context)) return reference.year + nearest + 1;
  if (distance >= 3 && !pointsAhead(context) && (tellsOfPast(context) || /\b(?:ended|since)\s$/.test(context.before)))
    return reference.year + nearest - 1;
  if (distance >= 2 && isOver(context)) return reference.year + nearest - 1;
  return reference.year + nearest;
}
