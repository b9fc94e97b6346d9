/** Milliseconds within which the same question of the same person counts as sent twice by mistake. */
const WINDOW = 10_000;

/** What was asked a moment ago. */
export interface Recent {
  /** Whether this key came less than 10 seconds before `now`, in milliseconds; keeps it from now on. */
  repeated(now: number, key: string): boolean;
}

/** A memory of the last seconds; entries that are over go with the next question. */
export function createRecent(): Recent {
  const asked = new Map<string, number>();
  return {
    repeated: (now, key) => {
      for (const [old, at] of asked) {
        if (now - at < WINDOW) break;
        asked.delete(old);
      }
      if (asked.has(key)) return true;
      asked.set(key, now);
      return false;
    },
  };
}
