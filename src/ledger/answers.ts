import type { CompiledQuery, Selectable } from "kysely";
import type { GivenAnswer } from "./memory.ts";
import type { Database, Tables } from "./tables.ts";

/** An answer with the id and the time, in milliseconds since 1970, that it is kept under. */
export interface KeptAnswer extends GivenAnswer {
  readonly id: string;
  readonly at: number;
}

type Row = Tables["answers"];

/** In the order of their values in a statement. */
const COLUMNS = [
  "id",
  "at",
  "story",
  "revision",
  "question",
  "context",
  "platform",
  "workspace",
  "channel",
  "thread",
  "message",
  "asker",
  "visibility",
  "answered",
  "quoted",
] as const satisfies readonly (keyof Row)[];

/** The statements that keep so many answers, by their number. */
const statements = new WeakMap<Database, Map<number, CompiledQuery>>();

/** Keeps answers under their ids, in one statement. */
export async function insertAnswers(db: Database, answers: readonly KeptAnswer[]): Promise<void> {
  const known = statements.get(db) ?? new Map<number, CompiledQuery>();
  statements.set(db, known);
  const rows = answers.map(rowOf);
  const one = known.get(1) ?? db.insertInto("answers").values(rows.slice(0, 1).map(inOrder)).compile();
  known.set(1, one);
  const statement = known.get(rows.length) ?? { ...one, sql: forRows(one.sql, rows.length) };
  known.set(rows.length, statement);
  await db.executeQuery({ ...statement, parameters: rows.flatMap((row) => COLUMNS.map((column) => row[column])) });
}

/** A statement that inserts one row, written for more: to compile one for many takes longer than to carry it out. */
function forRows(sql: string, count: number): string {
  const [into = "", row = ""] = sql.split(/(?<= values )/);
  const rows = Array.from({ length: count }, (_, i) => row.replace(/\$(\d+)/g, (_, value) => `$${i * COLUMNS.length + Number(value)}`));
  return into + rows.join(", ");
}

/** A row whose columns are in the order of a statement's. */
function inOrder({ id, at, story, revision, question, context, platform, workspace, channel, thread, message, ...rest }: Row): Row {
  const { asker, visibility, answered, quoted } = rest;
  return { id, at, story, revision, question, context, platform, workspace, channel, thread, message, asker, visibility, answered, quoted };
}

function rowOf({ context, quoted, answered, thread, message, ...rest }: KeptAnswer): Row {
  return {
    ...rest,
    thread: thread ?? null,
    message: message ?? null,
    answered: answered ? 1 : 0,
    context: context.length === 0 ? "[]" : JSON.stringify(context),
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
