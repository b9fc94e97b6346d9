import { sweepQuotations } from "./quotations.ts";
import type { Database } from "./tables.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Days that a person's id is kept with what they did. */
const ID_DAYS = 30;
/** Days that claims are kept: platforms deliver again within a day. */
const CLAIM_DAYS = 3;

/** How many rows were deleted and how many lost a person's id. */
export interface Swept {
  readonly deleted: number;
  readonly anonymised: number;
}

/** Deletes what is older than `keepDays`, and persons' ids that are older than 30 days. `now` in milliseconds since 1970. */
export async function sweep(db: Database, now: number, keepDays: number): Promise<Swept> {
  const oldest = now - keepDays * DAY;
  const ids = now - Math.min(keepDays, ID_DAYS) * DAY;
  const deletions = [
    await db
      .deleteFrom("claims")
      .where("at", "<", now - CLAIM_DAYS * DAY)
      .executeTakeFirst(),
    await db.deleteFrom("feedback").where("at", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("corrections").where("at", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("pictures").where("at", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("news_posts").where("due", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("news").where("at", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("files").where("at", "<", oldest).executeTakeFirst(),
    await db.deleteFrom("answers").where("at", "<", oldest).executeTakeFirst(),
    await sweepQuotations(db, oldest),
    await db.deleteFrom("acts").where("at", "<", oldest).executeTakeFirst(),
    // A conversation's key may name a person.
    await db.deleteFrom("turns").where("at", "<", ids).executeTakeFirst(),
  ];
  const anonymised = await db.updateTable("answers").set({ asker: "" }).where("at", "<", ids).where("asker", "<>", "").executeTakeFirst();
  await db.updateTable("follows").set({ by: "" }).where("at", "<", ids).where("by", "<>", "").execute();
  await db.updateTable("listening").set({ by: "" }).where("at", "<", ids).where("by", "<>", "").execute();
  await db.updateTable("acts").set({ by: "" }).where("at", "<", ids).where("by", "<>", "").execute();
  // One row a person and answer: ids become the answer's own, so that two that lose theirs stay two.
  await anonymiseFeedback(db, ids);
  return {
    deleted: deletions.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0),
    anonymised: Number(anonymised.numUpdatedRows),
  };
}

async function anonymiseFeedback(db: Database, before: number): Promise<void> {
  const rows = await db.selectFrom("feedback").select(["answer", "by"]).where("at", "<", before).where("by", "not like", "~%").execute();
  for (const [i, { answer, by }] of rows.entries())
    await db
      .updateTable("feedback")
      .set({ by: `~${before}.${i}` })
      .where("answer", "=", answer)
      .where("by", "=", by)
      .execute();
}
