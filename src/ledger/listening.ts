import type { Database } from "./tables.ts";

/** A channel in which a story answers without being mentioned. */
export interface Listening {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly story: string;
}

/** Lets a story listen in a channel. */
export async function startListening(
  db: Database,
  at: number,
  by: string,
  { platform, workspace, channel, story }: Listening,
): Promise<void> {
  await db
    .insertInto("listening")
    .values({ platform, workspace, channel, story, at, by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends it; resolves to whether the story listened there. */
export async function endListening(db: Database, { platform, workspace, channel, story }: Listening): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("listening")
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("channel", "=", channel)
    .where("story", "=", story)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

/** The stories that listen in a channel, in alphabetical order. */
export async function listeningIn(db: Database, { platform, workspace, channel }: Omit<Listening, "story">): Promise<readonly string[]> {
  const rows = db
    .selectFrom("listening")
    .select("story")
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("channel", "=", channel);
  return (await rows.orderBy("story").execute()).map(({ story }) => story);
}
