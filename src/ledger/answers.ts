import type { Selectable } from "kysely";
import type { GivenAnswer } from "./memory.ts";
import { keepQuotations } from "./quotations.ts";
import type { Database, Tables } from "./tables.ts";

/** An answer with the id and the time, in milliseconds since 1970, that it is kept under. */
export interface KeptAnswer extends GivenAnswer {
  readonly id: string;
  readonly at: number;
}

/** Keeps an answer under its id; of one that is kept already, only its place is renewed. */
export async function insertAnswer(db: Database, { quoted, context, answered, thread, message, ...answer }: KeptAnswer): Promise<void> {
  const hash = await keepQuotations(db, answer.at, quoted);
  await db
    .insertInto("answers")
    .values({
      ...answer,
      thread: thread ?? null,
      message: message ?? null,
      context: JSON.stringify(context),
      answered: answered ? 1 : 0,
      quoted: hash,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ message: message ?? null }))
    .execute();
}

/** Answers' rows, each with its quotations. */
export function selectAnswers(db: Database) {
  return db
    .selectFrom("answers")
    .innerJoin("quotations", "quotations.hash", "answers.quoted")
    .selectAll("answers")
    .select("quotations.content as quotations");
}

/** An answer as in its row; the lists are those that insertAnswer wrote. */
export function readAnswer({
  id: _id,
  at: _at,
  thread,
  message,
  answered,
  context,
  quoted: _hash,
  quotations,
  ...row
}: Selectable<Tables["answers"]> & { readonly quotations: string }): GivenAnswer {
  return {
    ...row,
    ...(thread === null ? {} : { thread }),
    ...(message === null ? {} : { message }),
    answered: answered === 1,
    context: JSON.parse(context),
    quoted: JSON.parse(quotations),
  };
}
