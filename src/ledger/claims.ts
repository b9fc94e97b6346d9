import type { Database } from "./tables.ts";

/** Claims keys at this time, in one statement; resolves to whether each is ours: the first who claims a key has it, here and in every other process. */
export async function insertClaims(db: Database, keys: readonly string[], at: number): Promise<readonly boolean[]> {
  const won = await db
    .insertInto("claims")
    .values([...new Set(keys)].map((key) => ({ key, at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .execute();
  const ours = new Set(won.map(({ key }) => key));
  return keys.map((key) => ours.delete(key));
}
