/** Requests that are under way. */
export interface InFlight {
  /** Counts this work until it is done, well or badly. */
  add<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, or after so many milliseconds; to how many are left. */
  drained(ms: number): Promise<number>;
}

/** Keeps count of the work under way, so that a stop can wait for it. */
export function createInFlight(): InFlight {
  const open = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const done = () => {
        open.delete(settled);
      };
      const settled: Promise<void> = work.then(done, done);
      open.add(settled);
      return work;
    },
    drained: async (ms) => {
      const deadline = performance.now() + ms;
      while (open.size > 0 && performance.now() < deadline) {
        let timer: NodeJS.Timeout | undefined;
        const enough = new Promise((resolve) => {
          timer = setTimeout(resolve, Math.max(0, deadline - performance.now()));
        });
        await Promise.race([Promise.all(open), enough]);
        clearTimeout(timer);
      }
      return open.size;
    },
  };
}
