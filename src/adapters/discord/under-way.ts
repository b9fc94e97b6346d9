/** Work that has begun and not yet ended, so that stopping can wait for it. */
export interface UnderWay {
  add(work: Promise<void>): void;
  /** Resolves when nothing is under way, at the latest after so many milliseconds, to how much was left then. */
  settled(ms: number): Promise<number>;
}

export function createUnderWay(): UnderWay {
  const open = new Set<Promise<void>>();
  return {
    add: (work) => {
      open.add(work);
      work.finally(() => open.delete(work)).catch(() => undefined);
    },
    settled: async (ms) => {
      const deadline = Date.now() + ms;
      while (open.size > 0 && Date.now() < deadline) {
        const late = new Promise<void>((resolve) => setTimeout(resolve, deadline - Date.now()).unref());
        await Promise.race([Promise.allSettled(open), late]);
      }
      return open.size;
    },
  };
}
