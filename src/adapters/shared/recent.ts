import type { Clock } from "./clock.ts";

/** What came up within the last milliseconds. */
export interface Recent {
  /** Whether this key came up; nothing is noted. */
  has(key: string): boolean;
  /** Whether this key came up before; if it didn't, it counts from now. */
  repeats(key: string): boolean;
}

/** As many keys as are remembered; beyond that the oldest is forgotten. */
const MOST = 100_000;

/** A memory of the last `window` milliseconds; keys that are over go when another is looked for. */
export function createRecent(window: number, { now }: Pick<Clock, "now">): Recent {
  const came = new Map<string, number>();
  const has = (key: string) => {
    for (const [oldest, at] of came) {
      if (now() - at < window && came.size <= MOST) break;
      came.delete(oldest);
    }
    return came.has(key);
  };
  return {
    has,
    repeats: (key) => {
      if (has(key)) return true;
      came.set(key, now());
      return false;
    },
  };
}
