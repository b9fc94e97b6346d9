/** Numbers by word: those of a base, which many may share, and what differs from it. 0 is none. */
export interface Counts {
  get(key: string): number;
  has(key: string): boolean;
  /** Each word that has a number, the base's first. */
  all(): Iterable<readonly [string, number]>;
}

/** Counts of a base with these differences added. */
export function countsOf(base: { get(key: string): number | undefined; keys(): Iterable<string> }, differences: Differences): Counts {
  const get = (key: string) => (base.get(key) ?? 0) + (differences.get(key) ?? 0);
  return {
    get,
    has: (key) => get(key) > 0,
    all: function* () {
      for (const key of base.keys()) {
        const number = get(key);
        if (number > 0) yield [key, number];
      }
      for (const [key, number] of differences) if (base.get(key) === undefined && number > 0) yield [key, number];
    },
  };
}

/** How much more or less often than in a base each word is counted. */
export type Differences = ReadonlyMap<string, number>;

/** Adds to a word's difference. */
export function count(differences: Map<string, number>, key: string, by: number): void {
  differences.set(key, (differences.get(key) ?? 0) + by);
}
