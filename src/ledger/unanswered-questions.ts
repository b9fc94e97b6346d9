import type { Database } from "./tables.ts";

/** A question that a story didn't answer, without who asked it. */
export interface UnansweredQuestion {
  readonly question: string;
  /** Earlier questions of the conversation, the oldest first. */
  readonly context: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions of a story without an answer, the newest first, at most 10,000. */
export async function unansweredQuestions(db: Database, story: string): Promise<readonly UnansweredQuestion[]> {
  const rows = await db
    .selectFrom("answers")
    .select(["question", "context", "at"])
    .where("story", "=", story)
    .where("answered", "=", 0)
    .orderBy("at", "desc")
    .limit(10_000)
    .execute();
  return rows.map(({ context, ...row }) => ({ ...row, context: JSON.parse(context) }));
}
