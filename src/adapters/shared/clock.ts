/** The time, and waiting for it to pass; tests have one of their own. */
export interface Clock {
  /** Milliseconds of a count that never goes back, from any start. */
  now(): number;
  /** Milliseconds since 1970, as the machine has them: they may be set back. */
  date(): number;
  /** Resolves after so many milliseconds; alone it keeps no process alive. */
  wait(ms: number): Promise<void>;
}

/** The machine's own clock. */
export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  date: Date.now,
  wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
};
