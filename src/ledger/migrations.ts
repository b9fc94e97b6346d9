import type { Kysely, Migration } from "kysely";
import { listening, news } from "./channel-migrations.ts";
import { hashOf, putQuotations } from "./quotations.ts";
import type { Tables } from "./tables.ts";

/** The tables' history in order of name. A migration that has landed is never changed: add another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "2026-11-23-first": { up: first },
  "2026-11-23-revisions": { up: revisions },
  "2026-11-24-pictures": { up: pictures },
  "2026-11-24-rare-indexes": { up: rareIndexes },
  "2026-11-25-quotations": { up: quotations },
  "2026-11-26-files": { up: files },
  "2026-11-26-news": { up: news },
  "2026-11-26-wrong": { up: wrong },
  "2026-11-27-listening": { up: listening },
};

// Every statement may meet its own half: a process that was ended in the middle begins again.
async function first(db: Kysely<unknown>): Promise<void> {
  const create = (table: string) => db.schema.createTable(table).ifNotExists();
  const index = (table: string, columns: string[]) =>
    db.schema
      .createIndex(`${table}_by_${columns.join("_")}`)
      .ifNotExists()
      .on(table)
      .columns(columns)
      .execute();
  await create("claims")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await create("answers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("context", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text")
    .addColumn("message", "text")
    .addColumn("asker", "text", (column) => column.notNull())
    .addColumn("visibility", "text", (column) => column.notNull())
    .addColumn("answered", "integer", (column) => column.notNull())
    .addColumn("quoted", "text", (column) => column.notNull())
    .execute();
  await create("turns")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .execute();
  await create("feedback")
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("feedback_key", ["answer", "by"])
    .execute();
  await create("acts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("act", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .execute();
  await create("corrections")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("changes", "text", (column) => column.notNull())
    .addColumn("taken", "bigint")
    .addColumn("sent", "bigint")
    .addUniqueConstraint("corrections_once", ["answer", "revision"])
    .execute();
  await create("revisions")
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("revisions_key", ["story", "revision"])
    .execute();
  await index("claims", ["at"]);
  await index("answers", ["story", "at"]);
  await index("answers", ["asker"]);
  await index("answers", ["workspace"]);
  await index("answers", ["at"]);
  await index("turns", ["conversation", "id"]);
  await index("turns", ["at"]);
  await index("acts", ["story", "at"]);
  await index("corrections", ["sent", "at"]);
}

async function revisions(db: Kysely<unknown>): Promise<void> {
  // Nothing was put there before; a column can't be added "if not exists" on SQLite.
  await db.schema.dropTable("corrections").ifExists().execute();
  await db.schema
    .createTable("corrections")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("changes", "text", (column) => column.notNull())
    .addColumn("taken", "bigint")
    .addColumn("sent", "bigint")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addUniqueConstraint("corrections_once", ["answer", "revision"])
    .execute();
  const create = (table: string) => db.schema.createTable(table).ifNotExists();
  await create("texts")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
  await create("stories")
    .addColumn("story", "text", (column) => column.primaryKey())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await create("locks")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("holder", "text", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("corrections_by_taken_id").ifNotExists().on("corrections").columns(["taken", "id"]).execute();
}

async function pictures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pictures")
    .ifNotExists()
    .addColumn("answer", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .execute();
}

/** Each answer changed a page of the index of its asker, which took as long as keeping it; only forgetting looks for askers and workspaces, and may read all. */
async function rareIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("answers_by_asker").ifExists().execute();
  await db.schema.dropIndex("answers_by_workspace").ifExists().execute();
}

/** Answers of one statement. */
const ROWS = 200;

/** What answers quote was kept as JSON with each of them. */
async function quotations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("quotations")
    .ifNotExists()
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
  const tables = db.withTables<Pick<Tables, keyof Tables>>();
  for (let last = ""; ; ) {
    const some = tables.selectFrom("answers").select(["id", "at", "quoted"]).where("id", ">", last).orderBy("id").limit(ROWS);
    const rows = await some.execute();
    for (const content of new Set(rows.map(({ quoted }) => quoted).filter((quoted) => quoted.startsWith("[")))) {
      const answers = rows.filter(({ quoted }) => quoted === content);
      const hash = hashOf(content);
      const at = Math.max(...answers.map((answer) => answer.at));
      await putQuotations(tables, { hash, at, content });
      const ids = answers.map(({ id }) => id);
      await tables.updateTable("answers").set({ quoted: hash }).where("id", "in", ids).execute();
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

/** Each answer's picture was uploaded anew. */
async function files(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("files")
    .ifNotExists()
    .addColumn("picture", "text", (column) => column.primaryKey())
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await addText(db, "pictures", "picture");
}

/** Adds a column where it isn't there. */
async function addText(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const tables = await db.introspection.getTables();
  const isThere = tables.find(({ name }) => name === table)?.columns.some(({ name }) => name === column);
  if (isThere !== true) await db.schema.alterTable(table).addColumn(column, "text").execute();
}

async function wrong(db: Kysely<unknown>): Promise<void> {
  await addText(db, "feedback", "reason");
  await addText(db, "feedback", "comment");
}
