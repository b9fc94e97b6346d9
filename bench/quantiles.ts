/** Runs an action so often and tells its times in milliseconds: the median, the 99th percentile and the mean. */
export function timed(times: number, action: (round: number) => void): { p50: number; p99: number; mean: number } {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const began = performance.now();
    action(round);
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), mean: taken.reduce((sum, one) => sum + one, 0) / Math.max(1, taken.length) };
}

/** A row of figures in milliseconds. */
export function row(name: string, { p50, p99, mean }: { p50: number; p99: number; mean: number }): string {
  return `${name.padEnd(34)} p50 ${p50.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms   mean ${mean.toFixed(3)} ms`;
}
