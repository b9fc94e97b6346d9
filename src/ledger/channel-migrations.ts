import type { Kysely } from "kysely";

/** Channels that follow stories, and what came to those. */
export async function news(db: Kysely<unknown>): Promise<void> {
  const create = (table: string) =>
    db.schema
      .createTable(table)
      .ifNotExists()
      .addColumn("id", "text", (column) => column.primaryKey());
  await create("follows")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("speaker", "text", (column) => column.notNull())
    .addColumn("daily", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addUniqueConstraint("follows_once", ["platform", "workspace", "channel", "story", "speaker"])
    .execute();
  await create("news")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
  await create("news_posts")
    .addColumn("follow", "text", (column) => column.notNull())
    .addColumn("news", "text", (column) => column.notNull())
    .addColumn("due", "bigint", (column) => column.notNull())
    .addColumn("taken", "bigint")
    .addColumn("sent", "bigint")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addUniqueConstraint("news_posts_once", ["follow", "news"])
    .execute();
  await db.schema.createIndex("news_by_story_at").ifNotExists().on("news").columns(["story", "at"]).execute();
  await db.schema.createIndex("news_posts_by_taken_due").ifNotExists().on("news_posts").columns(["taken", "due"]).execute();
}

/** Channels in which a story answers without being mentioned. */
export async function listening(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("listening")
    .ifNotExists()
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("listening_key", ["platform", "workspace", "channel", "story"])
    .execute();
}
