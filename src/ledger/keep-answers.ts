import { codeOf } from "../errors.ts";
import { insertAnswer, type KeptAnswer } from "./answers.ts";
import { type Every, every } from "./every.ts";
import type { Database } from "./tables.ts";

/** Answers that wait in memory while the database is away: some 50 MB. */
const MOST_WAITING = 5000;
/** Milliseconds from one try to write them to the next. */
const AGAIN = 1000;

/** Writes answers; those that the database can't take now wait in memory until it is back. */
export interface AnswerKeeper {
  /** Resolves when the answer is written, or waits because the database is away. Rejects where the database refuses this very answer. */
  keep(answer: KeptAnswer): Promise<void>;
  /** An answer that isn't written yet. */
  waiting(id: string): KeptAnswer | undefined;
  /** Adds where an answer is that isn't written yet; false where it is written. */
  place(id: string, message: string): boolean;
  /** Resolves when all answers so far are written, or the database turns out to be away. */
  settled(): Promise<void>;
  /** Tries to write what waits a last time. */
  close(): Promise<void>;
}

/** How answers are kept while the database is away. */
export interface Waiting {
  /** Answers that may wait; of more, the oldest are dropped. */
  readonly most?: number;
  readonly repeat?: Every;
  /** How many answers were dropped, once the database is back or the keeper is closed. */
  readonly dropped: (count: number) => void;
}

/** Keeps answers in a database. */
export function createAnswerKeeper(db: Database, { most = MOST_WAITING, repeat = every, dropped }: Waiting): AnswerKeeper {
  /** In the order in which they were given. */
  const unwritten = new Map<string, KeptAnswer>();
  let lost = 0;
  let endTries: (() => void) | undefined;
  let flushing: Promise<void> | undefined;

  const write = async (id: string) => {
    // Once more where it was placed meanwhile.
    for (let answer = unwritten.get(id); answer !== undefined; answer = unwritten.get(id)) {
      await insertAnswer(db, answer);
      if (unwritten.get(id) === answer) unwritten.delete(id);
    }
  };
  const wait = () => {
    endTries ??= repeat(AGAIN, () => void flush());
    for (const id of unwritten.keys()) {
      if (unwritten.size <= most) return;
      unwritten.delete(id);
      lost += 1;
    }
  };
  const tell = () => {
    if (lost > 0) dropped(lost);
    lost = 0;
  };
  const writeAll = async () => {
    for (let [id] = unwritten.keys(); id !== undefined; [id] = unwritten.keys())
      try {
        await write(id);
      } catch (error) {
        if (!isRefusal(error)) return wait();
        unwritten.delete(id);
        lost += 1;
      }
    endTries?.();
    endTries = undefined;
    tell();
  };
  const flush = () => {
    flushing ??= writeAll().finally(() => {
      flushing = undefined;
    });
    return flushing;
  };

  return {
    keep: async (answer) => {
      unwritten.set(answer.id, answer);
      if (endTries !== undefined) return wait();
      try {
        await write(answer.id);
      } catch (error) {
        if (!isRefusal(error)) return wait();
        unwritten.delete(answer.id);
        throw error;
      }
    },
    waiting: (id) => unwritten.get(id),
    place: (id, message) => {
      const answer = unwritten.get(id);
      if (answer !== undefined) unwritten.set(id, { ...answer, message });
      return answer !== undefined;
    },
    settled: flush,
    close: async () => {
      await flush();
      endTries?.();
      lost += unwritten.size;
      tell();
    },
  };
}

/** Whether the database has an objection to the data, against one that can't be reached or has no room: SQLSTATE's classes 22 and 23, and SQLite's names for the same. */
function isRefusal(error: unknown): boolean {
  return error instanceof TypeError || /^(?:2[23]...$|SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE))/.test(codeOf(error) ?? "");
}
