import { join } from "node:path";
import type { Log } from "../log.ts";
import { type KeptAnswer, readAnswer, selectAnswers } from "./answers.ts";
import { claim } from "./claims.ts";
import { openDatabase } from "./database.ts";
import { type Feedback, feedbackOn, keepFeedback } from "./feedback.ts";
import { forgetPerson, forgetWorkspace } from "./forget.ts";
import { newId } from "./identity.ts";
import { createAnswerKeeper } from "./keep-answers.ts";
import type { GivenAnswer, Memory } from "./memory.ts";
import { pictureFiles } from "./pictures.ts";
import { type Swept, sweep } from "./retention.ts";
import type { Database } from "./tables.ts";
import { type UnansweredQuestion, unansweredQuestions } from "./unanswered-questions.ts";

/** Questions of a conversation that are remembered. */
const TURNS = 10;

/** What an admin did, or was refused. */
export interface Act {
  /** The story's command; "" where it is about none. */
  readonly story: string;
  /** "refresh", "rollback", "refused refresh" … */
  readonly act: string;
  /** "slack:T1:U1", "console:name", "schedule"; "" once it is forgotten. */
  readonly by: string;
  readonly detail: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The ledger: all that is remembered between messages and over restarts. Opened and closed. */
export interface Ledger extends Memory {
  readonly db: Database;
  /** Resolves when every answer that was given before is written, or the database turns out to be away. */
  settled(): Promise<void>;
  acted(act: Omit<Act, "at">): Promise<void>;
  /** Acts on a story, the newest first. */
  acts(story: string, limit?: number): Promise<readonly Act[]>;
  /** When somebody asked a story last, milliseconds since 1970. */
  lastAsked(of: {
    readonly platform: string;
    readonly workspace: string;
    readonly user: string;
    readonly story: string;
  }): Promise<number | undefined>;
  /** What readers think of a story's answers, the newest first. */
  feedbackOn(story: string): Promise<readonly Feedback[]>;
  unanswered(story: string): Promise<readonly UnansweredQuestion[]>;
  /** Deletes what is older than it may be. */
  sweep(): Promise<Swept>;
  /** Deletes a person's rows, in one workspace where one is named; resolves to how many answers went. */
  forgetPerson(platform: string, person: string, workspace?: string): Promise<number>;
  /** Deletes a workspace's or server's rows, as when the app is removed; resolves to how many answers went. */
  forgetWorkspace(platform: string, workspace: string): Promise<number>;
  close(): Promise<void>;
}

/** Where the ledger is and how long it keeps. */
export interface LedgerSettings {
  /** A PostgreSQL address, a file of SQLite, or ":memory:" (tests). */
  readonly place: string;
  readonly keepDays: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly log?: Pick<Log, "warn">;
}

/** Where the settings put the ledger: the database of DATABASE_URL, else a file in DATA_DIR. */
export function ledgerPlace({ databaseUrl, dataDir }: { readonly databaseUrl: string; readonly dataDir: string }): string {
  return databaseUrl === "" ? join(dataDir, "ledger.sqlite") : databaseUrl;
}

/** Opens the ledger; its tables are made or brought up to date. Throws a UserError where it can't be opened. */
export async function openLedger({ place, keepDays, now = Date.now, log }: LedgerSettings): Promise<Ledger> {
  const db = await openDatabase(place);
  const answers = createAnswerKeeper(db, {
    dropped: (count) => log?.warn({ event: "ledger", count }, "answers were dropped while the ledger was away"),
  });
  return {
    db,
    reachable: () =>
      db
        .selectFrom("locks")
        .select("name")
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),
    claim: (key) => claim(db, key, now()),
    newId: () => newId(now()),
    save: async (answer, message) => {
      const at = now();
      const id = message ?? newId(at);
      await answers.keep({ ...answer, id, at });
      return id;
    },
    settled: answers.settled,
    setMessageId: async (id, message) => {
      if (!answers.place(id, message)) await db.updateTable("answers").set({ message }).where("id", "=", id).execute();
    },
    setPicture: async (answer, message, picture) => {
      const place = { at: now(), message, picture: picture ?? null };
      await db
        .insertInto("pictures")
        .values({ answer, ...place })
        .onConflict((conflict) => conflict.column("answer").doUpdateSet(place))
        .execute();
    },
    files: pictureFiles(db, now),
    picture: async (id) => {
      const row = await db.selectFrom("pictures").select("message").where("answer", "=", id).executeTakeFirst();
      return row?.message;
    },
    get: async (id) => {
      const waiting = answers.waiting(id);
      if (waiting !== undefined) return givenOf(waiting);
      const row = await selectAnswers(db).where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : readAnswer(row);
    },
    conversation: async (key) => {
      const turns = db.selectFrom("turns").select("question").where("conversation", "=", key);
      const rows = await turns.orderBy("id", "desc").limit(TURNS).execute();
      return rows.map(({ question }) => question).reverse();
    },
    continued: async (key, question) => {
      const at = now();
      await db
        .insertInto("turns")
        .values({ id: newId(at), at, conversation: key, question })
        .execute();
    },
    feedback: (answer, by, verdict, details) => keepFeedback(db, { answer, by, verdict, at: now(), ...details }),
    feedbackOn: (story) => feedbackOn(db, story),
    acted: async (act) => {
      const at = now();
      await db
        .insertInto("acts")
        .values({ ...act, id: newId(at), at })
        .execute();
    },
    acts: (story, limit = 20) => {
      const acts = db.selectFrom("acts").select(["story", "act", "by", "detail", "at"]).where("story", "=", story);
      return acts.orderBy("id", "desc").limit(limit).execute();
    },
    lastAsked: async ({ platform, workspace, user, story }) => {
      const theirs = db
        .selectFrom("answers")
        .select(({ fn }) => fn.max("at").as("at"))
        .where("story", "=", story)
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("asker", "=", user);
      const at = (await theirs.executeTakeFirst())?.at;
      return at === null || at === undefined ? undefined : Number(at);
    },
    unanswered: (story) => unansweredQuestions(db, story),
    sweep: () => sweep(db, now(), keepDays),
    forgetPerson: async (platform, person, workspace) => {
      await answers.settled();
      return forgetPerson(db, platform, person, workspace);
    },
    forgetWorkspace: async (platform, workspace) => {
      await answers.settled();
      return forgetWorkspace(db, platform, workspace);
    },
    close: async () => {
      await answers.close();
      await db.destroy();
    },
  };
}

function givenOf({ id: _id, at: _at, ...answer }: KeptAnswer): GivenAnswer {
  return answer;
}
