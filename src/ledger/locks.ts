import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { Database } from "./tables.ts";

/** Milliseconds that a lock outlives the last word of its holder. */
const HELD = 30_000;
/** How often the holder says that it is there, milliseconds. */
const RENEWED = 10_000;

/** Holders of this process that are at work. */
const atWork = new Set<string>();

/** Work that this process alone does until `release`. */
export interface Lock {
  release(): Promise<void>;
}

/** Takes a lock that all processes respect; undefined where another has it. One whose process has ended on this machine is taken over at once, elsewhere after 30 s. */
export async function takeLock(db: Database, name: string, now: () => number): Promise<Lock | undefined> {
  const holder = `${hostname()}:${process.pid}:${randomBytes(6).toString("hex")}`;
  const lock = await db.selectFrom("locks").select("holder").where("name", "=", name).executeTakeFirst();
  if (lock !== undefined && hasEnded(lock.holder))
    await db.deleteFrom("locks").where("name", "=", name).where("holder", "=", lock.holder).execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("locks")
    .values({ name, holder, until: now() + HELD })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet({ holder, until: now() + HELD })
        // Held until long after now: the clock was set back since, and nobody has renewed it.
        .where(({ or, eb }) => or([eb("locks.until", "<", now()), eb("locks.until", ">", now() + 2 * HELD)])),
    )
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) !== 1) return undefined;
  atWork.add(holder);
  const renewal = setInterval(() => {
    db.updateTable("locks")
      .set({ until: now() + HELD })
      .where("name", "=", name)
      .where("holder", "=", holder)
      .execute()
      .catch(() => {}); // The database is away: the lock may be lost, which the unique rows below it bear.
  }, RENEWED);
  renewal.unref();
  return {
    release: async () => {
      clearInterval(renewal);
      atWork.delete(holder);
      await db
        .deleteFrom("locks")
        .where("name", "=", name)
        .where("holder", "=", holder)
        .execute()
        .catch(() => {}); // A disk that is full, a database that is away: it is taken over, or runs out.
    },
  };
}

function hasEnded(holder: string): boolean {
  const [host, pid] = holder.split(":");
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return !atWork.has(holder);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
