import type { Every } from "../../src/ledger/every.ts";

/** A clock whose every beat is the test's. */
export function byHand(): { readonly repeat: Every; readonly beat: () => void; readonly running: () => number } {
  const works = new Set<() => void>();
  return {
    repeat: (_milliseconds, work) => {
      works.add(work);
      return () => void works.delete(work);
    },
    beat: () => {
      for (const work of [...works]) work();
    },
    running: () => works.size,
  };
}
