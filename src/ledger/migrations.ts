import type { Kysely, Migration } from "kysely";
import { createTable } from "./create-table.ts";
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
  const index = (table: string, columns: string[]) =>
    db.schema
      .createIndex(`${table}_by_${columns.join("_")}`)
      .ifNotExists()
      .on(table)
      .columns(columns)
      .execute();
  await createTable(db, "claims", { key: "key", at: "bigint" }).execute();
  await createTable(db, "answers", {
    id: "key",
    at: "bigint",
    story: "text",
    revision: "text",
    question: "text",
    context: "text",
    platform: "text",
    workspace: "text",
    channel: "text",
    thread: "text?",
    message: "text?",
    asker: "text",
    visibility: "text",
    answered: "integer",
    quoted: "text",
  }).execute();
  await createTable(db, "turns", { id: "key", at: "bigint", conversation: "text", question: "text" }).execute();
  await createTable(db, "feedback", { answer: "text", by: "text", verdict: "text", at: "bigint" })
    .addPrimaryKeyConstraint("feedback_key", ["answer", "by"])
    .execute();
  await createTable(db, "acts", { id: "key", at: "bigint", story: "text", act: "text", by: "text", detail: "text" }).execute();
  await createTable(db, "corrections", {
    id: "key",
    at: "bigint",
    answer: "text",
    revision: "text",
    changes: "text",
    taken: "bigint?",
    sent: "bigint?",
  })
    .addUniqueConstraint("corrections_once", ["answer", "revision"])
    .execute();
  await createTable(db, "revisions", { story: "text", revision: "text", at: "bigint", by: "text", note: "text", content: "text" })
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
  await createTable(db, "corrections", {
    id: "key",
    at: "bigint",
    answer: "text",
    revision: "text",
    changes: "text",
    taken: "bigint?",
    sent: "bigint?",
    attempts: "integer",
  })
    .addUniqueConstraint("corrections_once", ["answer", "revision"])
    .execute();
  await createTable(db, "texts", { hash: "key", content: "text" }).execute();
  await createTable(db, "stories", { story: "key", revision: "text", at: "bigint" }).execute();
  await createTable(db, "locks", { name: "key", holder: "text", until: "bigint" }).execute();
  await db.schema.createIndex("corrections_by_taken_id").ifNotExists().on("corrections").columns(["taken", "id"]).execute();
}

async function pictures(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "pictures", { answer: "key", at: "bigint", message: "text" }).execute();
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
  await createTable(db, "quotations", { hash: "key", at: "bigint", content: "text" }).execute();
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
  await createTable(db, "files", { picture: "key", file: "text", at: "bigint" }).execute();
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

/** Channels that follow stories, and what came to those. */
async function news(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "follows", {
    id: "key",
    at: "bigint",
    platform: "text",
    workspace: "text",
    channel: "text",
    story: "text",
    speaker: "text",
    daily: "text",
    by: "text",
  })
    .addUniqueConstraint("follows_once", ["platform", "workspace", "channel", "story", "speaker"])
    .execute();
  await createTable(db, "news", { id: "key", at: "bigint", story: "text", revision: "text", content: "text" }).execute();
  await createTable(db, "news_posts", {
    id: "key",
    follow: "text",
    news: "text",
    due: "bigint",
    taken: "bigint?",
    sent: "bigint?",
    attempts: "integer",
  })
    .addUniqueConstraint("news_posts_once", ["follow", "news"])
    .execute();
  await db.schema.createIndex("news_by_story_at").ifNotExists().on("news").columns(["story", "at"]).execute();
  await db.schema.createIndex("news_posts_by_taken_due").ifNotExists().on("news_posts").columns(["taken", "due"]).execute();
}

/** Channels in which a story answers without being mentioned. */
async function listening(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "listening", { platform: "text", workspace: "text", channel: "text", story: "text", at: "bigint", by: "text" })
    .addPrimaryKeyConstraint("listening_key", ["platform", "workspace", "channel", "story"])
    .execute();
}
