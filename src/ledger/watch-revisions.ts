import { type Every, every } from "./every.ts";

/** Milliseconds between looks. */
const LOOK = 500;

/** Looks every 0.5 s whether another process made a revision current, one look at a time. Returns what ends it. */
export function watchRevisions(look: () => Promise<void>, repeat: Every = every): () => Promise<void> {
  let looking: Promise<void> | undefined;
  const stop = repeat(LOOK, () => {
    // A look that fails is followed by the next.
    looking ??= look()
      .catch(() => {})
      .finally(() => {
        looking = undefined;
      });
  });
  return async () => {
    stop();
    await looking;
  };
}
