import { pad, quarterOf } from "../../../text/calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";

/** A quarter or half: without a year the most recent one, that of the article's date included. */
export function resolveQuarter(
  { quarter, half, year, yearOffset }: Extract<Expression, { kind: "quarter" }>,
  { reference, isNarrative, running }: Context,
): string {
  const name = half === undefined ? `Q${quarter ?? "X"}` : `H${half}`;
  if (year !== undefined) return `${pad(year, 4)}-${name}`;
  const from = isNarrative ? (running ?? reference) : reference;
  if (from === undefined) return `XXXX-${name}`;
  if (yearOffset !== undefined) return `${pad(from.year + yearOffset, 4)}-${name}`;
  const now = half === undefined ? quarterOf({ month: from.month ?? 12 }) : (from.month ?? 12) > 6 ? 2 : 1;
  return `${pad((half ?? quarter ?? 1) <= now ? from.year : from.year - 1, 4)}-${name}`;
}

/** The quarter that a report speaks of, or the one a year before; a year where no quarter has been named; none in a narrative, whose periods are other ones. */
export function resolvePeriod(
  { year, yearOffset }: { readonly year?: number; readonly yearOffset?: number },
  { reference, isNarrative, quarter, longer }: Context,
): string | null {
  const [, last, name] = /^(\d{4})-(.+)$/.exec(quarter ?? "") ?? [];
  if (longer && yearOffset !== undefined && reference !== undefined) return pad(reference.year + yearOffset, 4);
  if (last !== undefined && name !== undefined) return `${pad(year ?? Number(last) + (yearOffset ?? 0), 4)}-${name}`;
  if (year !== undefined) return pad(year, 4);
  if (isNarrative) return null;
  if (reference === undefined) return yearOffset === undefined ? "PRESENT_REF" : "PAST_REF";
  if (yearOffset !== undefined) return pad(reference.year + yearOffset, 4);
  const before = quarterOf(reference) - 1;
  return before === 0 ? `${pad(reference.year - 1, 4)}-Q4` : `${pad(reference.year, 4)}-Q${before}`;
}
