import { isoDate, SEASON_MONTH } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { pointsAhead, tellsOfPast } from "./direction.ts";

/** A season: of the running year in a narrative, in news the nearest one, moved where the words about it tell of the past or point ahead. */
export function resolveSeason({ season, year, offset = 0 }: Extract<Expression, { kind: "season" }>, context: Context): string {
  const value = year ?? yearOf(SEASON_MONTH[season], offset, context);
  return `${value === undefined ? "XXXX" : isoDate({ year: value })}-${season}`;
}

function yearOf(month: number, offset: number, context: Context): number | undefined {
  const { reference, isNarrative, running, text } = context;
  if (isNarrative && running !== undefined) return running.year + offset;
  if (reference === undefined) return undefined;
  if (/\b(?:last|next)\s+year$/i.test(text)) return reference.year + offset;
  // January and February belong to the winter that began in December.
  const now = month === 12 && reference.month <= 2 ? reference.year - 1 : reference.year;
  /** Months from the article's to the middle of the season of that year. */
  const middle = (year: number) => 12 * (year - reference.year) + month + 1 - reference.month;
  if (offset < 0) return middle(now) < -1 ? now : now - 1;
  if (offset > 0) return middle(now) > 1 ? now : now + 1;
  if (/^this/i.test(text)) return now;
  const nearest = middle(now) > 6 || (middle(now) > 1 && -middle(now - 1) < middle(now)) ? now - 1 : middle(now) < -6 ? now + 1 : now;
  if (middle(nearest) > 1 && tellsOfPast(context)) return nearest - 1;
  return middle(nearest) < -1 && pointsAhead(context) ? nearest + 1 : nearest;
}
