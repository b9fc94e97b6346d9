import type { Selectable } from "kysely";
import type { GivenAnswer } from "./memory.ts";
import type { Database, Tables } from "./tables.ts";

/** An answer with the id and the time, in milliseconds since 1970, that it is kept under. */
export interface KeptAnswer extends GivenAnswer {
  readonly id: string;
  readonly at: number;
}

/** Keeps answers under their ids, in one statement. */
export async function insertAnswers(db: Database, answers: readonly KeptAnswer[]): Promise<void> {
  await db.insertInto("answers").values(answers.map(rowOf)).execute();
}

function rowOf({ context, quoted, answered, thread, message, ...rest }: KeptAnswer): Tables["answers"] {
  return {
    ...rest,
    thread: thread ?? null,
    message: message ?? null,
    answered: answered ? 1 : 0,
    context: JSON.stringify(context),
    quoted: quotedAsJson(quoted),
  };
}

const quotationsAsJson = new WeakMap<GivenAnswer["quoted"], string>();

/** A list of quotations as JSON; the same answer given again has the same list. */
function quotedAsJson(quoted: GivenAnswer["quoted"]): string {
  const json = quotationsAsJson.get(quoted) ?? JSON.stringify(quoted);
  quotationsAsJson.set(quoted, json);
  return json;
}

/** An answer as its row holds it; the lists are those that insertAnswers wrote. */
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
