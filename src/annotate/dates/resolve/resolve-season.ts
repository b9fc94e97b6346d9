import { isoDate, SEASON_MONTH } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { tellsOfPast } from "./direction.ts";

/** A season: of the running year in a narrative; in news of the article's year, or the year before where the text tells of a season that hasn't come. */
export function resolveSeason({ season, year, offset = 0 }: Extract<Expression, { kind: "season" }>, context: Context): string {
  const found = year ?? yearOf(SEASON_MONTH[season], offset, context);
  return `${found === undefined ? "XXXX" : isoDate({ year: found })}-${season}`;
}

function yearOf(month: number, offset: number, context: Context): number | undefined {
  const { reference, narrative, running, text } = context;
  if (narrative && running !== undefined) return running.year + offset;
  if (reference === undefined) return undefined;
  // January and February belong to the winter that began in December.
  const now = month === 12 && reference.month <= 2 ? reference.year - 1 : reference.year;
  const over = month !== 12 && reference.month >= month + 3;
  const come = month === 12 ? reference.month === 12 || reference.month <= 2 : reference.month >= month;
  if (/\b(?:last|next)\s+year$/i.test(text)) return reference.year + offset;
  if (offset < 0) return over ? reference.year : now - 1;
  if (offset > 0) return come ? now + 1 : reference.year;
  return !come && !/^this/i.test(text) && tellsOfPast(context) ? reference.year - 1 : now;
}
