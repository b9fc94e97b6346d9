/** Whether so many bytes may be sent now, which takes them from the allowance: while anything is left of it, also more than that, so that nothing is too large for ever. */
export type Allowance = (bytes: number) => boolean;

/** An allowance (token bucket) of so many bytes a second, of which those of two seconds may be saved up. `now` is in milliseconds. */
export function createAllowance(bytesASecond: number, now: () => number = performance.now.bind(performance)): Allowance {
  const most = 2 * bytesASecond;
  let left = most;
  let looked = now();
  return (bytes) => {
    const at = now();
    left = Math.min(most, left + ((at - looked) / 1_000) * bytesASecond);
    looked = at;
    if (left <= 0) return false;
    left -= bytes;
    return true;
  };
}
