/** The time, and waiting for it to pass; tests have one of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; alone it keeps no process alive. */
  wait(ms: number): Promise<void>;
}

/** The machine's own clock. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
};
