import { LONG } from "../long.ts";
import { processorTime } from "../processor-time.ts";

/** How often work is measured: a busy machine, a collection of garbage or a first compilation makes some runs longer, never all. Long texts take so long that it matters less. */
const RUNS = LONG ? 1 : 3;
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

/**
 * Why work grows faster than the length of its text: the milliseconds of processor time for two lengths; undefined where it doesn't. Lengths double.
 * Under `least` milliseconds there is nothing to tell, and the next length is tried. Both lengths of a pair are measured several times, in turns, and
 * the shortest time of each is compared: it is the one with least noise.
 */
export function steepGrowth(
  work: (text: string) => unknown,
  make: (length: number) => string,
  lengths: readonly number[],
  least: number,
): string | undefined {
  const [first = 0] = lengths;
  work(make(first));
  for (let i = 1; i < lengths.length; i++) {
    const [short = 0, long = 0] = [lengths[i - 1], lengths[i]];
    const [shortText, longText] = [make(short), make(long)];
    let longTime = timeOf(() => work(longText));
    if (longTime <= least) continue;
    let shortTime = Number.POSITIVE_INFINITY;
    const steep = () => longTime > Math.max(least, MOST * shortTime);
    for (let run = 0; run < RUNS || (run < MOST_RUNS && steep()); run++) {
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
    if (steep()) return `${short} and ${long} characters: ${shortTime.toFixed(1)} and ${longTime.toFixed(1)} ms`;
    // What was only noise above the least time tells nothing either.
    if (!LONG && longTime > least) return undefined;
  }
  return undefined;
}
