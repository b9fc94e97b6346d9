import type { ParsingResult, Refiner } from "chrono-node";
import { type Expression, withTime } from "../expression.ts";
import { type Meaning, meaningOf, resultOf } from "../pattern.ts";

/** Joins a date and the time of day beside it ("Friday night", "8 p.m. Monday", "the night of 18 April"), and a weekday and its date. */
export const joinTimes: Refiner = {
  refine: (context, results) => {
    const out: ParsingResult[] = [];
    for (const result of results) {
      const before = out.at(-1);
      const end = before === undefined ? 0 : before.index + before.text.length;
      const gap = context.text.slice(end, result.index);
      const left = before && meaningOf(before);
      const right = meaningOf(result);
      const meaning = before && left && right && gap.length <= 12 ? join(left, right, gap) : null;
      if (before !== undefined && meaning !== null)
        out[out.length - 1] = resultOf(context, before.index, result.index + result.text.length, meaning);
      else out.push(result);
    }
    return out;
  },
};

function join(left: Meaning, right: Meaning, gap: string): Meaning | null {
  const { expression: a } = left;
  const { expression: b } = right;
  if (a.kind === "time" && b.kind === "time") return null;
  if (isDay(a) && b.kind === "time" && !hasTime(a, b))
    return (b.part === undefined ? /^(?:,?\s(?:at\s|around\s|about\s)?|,)$/ : /^[\s-]$/).test(gap)
      ? { ...left, expression: withTime(a, b) }
      : null;
  if (a.kind === "time" && isDay(b) && !hasTime(b, a))
    return /^,?\s(?:on\s|of\s)?$/.test(gap) ? { ...right, expression: withTime(b, a) } : null;
  if (a.kind === "weekday" && b.kind === "calendar" && b.day !== undefined)
    return /^,?\s(?:the\s)?$/.test(gap) ? { ...right, expression: withTime(b, a) } : null;
  return null;
}

/** Whether an expression names a day, which alone can have a time. */
function isDay(expression: Expression): boolean {
  return (
    expression.kind === "weekday" ||
    expression.kind === "day" ||
    expression.kind === "holiday" ||
    (expression.kind === "calendar" && expression.day !== undefined) ||
    (expression.kind === "unit" && expression.unit === "day")
  );
}

/** Whether a day has a time that another would not make finer: "tonight" takes "7pm". */
const hasTime = ({ part, clock }: Expression, other: Expression): boolean =>
  clock !== undefined || (part !== undefined && other.clock === undefined);
