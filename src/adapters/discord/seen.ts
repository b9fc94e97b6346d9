/** Ids of the last interactions. */
export interface Seen {
  /** Whether this id came before. */
  again(id: string): boolean;
}

/** As many as come in the three seconds in which Discord takes an answer, and some more. */
const MOST = 10_000;

/** Remembers what this process has in hand, so that what is delivered again isn't worked on twice. */
export function createSeen(): Seen {
  const ids = new Set<string>();
  return {
    again: (id) => {
      if (ids.has(id)) return true;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > MOST && oldest !== undefined) ids.delete(oldest);
      return false;
    },
  };
}
