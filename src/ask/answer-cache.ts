import type { Answer } from "../model.ts";

/** Answers kept for each version of a story. */
const MOST = 300;

/**
 * Keeps the last answers for what they were made from: asking is pure, so that the same question to the same knowledge needn't be answered anew.
 * What they were made from is held weakly: with a story's old revision its answers go.
 */
export function cachedBy<Source extends object>(): (source: Source, key: string, answer: () => Answer) => Answer {
  const bySource = new WeakMap<Source, Map<string, Answer>>();
  return (source, key, answer) => {
    const kept = bySource.get(source) ?? new Map<string, Answer>();
    bySource.set(source, kept);
    const known = kept.get(key);
    const found = known ?? answer();
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
