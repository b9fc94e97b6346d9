/** Gives each caller a turn of its own in the event loop, so that many questions at once don't keep timers and the network waiting. */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
