import { newId } from "./identity.ts";
import type { Database } from "./tables.ts";

/** How often sending news is tried. */
const ATTEMPTS = 3;

/** A channel that follows a story. */
export interface Follow {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly story: string;
  /** One speaker's words alone; "" everything. */
  readonly speaker: string;
  /** "08:00", UTC: gathered for a day; "" at once. */
  readonly daily: string;
  /** Who asked for it: "slack:T1:U1". */
  readonly by: string;
}

/** News that are due in a channel: JSON of each refresh's, the oldest first. */
export interface DueNews {
  readonly ids: readonly string[];
  readonly follow: Follow;
  readonly contents: readonly string[];
}

/** Lets a channel follow; of one that does already the time of day is renewed. */
export async function putFollow(db: Database, at: number, follow: Follow): Promise<void> {
  const { daily, by } = follow;
  await db
    .insertInto("follows")
    .values({ id: newId(at), at, ...follow })
    .onConflict((conflict) => conflict.columns(["platform", "workspace", "channel", "story", "speaker"]).doUpdateSet({ daily, by }))
    .execute();
}

/** Ends what a channel follows of a story, of one speaker where one is named; resolves to how much ended. News that wait for it go. */
export async function endFollow(
  db: Database,
  { platform, workspace, channel, story }: Omit<Follow, "speaker" | "daily" | "by">,
  speaker?: string,
): Promise<number> {
  const theirs = db
    .selectFrom("follows")
    .select("id")
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("channel", "=", channel)
    .where("story", "=", story);
  const rows = await (speaker === undefined ? theirs : theirs.where("speaker", "=", speaker)).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.deleteFrom("news_posts").where("follow", "in", ids).execute();
  await db.deleteFrom("follows").where("id", "in", ids).execute();
  return ids.length;
}

/** Who follows a story, those first that began first. */
export async function followsOf(db: Database, story: string): Promise<readonly Follow[]> {
  const fields = ["platform", "workspace", "channel", "story", "speaker", "daily", "by"] as const;
  return db.selectFrom("follows").select(fields).where("story", "=", story).orderBy("id").execute();
}

/** Keeps what a refresh brought, and makes it due in each channel that follows; `due` says when. Part of the caller's transaction. */
export async function putNews(
  db: Database,
  at: number,
  { story, revision, content }: { readonly story: string; readonly revision: string; readonly content: string },
  due: (daily: string) => number,
): Promise<void> {
  const news = newId(at);
  await db.insertInto("news").values({ id: news, at, story, revision, content }).execute();
  const follows = await db.selectFrom("follows").select(["id", "daily"]).where("story", "=", story).execute();
  if (follows.length === 0) return;
  await db
    .insertInto("news_posts")
    .values(follows.map(({ id, daily }) => ({ id: newId(at), follow: id, news, due: due(daily), taken: null, sent: null, attempts: 0 })))
    .execute();
}

/** What refreshes of a story brought after a time, as JSON, the oldest first. */
export async function newsAfter(db: Database, story: string, after: number): Promise<readonly string[]> {
  const rows = db.selectFrom("news").select("content").where("story", "=", story).where("at", ">", after);
  return (await rows.orderBy("id").execute()).map(({ content }) => content);
}

/** Takes the news of the channel that waits longest on this platform, but none of `passing`: nobody else gets them. A digest takes all that gathered. */
export async function takeNews(db: Database, at: number, platform: string, passing: ReadonlySet<string>): Promise<DueNews | undefined> {
  for (;;) {
    const due = db
      .selectFrom("news_posts")
      .innerJoin("follows", "follows.id", "news_posts.follow")
      .select(["news_posts.id as post", "news_posts.follow", "follows.daily"])
      .where("news_posts.taken", "is", null)
      .where("news_posts.due", "<=", at)
      .where("news_posts.attempts", "<", ATTEMPTS)
      .where("news_posts.id", "not in", ["", ...passing])
      .where("follows.platform", "=", platform);
    const oldest = await due.orderBy("news_posts.id").limit(1).executeTakeFirst();
    if (oldest === undefined) return undefined;
    const theirs = db
      .updateTable("news_posts")
      .set((set) => ({ taken: at, attempts: set("attempts", "+", 1) }))
      .where("taken", "is", null)
      .where("due", "<=", at)
      .where("attempts", "<", ATTEMPTS);
    // One statement, so that no other process takes a part of a digest.
    const all = oldest.daily === "" ? theirs.where("id", "=", oldest.post) : theirs.where("follow", "=", oldest.follow);
    const taken = await all.returning(["id", "news"]).execute();
    if (taken.length === 0) continue;
    const follow = await db.selectFrom("follows").selectAll().where("id", "=", oldest.follow).executeTakeFirst();
    const news = taken.map((row) => row.news);
    const rows = await db.selectFrom("news").select("content").where("id", "in", news).orderBy("id").execute();
    if (follow === undefined) continue;
    const { id: _, at: __, ...rest } = follow;
    return { ids: taken.map(({ id }) => id), follow: rest, contents: rows.map(({ content }) => content) };
  }
}

/** Marks news as posted. */
export async function sentNews(db: Database, at: number, ids: readonly string[]): Promise<void> {
  await db.updateTable("news_posts").set({ sent: at }).where("id", "in", ids).execute();
}

/** Gives news back whose sending failed, to be tried again. */
export async function returnNews(db: Database, ids: readonly string[]): Promise<void> {
  await db.updateTable("news_posts").set({ taken: null }).where("id", "in", ids).where("sent", "is", null).execute();
}

/** Deletes what is kept for channels of a workspace, as when the app is removed from it. */
export async function forgetFollows(db: Database, platform: string, workspace: string): Promise<void> {
  const theirs = db.selectFrom("follows").select("id").where("platform", "=", platform).where("workspace", "=", workspace);
  await db.deleteFrom("news_posts").where("follow", "in", theirs).execute();
  await db.deleteFrom("follows").where("platform", "=", platform).where("workspace", "=", workspace).execute();
}
