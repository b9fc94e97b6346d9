import type { PartialDay } from "./context.ts";
import type { Expression } from "./expression.ts";

/** Where a text has come to: the date that relative ones count from. */
export interface Running {
  readonly date: PartialDay | undefined;
  /** A year that was named far from there: a flash-back, until it is named again. */
  readonly aside: number | undefined;
}

/** How far a lone year must lie from the running one to be a flash-back or an outlook. */
const FAR = 2;

/** Where a text has come to after a date. In a narrative, years far off move it only when they are repeated, and dates in brackets or counted back not at all. */
export function follow(running: Running, expression: Expression, value: string, narrative: boolean, inBrackets: boolean): Running {
  const date = partialDay(value);
  if (date === undefined) return running;
  if (!narrative) return { date, aside: undefined };
  if (inBrackets || expression.kind === "day" || (expression.kind === "shift" && expression.sign < 0)) return running;
  const lone = date.month === undefined && expression.kind === "calendar";
  if (lone && running.date !== undefined && Math.abs(date.year - running.date.year) > FAR && running.aside !== date.year)
    return { ...running, aside: date.year };
  return { date, aside: undefined };
}

/** The year, month and day that a value names, as far as it does; years before our era are negative. */
function partialDay(value: string): PartialDay | undefined {
  const match = /^(BC)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  if (match === null) return undefined;
  const [, bc, year, month, day] = match;
  return {
    year: bc === undefined ? Number(year) : -Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
