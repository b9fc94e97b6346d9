import type { Database } from "./tables.ts";

/** Claims a key at this time; resolves to whether it is ours: the first who claims a key has it, here and in every other process. */
export async function claim(db: Database, key: string, at: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("claims")
    .values({ key, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}
