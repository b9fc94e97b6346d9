/** Milliseconds of work before timers and the network have their turn. */
const SHARE = 5;

/** Does work at once while its share of this turn of the event loop lasts, and what comes later in the next, in order: many questions at once don't keep timers and the network waiting. */
export function createTurns(share = SHARE): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let ends: number | undefined;
  const begin = () => {
    ends = performance.now() + share;
    setImmediate(next);
  };
  const next = () => {
    ends = undefined;
    if (waiting.length === 0) return;
    begin();
    while (!isOver()) waiting.shift()?.();
  };
  const isOver = () => waiting.length === 0 || performance.now() >= (ends ?? 0);
  return (work) => {
    if (ends === undefined) begin();
    if (waiting.length === 0 && performance.now() < (ends ?? 0)) return work();
    return new Promise((resolve, reject) => {
      waiting.push(() => void work().then(resolve, reject));
    });
  };
}
