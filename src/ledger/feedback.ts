import type { Database } from "./tables.ts";

/** What a reader thinks of an answer, without who it was. */
export interface Feedback {
  readonly question: string;
  readonly verdict: "right" | "wrong";
  /** What is wrong, in a word and in their own words; "" where they don't say. */
  readonly reason: string;
  readonly comment: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Keeps a verdict; it replaces the same reader's before. */
export async function keepFeedback(
  db: Database,
  feedback: Omit<Feedback, "question" | "reason" | "comment"> & {
    readonly answer: string;
    readonly by: string;
    readonly reason?: string;
    readonly comment?: string;
  },
): Promise<void> {
  const { answer, by, verdict, at, reason = null, comment = null } = feedback;
  await db
    .insertInto("feedback")
    .values({ answer, by, verdict, at, reason, comment })
    .onConflict((conflict) => conflict.columns(["answer", "by"]).doUpdateSet({ verdict, at, reason, comment }))
    .execute();
}

/** Verdicts on a story's answers, the newest first, at most 1,000. */
export async function feedbackOn(db: Database, story: string): Promise<readonly Feedback[]> {
  const rows = db
    .selectFrom("feedback")
    .innerJoin("answers", "answers.id", "feedback.answer")
    .select(["answers.question", "feedback.verdict", "feedback.reason", "feedback.comment", "feedback.at"])
    .where("answers.story", "=", story);
  const all = await rows.orderBy("feedback.at", "desc").limit(1000).execute();
  return all.map(({ reason, comment, ...row }) => ({ ...row, reason: reason ?? "", comment: comment ?? "" }));
}
