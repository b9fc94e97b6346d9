/** Gives each caller a turn of its own in the event loop, so that many questions at once don't keep timers and the network waiting. */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}

/** Does work on one thing after the other, work on different things at once: a conversation's messages are understood in their order. */
export function createLines(): (thing: string, work: () => Promise<void>) => Promise<void> {
  const lines = new Map<string, Promise<void>>();
  return (thing, work) => {
    const before = lines.get(thing) ?? Promise.resolve();
    const line = before.then(work, work);
    lines.set(thing, line);
    return line.finally(() => {
      if (lines.get(thing) === line) lines.delete(thing);
    });
  };
}
