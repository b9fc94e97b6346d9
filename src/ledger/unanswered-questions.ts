import type { Database } from "./tables.ts";

/** A question that a story didn't answer, without who asked it. */
export interface UnansweredQuestion {
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions of a story without an answer, the newest first, at most 10,000. */
export async function unansweredQuestions(db: Database, story: string): Promise<readonly UnansweredQuestion[]> {
  return db
    .selectFrom("answers")
    .select(["question", "at"])
    .where("story", "=", story)
    .where("answered", "=", 0)
    .orderBy("at", "desc")
    .limit(10_000)
    .execute();
}
