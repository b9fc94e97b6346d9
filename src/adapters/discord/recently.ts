/** Whether something was looked up lately, so that it needn't be looked up again. */
export type Recently = (what: string) => boolean;

/** As many as are kept; beyond, the oldest are forgotten and looked up once more. */
const MOST = 10_000;

/** True where the same was asked within so many milliseconds before; else false, and it counts as looked up now. */
export function createRecently(ms: number, now: () => number = Date.now): Recently {
  const looked = new Map<string, number>();
  return (what) => {
    const at = now();
    const before = looked.get(what);
    if (before !== undefined && at - before < ms) return true;
    looked.delete(what);
    looked.set(what, at);
    if (looked.size > MOST) for (const oldest of [...looked.keys()].slice(0, MOST / 10)) looked.delete(oldest);
    return false;
  };
}
