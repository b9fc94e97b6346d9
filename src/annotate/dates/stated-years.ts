import type { Expression } from "./expression.ts";

type Calendar = Extract<Expression, { kind: "calendar" }>;

/** Days that a text names with their year ("Sept. 6, 2018"), by month and day; where it gives one day several years, none. */
export function statedYears(expressions: readonly Expression[]): ReadonlyMap<string, number> {
  const years = new Map<string, Set<number>>();
  for (const expression of expressions) {
    const day = dayOf(expression);
    if (day?.year !== undefined) years.set(keyOf(day), new Set([...(years.get(keyOf(day)) ?? []), day.year]));
  }
  return new Map(
    [...years].flatMap(([key, [year, another]]) => (year === undefined || another !== undefined ? [] : [[key, year] as const])),
  );
}

/** A day without a year ("on Sept. 6") in the year that the text states for that same day. */
export function withStatedYear(expression: Expression, years: ReadonlyMap<string, number>): Expression {
  const day = dayOf(expression);
  const year = day === undefined || day.year !== undefined ? undefined : years.get(keyOf(day));
  return day === undefined || year === undefined ? expression : { ...day, year };
}

function dayOf(expression: Expression): Calendar | undefined {
  const isDay =
    expression.kind === "calendar" &&
    expression.month !== undefined &&
    expression.day !== undefined &&
    expression.which === undefined &&
    expression.yearOffset === undefined;
  return isDay ? expression : undefined;
}

const keyOf = ({ month, day }: Calendar) => `${month}-${day}`;
