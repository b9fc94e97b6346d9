/**
 * Work on single items done on many at once: what comes within `wait` milliseconds (0: in one turn of the event loop), or while a batch is at work,
 * goes into the next one.
 * `work` resolves to a result an item, in order; where it fails, each item is worked on alone, so that one can't spoil the others.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  wait = 0,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  /** A statement has at most 999 values in older SQLite; an answer has 15. */
  const most = 60;
  let waiting: Waiting[] = [];
  let working = false;

  const run = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch).catch(async (error: unknown) => {
        if (batch.length === 1) for (const { reject } of batch) reject(error);
        else for (const one of batch) await settle([one]).catch(one.reject);
      });
    }
    working = false;
  };

  const settle = async (batch: readonly Waiting[]) => {
    const results = await work(batch.map(({ item }) => item));
    for (const [i, { resolve, reject }] of batch.entries()) {
      const result = results[i];
      if (result === undefined) reject(new Error("a batch gave too few results"));
      else resolve(result);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (working) return;
      working = true;
      if (wait === 0) setImmediate(() => void run());
      else setTimeout(() => void run(), wait);
    });
}
