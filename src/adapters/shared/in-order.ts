/** Does work on one thing after the other, work on different things at once: a conversation's messages are understood in their order. */
export function createInOrder(): (thing: string, work: () => Promise<void>) => Promise<void> {
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
