import { readAnswer, selectAnswers } from "./answers.ts";
import { newId } from "./identity.ts";
import type { GivenAnswer } from "./memory.ts";
import type { Database } from "./tables.ts";

/** How often sending a correction is tried. */
const ATTEMPTS = 3;

/** An answer given, with its id and when it was given (milliseconds since 1970). */
export interface KeptAnswer {
  readonly id: string;
  readonly at: number;
  readonly given: GivenAnswer;
}

/** A correction that is due: JSON of what changed, for an answer given. */
export interface DueCorrection {
  readonly id: string;
  readonly changes: string;
  readonly answer: KeptAnswer;
}

/** Answers given that quote one of these articles of a story. */
export async function answersQuoting(db: Database, story: string, articles: readonly string[]): Promise<readonly KeptAnswer[]> {
  const answers = new Map<string, KeptAnswer>();
  for (const article of articles) {
    const rows = await selectAnswers(db)
      .where("story", "=", story)
      .where("answered", "=", 1)
      .where("quotations.content", "like", `%"article":${JSON.stringify(article).replace(/[%\\]/g, "_")}%`)
      .execute();
    for (const row of rows) answers.set(row.id, { id: row.id, at: row.at, given: readAnswer(row) });
  }
  return [...answers.values()].filter(({ given }) => given.quoted.some(({ citation }) => articles.includes(citation.article)));
}

/** Makes a correction due in place of one of the same answer that isn't sent yet; none where the last one sent said the same. `changes` undefined: the answer is still right, nothing is due. */
export async function putCorrection(
  db: Database,
  at: number,
  answer: string,
  revision: string,
  changes: string | undefined,
): Promise<boolean> {
  await db.deleteFrom("corrections").where("answer", "=", answer).where("taken", "is", null).execute();
  if (changes === undefined) return false;
  const last = db.selectFrom("corrections").select("changes").where("answer", "=", answer);
  if ((await last.orderBy("id", "desc").limit(1).executeTakeFirst())?.changes === changes) return false;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("corrections")
    .values({ id: newId(at), at, answer, revision, changes, taken: null, sent: null, attempts: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/** The changes of the correction of an answer that was taken to be sent last, as JSON; undefined where there is none. */
export async function lastCorrection(db: Database, answer: string): Promise<string | undefined> {
  const latest = db.selectFrom("corrections").select("changes").where("answer", "=", answer).where("taken", "is not", null);
  return (await latest.orderBy("id", "desc").limit(1).executeTakeFirst())?.changes;
}

/** Whether any correction of a private answer is due on this platform, whoever asked. */
export async function anyPrivateDue(db: Database, platform: string): Promise<boolean> {
  const due = await db
    .selectFrom("corrections")
    .innerJoin("answers", "answers.id", "corrections.answer")
    .select("corrections.id")
    .where("corrections.taken", "is", null)
    .where("corrections.attempts", "<", ATTEMPTS)
    .where("answers.platform", "=", platform)
    .where("answers.visibility", "=", "private")
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

/** Who the next corrections are for. */
export type Recipient =
  | { readonly platform: string; readonly visibility: "public" }
  | { readonly platform: string; readonly visibility: "private"; readonly workspace: string; readonly asker: string };

/** Takes the oldest due correction for this recipient, but none of `passing`, and with it all that are due in the same place and of the same story: nobody else gets them. [] where there is none. */
export async function takeCorrections(
  db: Database,
  at: number,
  recipient: Recipient,
  passing: ReadonlySet<string> = new Set(),
): Promise<readonly DueCorrection[]> {
  for (;;) {
    const due = db
      .selectFrom("answers")
      .innerJoin("corrections", "corrections.answer", "answers.id")
      .select(["answers.story", "answers.workspace", "answers.channel", "answers.thread"])
      .where("corrections.taken", "is", null)
      .where("corrections.attempts", "<", ATTEMPTS)
      .where("corrections.id", "not in", ["", ...passing])
      .where("answers.platform", "=", recipient.platform)
      .where("answers.visibility", "=", recipient.visibility);
    const theirs =
      recipient.visibility === "public"
        ? due
        : due.where("answers.workspace", "=", recipient.workspace).where("answers.asker", "=", recipient.asker);
    const oldest = await theirs.orderBy("corrections.id").limit(1).executeTakeFirst();
    if (oldest === undefined) return [];
    const there = db
      .selectFrom("answers")
      .select("answers.id")
      .where("answers.story", "=", oldest.story)
      .where("answers.platform", "=", recipient.platform)
      .where("answers.visibility", "=", recipient.visibility)
      .where("answers.workspace", "=", oldest.workspace);
    const place =
      recipient.visibility === "public"
        ? there.where("answers.channel", "=", oldest.channel).where("answers.thread", oldest.thread === null ? "is" : "=", oldest.thread)
        : there.where("answers.asker", "=", recipient.asker);
    // One statement, so that no other process takes a part of them.
    const rows = await db
      .updateTable("corrections")
      .set((set) => ({ taken: at, attempts: set("attempts", "+", 1) }))
      .where("taken", "is", null)
      .where("attempts", "<", ATTEMPTS)
      .where("id", "not in", ["", ...passing])
      .where("answer", "in", place)
      .returning(["id", "answer", "changes"])
      .execute();
    if (rows.length > 0) return withAnswers(db, rows);
  }
}

async function withAnswers(
  db: Database,
  taken: readonly { readonly id: string; readonly answer: string; readonly changes: string }[],
): Promise<readonly DueCorrection[]> {
  const rows = await selectAnswers(db)
    .where(
      "answers.id",
      "in",
      taken.map(({ answer }) => answer),
    )
    .execute();
  const answers = new Map(rows.map((row) => [row.id, { id: row.id, at: row.at, given: readAnswer(row) }]));
  return [...taken]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, answer, changes }) => {
      const stored = answers.get(answer);
      return stored === undefined ? [] : [{ id, changes, answer: stored }];
    });
}

/** Marks corrections as sent. */
export async function sentCorrections(db: Database, at: number, ids: readonly string[]): Promise<void> {
  await db.updateTable("corrections").set({ sent: at }).where("id", "in", ids).execute();
}

/** Deletes corrections that may not be posted where they belong, so nobody saw them. */
export async function dropCorrections(db: Database, ids: readonly string[]): Promise<void> {
  await db.deleteFrom("corrections").where("id", "in", ids).execute();
}

/** Gives corrections back whose sending failed, to be tried again. */
export async function returnCorrections(db: Database, ids: readonly string[]): Promise<void> {
  await db.updateTable("corrections").set({ taken: null }).where("id", "in", ids).where("sent", "is", null).execute();
}
