/** Milliseconds between looks for what another process made due, or time did. */
const LOOK = 5000;

/** What is due, one thing to be sent: rows of the ledger that are taken together. */
export interface Due<T> {
  readonly ids: readonly string[];
  readonly item: T;
}

/** How what is due is taken from the ledger and put back. */
export interface DueRows<T> {
  /** Takes what is due on a platform, but none of these rows; nobody else gets it. */
  take(platform: string, passing: ReadonlySet<string>): Promise<Due<T> | undefined>;
  sent(ids: readonly string[]): Promise<void>;
  /** It may not be shown where it belongs. */
  drop(ids: readonly string[]): Promise<void>;
  /** It is to be tried again. */
  giveBack(ids: readonly string[]): Promise<void>;
}

/** Hands out what is due, each once over all processes. */
export interface DueQueue<T> {
  /** From now on what is due on this platform goes to `send`, one after another. `send` resolves to whether it was posted (false: it may not be posted there); one that throws is tried again later. Returns what ends it. */
  deliver(platform: string, send: (item: T) => Promise<boolean>): () => void;
  /** Says that something has become due. */
  wake(): void;
  close(): Promise<void>;
}

/** A queue over such rows. */
export function createDueQueue<T>(rows: DueRows<T>): DueQueue<T> {
  const wakers = new Set<() => void>();
  const running = new Set<Promise<void>>();
  return {
    deliver: (platform, send) => {
      let isEnded = false;
      let work = Promise.resolve();
      const deliverAll = async () => {
        const failures = new Set<string>();
        while (!isEnded) {
          const due = await rows.take(platform, failures);
          if (due === undefined) return;
          try {
            if (await send(due.item)) await rows.sent(due.ids);
            else await rows.drop(due.ids);
          } catch {
            for (const id of due.ids) failures.add(id);
            await rows.giveBack(due.ids);
          }
        }
      };
      const wake = () => {
        const next = work.then(deliverAll).catch(() => {});
        work = next;
        running.add(next);
        void next.finally(() => running.delete(next));
      };
      const timer = setInterval(wake, LOOK);
      timer.unref();
      wakers.add(wake);
      wake();
      return () => {
        isEnded = true;
        clearInterval(timer);
        wakers.delete(wake);
      };
    },
    wake: () => {
      for (const wake of wakers) wake();
    },
    close: async () => {
      await Promise.all(running);
    },
  };
}
