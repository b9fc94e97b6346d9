import { inspect } from "node:util";

/** How long something may take that is waited for: long, since it only matters where it never comes, and a busy machine is slow. */
const WAIT = 150_000;

/** How a wait is told of when it fails. */
interface Waiting {
  /** What to show of the world where the wait was in vain. */
  readonly seen?: () => unknown;
  /** Milliseconds. */
  readonly within?: number;
}

/** Waits until something holds, and returns it. Throws with the condition, what it returned last and what was seen last. */
export async function until<T>(what: () => T | undefined | false, { seen, within = WAIT }: Waiting = {}): Promise<T> {
  const ends = Date.now() + within;
  for (;;) {
    const result = what();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > ends) throw new Error(waitedInVain(what, result, seen, within));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function waitedInVain(what: () => unknown, result: unknown, seen: (() => unknown) | undefined, within: number): string {
  const world = seen === undefined ? "" : `\nLast seen: ${inspect(seen(), { depth: 6, breakLength: 140, maxStringLength: 2_000 })}`;
  return `It didn't come to be within ${within} ms: ${what}\nIt returned ${inspect(result)} last.${world}`;
}
