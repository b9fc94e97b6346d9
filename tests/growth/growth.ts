import { LONG } from "../long.ts";
import { processorTime } from "../processor-time.ts";

/** Tests that measure time measure again before they fail: what is slow is slow each time. */
export const MEASURED = { retry: 2 } as const;

/** How often work is measured: a busy machine, a collection of garbage or a first compilation makes some runs longer, never all. Long texts take so long that it matters less. */
const RUNS = LONG ? 1 : 2;
/** How often in all, where it looks steep. */
const MOST_RUNS = 12;

/** How much longer the work may take for a text of double length. What grows with the square takes four times as long; the short form leaves more to noise. */
const MOST = LONG ? 2.5 : 3.2;

function timeOf(work: () => unknown): number {
  const taken = processorTime();
  work();
  return taken();
}

/** Lengths of texts, each double the one before, from short to long. */
export function doubling(from: number, to: number): number[] {
  return from > to ? [] : [from, ...doubling(2 * from, to)];
}

/** The shortest times for a text and one of double length, and whether the second is too long. */
interface Pair {
  readonly short: number;
  readonly long: number;
  readonly times: readonly [short: number, long: number];
  readonly steep: boolean;
}

/** Measures a pair several times, in turns: the shortest time of each is the one with least noise. Undefined where there is nothing to tell. */
function measured(
  work: (text: string) => unknown,
  make: (length: number) => string,
  short: number,
  long: number,
  least: number,
): Pair | undefined {
  const [shortText, longText] = [make(short), make(long)];
  let longTime = timeOf(() => work(longText));
  if (longTime <= least) return undefined;
  let shortTime = Number.POSITIVE_INFINITY;
  const isSteep = () => longTime > Math.max(least, MOST * shortTime);
  for (let run = 0; run < RUNS || (run < MOST_RUNS && isSteep()); run++) {
    // In the long form, what was left by other work isn't collected at the cost of this.
    if (run > RUNS) globalThis.gc?.();
    shortTime = Math.min(
      shortTime,
      timeOf(() => work(shortText)),
    );
    longTime = Math.min(
      longTime,
      timeOf(() => work(longText)),
    );
  }
  return longTime <= least ? undefined : { short, long, times: [shortTime, longTime], steep: isSteep() };
}

/**
 * Why work grows faster than the length of its text: the milliseconds of processor time for two lengths; undefined where it doesn't. Lengths double.
 * Under `least` milliseconds there is nothing to tell, and the next length is tried. What is steep must be so for the next double too: a step at one
 * length, where memory runs out or garbage is collected, is no growth.
 */
export function steepGrowth(
  work: (text: string) => unknown,
  make: (length: number) => string,
  lengths: readonly number[],
  least: number,
): string | undefined {
  const [first = 0] = lengths;
  work(make(first));
  const pairs = lengths.slice(1).map((long, i) => [lengths[i] ?? 0, long] as const);
  for (const [i, [short, long]] of pairs.entries()) {
    const pair = measured(work, make, short, long, least);
    if (pair === undefined) continue;
    const next = pair.steep ? pairs[i + 1] : undefined;
    const isSteep = pair.steep && (next === undefined || measured(work, make, ...next, least)?.steep !== false);
    const [shortTime, longTime] = pair.times;
    if (isSteep) return `${short} and ${long} characters: ${shortTime.toFixed(1)} and ${longTime.toFixed(1)} ms`;
    if (!LONG) return undefined;
  }
  return undefined;
}
