import type { Citation } from "../model.ts";

/** An answer as it was given to somebody: what corrections, buttons and follow-ups need to know later. */
export interface GivenAnswer {
  readonly story: string;
  readonly revision: string;
  readonly question: string;
  /** Earlier questions of the conversation that the question was understood in, the oldest first. */
  readonly context: readonly string[];
  readonly platform: string;
  /** Slack's team or enterprise, Discord's server; "" in direct messages. */
  readonly workspace: string;
  readonly channel: string;
  readonly thread?: string;
  /** The platform's id of the message that has the answer, where it is known. */
  readonly message?: string;
  /** The platform's id of who asked; "" once it is forgotten. */
  readonly asker: string;
  readonly visibility: "public" | "private";
  readonly answered: boolean;
  /** The excerpts that were shown. */
  readonly quoted: readonly { readonly text: string; readonly citation: Citation }[];
}

/** A platform's files of pictures; `picture` names workspace and content. */
export interface PictureFiles {
  /** The file of a picture that was uploaded. */
  of(picture: string): Promise<string | undefined>;
  /** Keeps the file of a picture; resolves to the one that is kept, which is another's where somebody was first. */
  keep(picture: string, file: string): Promise<string>;
  /** Forgets this file of a picture, which the platform no longer has. */
  forget(picture: string, file: string): Promise<void>;
  /** Forgets the file of a picture that no answer shows; resolves to it, undefined where one does. */
  release(picture: string): Promise<string | undefined>;
  /** Takes the picture off an answer; resolves to its file where no other answer shows it. */
  releaseOf(answer: string): Promise<string | undefined>;
}

/** What the bot remembers between messages and across restarts. */
export interface Memory {
  /** Whether what is remembered can be read now; never rejects. */
  reachable(): Promise<boolean>;
  /** True for the first who claims this key, false for everybody after, also in other processes. */
  claim(key: string): Promise<boolean>;
  /** An id for an answer that is sent first and saved afterwards: at most 24 of a-z, 0-9. */
  newId(): string;
  /** Saves an answer under a new id, or under this one where it is sent already; resolves to the id when it is written, or waits in memory because the database can't be reached. */
  save(given: GivenAnswer, id?: string): Promise<string>;
  /** Adds the id of the message with the answer, once the platform has given it. */
  setMessageId(id: string, message: string): Promise<void>;
  /** Adds the id of the message with an answer's picture, where that is a message of its own, and which of `files` it shows. */
  setPicture(id: string, message: string, picture?: string): Promise<void>;
  /** The id of the message with an answer's picture. */
  picture(id: string): Promise<string | undefined>;
  readonly files: PictureFiles;
  /** An answer by its id; undefined where there is none. */
  get(id: string): Promise<GivenAnswer | undefined>;
  /** Earlier questions of a conversation (a thread, a direct message), the oldest first, at most the last 10. */
  conversation(key: string): Promise<readonly string[]>;
  /** Adds a question to a conversation. */
  continued(key: string, question: string): Promise<void>;
  /** Keeps what somebody thinks of an answer, with what is wrong about it where they say so. */
  feedback(
    id: string,
    by: string,
    verdict: "right" | "wrong",
    details?: { readonly reason: string; readonly comment: string },
  ): Promise<void>;
}
