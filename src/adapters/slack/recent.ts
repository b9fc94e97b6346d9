/** What came within the last `window` milliseconds. */
export interface Recent {
  /** Whether this key came less than the window before `now`, in milliseconds; keeps it from now on. */
  repeated(now: number, key: string): boolean;
  /** Whether this key came less than the window before `now`. */
  has(now: number, key: string): boolean;
}

/** A memory of the last `window` milliseconds; entries that are over go with the next key. */
export function createRecent(window: number): Recent {
  const came = new Map<string, number>();
  const has = (now: number, key: string) => {
    for (const [old, at] of came) {
      if (now - at < window) break;
      came.delete(old);
    }
    return came.has(key);
  };
  return {
    has,
    repeated: (now, key) => {
      if (has(now, key)) return true;
      came.set(key, now);
      return false;
    },
  };
}
