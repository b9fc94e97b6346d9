import type { Clock } from "../../src/adapters/shared/clock.ts";

/** A clock that stands still until a test lets time pass. */
export function createManualClock() {
  let passed = 0;
  let skipped = 0;
  const waiting = new Set<{ readonly ms: number; readonly due: number; readonly resolve: () => void }>();
  const now = () => 1_700_000_000_000 + passed + skipped;
  const clock: Clock = {
    now,
    date: now,
    wait: (ms) => new Promise((resolve) => (ms <= 0 ? resolve() : void waiting.add({ ms, due: passed + ms, resolve }))),
  };
  return {
    ...clock,
    /** Lets so many milliseconds pass: who waited for them goes on. */
    pass: (ms: number): void => {
      passed += ms;
      for (const one of waiting)
        if (one.due <= passed) {
          waiting.delete(one);
          one.resolve();
        }
    },
    /** Moves the time of day on without an end to anybody's waiting. */
    advance: (ms: number): void => {
      skipped += ms;
    },
    /** Whether somebody waits for just so many milliseconds. */
    isAwaited: (ms: number): boolean => [...waiting].some((one) => one.ms === ms),
  };
}
