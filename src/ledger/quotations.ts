import { createHash } from "node:crypto";
import type { GivenAnswer } from "./memory.ts";
import type { Database, Tables } from "./tables.ts";

/** Milliseconds after which a list that answers still quote is put again, so that it outlives each of them. */
const RENEWED = 60 * 60 * 1000;

/** Keeps what an answer quotes, once for all answers that share it, since that is much larger than the rest of an answer. Resolves to its hash. */
export async function keepQuotations(db: Database, at: number, quoted: GivenAnswer["quoted"]): Promise<string> {
  const content = JSON.stringify(quoted);
  const hash = hashOf(content);
  await putQuotations(db, { hash, at, content });
  return hash;
}

/** Keeps one list; of one that is kept already, that it was quoted then too, to the hour. */
export async function putQuotations(db: Database, list: Tables["quotations"]): Promise<void> {
  await db
    .insertInto("quotations")
    .values(list)
    .onConflict((conflict) =>
      conflict
        .column("hash")
        .doUpdateSet({ at: list.at })
        .where("quotations.at", "<", list.at - RENEWED),
    )
    .execute();
}

/** Deletes the lists of answers that are deleted: those put last more than a day before the answers that are kept. */
export function sweepQuotations(db: Database, since: number) {
  return db
    .deleteFrom("quotations")
    .where("at", "<", since - 24 * RENEWED)
    .executeTakeFirst();
}

/** The hash that a list is kept under, by its JSON. */
export function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("base64url");
}
