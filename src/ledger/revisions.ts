import { sql } from "kysely";
import { nextTurn } from "../steps.ts";
import type { Database } from "./tables.ts";

/** Revisions of a story that are kept. */
const KEPT = 10;
/** Rows of one statement: SQLite takes 32,766 values at most. */
const ROWS = 200;
/** Texts that are written at once. */
const WRITTEN = 20;

/** A revision's content as it is kept: JSON of the story's file, and of each article in order. */
export interface KeptContent {
  readonly story: string;
  readonly revision: string;
  readonly file: string;
  readonly articles: readonly { readonly hash: string; readonly json: string }[];
}

/** A revision to keep: articles without JSON are those of the revision before. */
export interface NewContent extends Omit<KeptContent, "articles"> {
  readonly articles: readonly { readonly hash: string; readonly json?: string }[];
}

/** A revision in the list of those kept. */
export interface RevisionLine {
  readonly revision: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly note: string;
  readonly current: boolean;
}

/** Keeps a revision and makes it the one that is answered from, in one step with what `beside` keeps; all but the last ten go. It counts as the newest, also where the clock, another machine's or one set back, says otherwise. */
export async function keepRevision(
  db: Database,
  now: number,
  { story, revision, file, articles }: NewContent,
  { by, note }: { readonly by: string; readonly note: string },
  beside: (within: Database) => Promise<void> = async () => {},
): Promise<void> {
  const content = JSON.stringify({ file, hashes: articles.map(({ hash }) => hash) });
  const missing = articles.flatMap(({ hash, json }) => (json === undefined ? [] : [{ hash, content: json }]));
  await db.transaction().execute(async (within) => {
    for (let i = 0; i < missing.length; i += WRITTEN) {
      await within
        .insertInto("texts")
        .values(missing.slice(i, i + WRITTEN))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      // SQLite writes in this thread: questions are answered in between.
      await nextTurn();
    }
    const revisions = within.selectFrom("revisions").where("story", "=", story);
    const newest = await revisions.select(({ fn }) => fn.max("at").as("at")).executeTakeFirst();
    const at = Math.max(now, Number(newest?.at ?? 0) + 1);
    await within
      .insertInto("revisions")
      .values({ story, revision, at, by, note, content })
      .onConflict((conflict) => conflict.columns(["story", "revision"]).doUpdateSet({ at, by, note }))
      .execute();
    await within
      .insertInto("stories")
      .values({ story, revision, at })
      .onConflict((conflict) => conflict.column("story").doUpdateSet({ revision, at }))
      .execute();
    await beside(within);
    const old = await revisions.select("revision").orderBy("at", "desc").offset(KEPT).limit(1000).execute();
    if (old.length > 0)
      await within
        .deleteFrom("revisions")
        .where("story", "=", story)
        .where(
          "revision",
          "in",
          old.map((row) => row.revision),
        )
        .execute();
  });
}

/** The revisions of a story that may be gone back to, the newest first. */
export async function listRevisions(db: Database, story: string): Promise<readonly RevisionLine[]> {
  const current = (await currentRevisions(db)).get(story);
  const rows = db.selectFrom("revisions").select(["revision", "at", "by", "note"]).where("story", "=", story);
  return (await rows.orderBy("at", "desc").execute()).map((row) => ({ ...row, current: row.revision === current }));
}

/** The revision of each story that is answered from. */
export async function currentRevisions(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom("stories").select(["story", "revision"]).execute();
  return new Map(rows.map(({ story, revision }) => [story, revision]));
}

/** A kept revision's content; undefined where it isn't kept, or not whole. */
export async function loadRevision(db: Database, story: string, revision: string): Promise<KeptContent | undefined> {
  const row = await db
    .selectFrom("revisions")
    .select("content")
    .where("story", "=", story)
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { file, hashes }: { file: string; hashes: string[] } = JSON.parse(row.content);
  const texts = new Map<string, string>();
  for (let i = 0; i < hashes.length; i += ROWS) {
    const some = await db
      .selectFrom("texts")
      .selectAll()
      .where("hash", "in", hashes.slice(i, i + ROWS))
      .execute();
    for (const { hash, content } of some) texts.set(hash, content);
  }
  const articles = hashes.flatMap((hash) => {
    const json = texts.get(hash);
    return json === undefined ? [] : [{ hash, json }];
  });
  return articles.length === hashes.length ? { story, revision, file, articles } : undefined;
}

/** Keeps a text under its hash until the next sweep, at most a day. */
export async function keepText(db: Database, hash: string, content: string): Promise<void> {
  await db
    .insertInto("texts")
    .values({ hash, content })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A text by its hash; undefined where it isn't kept any more. */
export async function loadText(db: Database, hash: string): Promise<string | undefined> {
  return (await db.selectFrom("texts").select("content").where("hash", "=", hash).executeTakeFirst())?.content;
}

/** Takes a story out of what is answered from, in every process; its revisions stay for a while. */
export async function dropStory(db: Database, story: string): Promise<void> {
  await db.deleteFrom("stories").where("story", "=", story).execute();
}

/** Deletes texts that no kept revision has; resolves to how many. */
export async function sweepTexts(db: Database): Promise<number> {
  // Texts before revisions: one that another process keeps in between is in the list of revisions at the latest.
  const all = await db.selectFrom("texts").select("hash").execute();
  const rows = await db.selectFrom("revisions").select("content").execute();
  const hashes = new Set(rows.flatMap(({ content }): string[] => JSON.parse(content).hashes));
  const loose = all.map(({ hash }) => hash).filter((hash) => !hashes.has(hash));
  let deleted = 0;
  for (let i = 0; i < loose.length; i += ROWS) {
    // Asked again in the statement itself: a rollback may hold one again by now.
    const { numDeletedRows } = await db
      .deleteFrom("texts")
      .where("hash", "in", loose.slice(i, i + ROWS))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("revisions").select("revisions.story").where("revisions.content", "like", sql<string>`'%' || texts.hash || '%'`),
          ),
        ),
      )
      .executeTakeFirst();
    deleted += Number(numDeletedRows);
  }
  return deleted;
}
