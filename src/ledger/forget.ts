import { forgetFollows } from "./follows.ts";
import type { Database } from "./tables.ts";

/** Deletes all rows of a person on a platform: answers they asked for, with feedback and corrections on them, their feedback, their conversations; their admin acts lose the id. Resolves to how many answers went. */
export async function forgetPerson(db: Database, platform: string, person: string, workspace?: string): Promise<number> {
  const theirs = db
    .selectFrom("answers")
    .select(["id", "channel", "thread", "visibility", "workspace"])
    .where("platform", "=", platform)
    .where("asker", "=", person);
  // Slack's ids of users are a workspace's own.
  const answers = await (workspace === undefined ? theirs : theirs.where("workspace", "=", workspace)).execute();
  const conversations = answers.flatMap(({ channel, thread, visibility, workspace }) => [
    ...(thread === null ? [] : [thread]),
    ...(visibility === "private" || workspace === "" ? [channel] : []),
  ]);
  await deleteAnswers(
    db,
    answers.map(({ id }) => id),
  );
  await deleteTurns(db, platform, [person, ...conversations]);
  await db
    .deleteFrom("feedback")
    .where("by", "in", [person, `${platform}:${person}`])
    .execute();
  await db
    .deleteFrom("feedback")
    .where("by", "like", `${platform}:${workspace ?? "%"}:${person}`)
    .execute();
  await db.updateTable("follows").set({ by: "" }).where("platform", "=", platform).where("by", "like", `%:${person}`).execute();
  await db.updateTable("listening").set({ by: "" }).where("platform", "=", platform).where("by", "like", `%:${person}`).execute();
  await db
    .updateTable("acts")
    .set({ by: "" })
    .where("by", "in", [person, `${platform}:${person}`])
    .execute();
  await db.updateTable("acts").set({ by: "" }).where("by", "like", `${platform}:%:${person}`).execute();
  return answers.length;
}

/** Deletes all rows of a workspace or server, as when the app is removed from it. Resolves to how many answers went. */
export async function forgetWorkspace(db: Database, platform: string, workspace: string): Promise<number> {
  const answers = await db.selectFrom("answers").select("id").where("platform", "=", platform).where("workspace", "=", workspace).execute();
  await deleteAnswers(
    db,
    answers.map(({ id }) => id),
  );
  await deleteTurns(db, platform, [workspace]);
  await forgetFollows(db, platform, workspace);
  await db.deleteFrom("listening").where("platform", "=", platform).where("workspace", "=", workspace).execute();
  await db.deleteFrom("files").where("picture", "like", `${platform}:${workspace}:%`).execute();
  await db.updateTable("acts").set({ by: "" }).where("by", "like", `${platform}:${workspace}:%`).execute();
  return answers.length;
}

async function deleteAnswers(db: Database, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += 500) {
    const some = ids.slice(i, i + 500);
    await db.deleteFrom("feedback").where("answer", "in", some).execute();
    await db.deleteFrom("corrections").where("answer", "in", some).execute();
    await db.deleteFrom("pictures").where("answer", "in", some).execute();
    await db.deleteFrom("answers").where("id", "in", some).execute();
  }
}

/** Conversations' keys are made of ids with ":" between them: those that name one of these go. */
async function deleteTurns(db: Database, platform: string, named: readonly string[]): Promise<void> {
  const ids = new Set(named);
  const keys = await db.selectFrom("turns").select("conversation").distinct().execute();
  for (const { conversation } of keys) {
    const parts = conversation.split(":");
    if (parts.some((part) => ids.has(part)) && (parts[0] === platform || !parts.includes(platform)))
      await db.deleteFrom("turns").where("conversation", "=", conversation).execute();
  }
}
