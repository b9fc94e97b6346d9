/** Work that has begun and not yet ended. */
export interface UnderWay {
  /** Counts this work until it ends, well or badly. */
  add<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, at the latest after so many milliseconds, to how much is left then. */
  settled(ms: number): Promise<number>;
}

/** Keeps count of the work under way, so that a stop can wait for it. */
export function createUnderWay(): UnderWay {
  const open = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      open.add(work);
      const done = () => open.delete(work);
      work.then(done, done);
      return work;
    },
    settled: async (ms) => {
      let late = false;
      let timer: NodeJS.Timeout | undefined;
      // It keeps the process alive while work waits for something that doesn't.
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          late = true;
          resolve();
        }, ms);
      });
      while (open.size > 0 && !late) await Promise.race([Promise.allSettled(open), enough]);
      clearTimeout(timer);
      return open.size;
    },
  };
}
