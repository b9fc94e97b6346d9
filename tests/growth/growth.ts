import { LONG } from "../long.ts";
import { processorTime } from "../processor-time.ts";

/** How often a suspicion is measured again: a busy machine makes some runs longer, never all. */
const TRIES = 4;

/** How much longer the work may take for a text of double length. Short texts take so little that noise is a part of it; work that grows with the square takes four times as long. */
const MOST = LONG ? 2.5 : 3.2;

function timeOf(work: () => unknown): number {
  const taken = processorTime();
  work();
  return taken();
}

/**
 * Why work grows faster than the length of its text: the milliseconds of processor time for each length; undefined where it doesn't. Lengths double.
 * Under `least` milliseconds there is nothing to tell.
 */
export function steepGrowth(
  work: (text: string) => unknown,
  make: (length: number) => string,
  lengths: readonly number[],
  least: number,
): string | undefined {
  let before: number | undefined;
  const times: number[] = [];
  for (const length of lengths) {
    const text = make(length);
    const limit = before === undefined ? Number.POSITIVE_INFINITY : MOST * Math.max(before, least / MOST);
    let time = timeOf(() => work(text));
    for (let i = 1; i < TRIES && time > limit; i++)
      time = Math.min(
        time,
        timeOf(() => work(text)),
      );
    times.push(time);
    if (time > limit) return `${lengths.slice(0, times.length).join(", ")} characters: ${times.map((ms) => ms.toFixed(1)).join(", ")} ms`;
    before = time;
  }
  return undefined;
}
