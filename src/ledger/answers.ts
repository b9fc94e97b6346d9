import { type CompiledQuery, type Selectable, sql } from "kysely";
import type { GivenAnswer } from "./memory.ts";
import { keepQuotations } from "./quotations.ts";
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
  const statement = known.get(answers.length) ?? forRows(db, answers.length);
  known.set(answers.length, statement);
  const quoted = await keepQuotations(db, answers);
  const parameters: Row[keyof Row][] = [];
  for (const [i, answer] of answers.entries()) parameters.push(...valuesOf(answer, quoted[i] ?? ""));
  await db.executeQuery({ ...statement, parameters });
}

/** The statement that keeps so many answers, written from that for one: to compile one for many takes longer than to carry it out. */
function forRows(db: Database, count: number): CompiledQuery {
  const columns = sql.join(COLUMNS.map((column) => sql.ref(column)));
  const one = sql`insert into ${sql.table("answers")} (${columns}) values (${sql.join(COLUMNS.map(() => 0))})`.compile(db);
  const [into = "", row = ""] = one.sql.split(/(?<= values )/);
  const rows = Array.from({ length: count }, (_, i) => row.replace(/\$(\d+)/g, (_, value) => `$${i * COLUMNS.length + Number(value)}`));
  return { ...one, sql: into + rows.join(", ") };
}

/** An answer's values in the order of the columns, its quotations by their hash. */
function valuesOf(answer: KeptAnswer, quoted: string): readonly Row[keyof Row][] {
  const { id, at, story, revision, question, context, platform, workspace, channel, thread = null, message = null } = answer;
  const { asker, visibility, answered } = answer;
  const before = context.length === 0 ? "[]" : JSON.stringify(context);
  const truth = answered ? 1 : 0;
  return [id, at, story, revision, question, before, platform, workspace, channel, thread, message, asker, visibility, truth, quoted];
}

/** Answers' rows, each with its quotations. */
export function selectAnswers(db: Database) {
  return db
    .selectFrom("answers")
    .innerJoin("quotations", "quotations.hash", "answers.quoted")
    .selectAll("answers")
    .select("quotations.content as quotations");
}

/** An answer as its row holds it; the lists are those that insertAnswers wrote. */
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
