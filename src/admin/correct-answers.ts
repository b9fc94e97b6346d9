import { type KeptAnswer, lastCorrection, putCorrection } from "../ledger/corrections.ts";
import type { Database } from "../ledger/tables.ts";
import type { Story } from "../model.ts";
import type { CorrectedQuote } from "./admin.ts";
import { correctedQuotes, standingAgain } from "./corrected-quotes.ts";

/** Makes corrections due for answers whose words changed between two revisions; of answers whose words apply again, only for those that had been corrected. Part of the caller's transaction, so that those of one channel go out as one. Resolves to whether any became due. */
export async function correctAnswers(
  within: Database,
  at: number,
  answers: readonly KeptAnswer[],
  before: Story,
  after: Story,
): Promise<boolean> {
  let isAnyDue = false;
  for (const { id, given } of answers) {
    const changes = correctedQuotes(given, before, after);
    const quotes = changes.length > 0 ? changes : standingAgain(given, quotesOf(await lastCorrection(within, id)));
    const isDue = await putCorrection(within, at, id, after.revision, quotes.length === 0 ? undefined : JSON.stringify(quotes));
    isAnyDue = isDue || isAnyDue;
  }
  return isAnyDue;
}

/** Makes a correction due for an answer that was kept only when its story had moved on and its words had changed. Resolves to whether it became due. */
export async function correctLate(db: Database, at: number, { id, given }: Pick<KeptAnswer, "id" | "given">, now: Story): Promise<boolean> {
  const quotes = given.revision === now.revision || !given.answered ? [] : correctedQuotes(given, { articles: [] }, now);
  if (quotes.length === 0) return false;
  return db.transaction().execute((within) => putCorrection(within, at, id, now.revision, JSON.stringify(quotes)));
}

const quotesOf = (changes: string | undefined): readonly CorrectedQuote[] => (changes === undefined ? [] : JSON.parse(changes));
