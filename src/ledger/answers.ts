import type { Selectable } from "kysely";
import type { GivenAnswer } from "./memory.ts";
import type { Database, Tables } from "./tables.ts";

/** Keeps an answer under an id. */
export async function insertAnswer(db: Database, id: string, at: number, given: GivenAnswer): Promise<void> {
  const { context, quoted, answered, thread, message, ...rest } = given;
  await db
    .insertInto("answers")
    .values({
      ...rest,
      id,
      at,
      thread: thread ?? null,
      message: message ?? null,
      answered: answered ? 1 : 0,
      context: JSON.stringify(context),
      quoted: JSON.stringify(quoted),
    })
    .execute();
}

/** An answer as its row holds it; the lists are those that insertAnswer wrote. */
export function readAnswer({
  id: _id,
  at: _at,
  thread,
  message,
  answered,
  context,
  quoted,
  ...row
}: Selectable<Tables["answers"]>): GivenAnswer {
  return {
    ...row,
    ...(thread === null ? {} : { thread }),
    ...(message === null ? {} : { message }),
    answered: answered === 1,
    context: JSON.parse(context),
    quoted: JSON.parse(quoted),
  };
}
