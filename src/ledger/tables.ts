import type { Kysely } from "kysely";

/** The ledger's tables. Times are milliseconds since 1970; truths are 0 or 1; lists are JSON: the same on SQLite and PostgreSQL. */
export interface Tables {
  /** Keys of deliveries that somebody works on, against answering twice. */
  readonly claims: { key: string; at: number };
  /** Answers given, those to questions without an answer too. `asker` is "" once it is forgotten. */
  readonly answers: {
    id: string;
    at: number;
    story: string;
    revision: string;
    question: string;
    context: string;
    platform: string;
    workspace: string;
    channel: string;
    thread: string | null;
    message: string | null;
    asker: string;
    visibility: "public" | "private";
    answered: number;
    /** The hash of its quotations. */
    quoted: string;
  };
  /** What answers quote, by hash: `content` is the JSON of a list, and `at` when an answer that shares it was kept, to the hour. */
  readonly quotations: { hash: string; at: number; content: string };
  /** Where the picture of an answer is, which is a message of its own, and which of `files` it shows. */
  readonly pictures: { answer: string; at: number; message: string; picture: string | null };
  /** A platform's files of pictures, by platform, workspace and content. */
  readonly files: { picture: string; file: string; at: number };
  /** Questions of conversations, in the order of their ids. */
  readonly turns: { id: string; at: number; conversation: string; question: string };
  /** Verdicts, one a person and answer. */
  readonly feedback: {
    answer: string;
    by: string;
    verdict: "right" | "wrong";
    at: number;
    /** What is wrong, in a word and in the reader's own words. */
    reason: string | null;
    comment: string | null;
  };
  /** What admins did, or were refused. */
  readonly acts: { id: string; at: number; story: string; act: string; by: string; detail: string };
  /** Corrections of answers given, each due until it is sent. */
  readonly corrections: {
    id: string;
    at: number;
    answer: string;
    revision: string;
    changes: string;
    taken: number | null;
    sent: number | null;
    attempts: number;
  };
  /** Channels that follow a story: `speaker` "" everything, `daily` "" at once. */
  readonly follows: {
    id: string;
    at: number;
    platform: string;
    workspace: string;
    channel: string;
    story: string;
    speaker: string;
    daily: string;
    by: string;
  };
  /** Channels in which a story answers without being mentioned. */
  readonly listening: { platform: string; workspace: string; channel: string; story: string; at: number; by: string };
  /** What a refresh brought, as JSON. */
  readonly news: { id: string; at: number; story: string; revision: string; content: string };
  /** News for followers, each due from a time on until it is sent. */
  readonly news_posts: {
    id: string;
    follow: string;
    news: string;
    due: number;
    taken: number | null;
    sent: number | null;
    attempts: number;
  };
  /** The last revisions of each story: `content` lists the story's file and the hashes of its articles. */
  readonly revisions: { story: string; revision: string; at: number; by: string; note: string; content: string };
  /** Contents of articles by hash; revisions share those that didn't change. */
  readonly texts: { hash: string; content: string };
  /** The revision of each story that is answered from. */
  readonly stories: { story: string; revision: string; at: number };
  /** Work that one process at a time may do, and until when it has it. */
  readonly locks: { name: string; holder: string; until: number };
}

/** A connection to the ledger's tables. */
export type Database = Kysely<Tables>;
