import type { Answer, Citation } from "./model.ts";

/** One slash command: a story. */
export interface StoryCommand {
  /** The folder's name, without "/". */
  readonly name: string;
  readonly title: string;
  /** 1-100 characters. */
  readonly description: string;
}

/** What a story was loaded from, for `status`. */
export interface StoryStatus {
  readonly story: string;
  readonly title: string;
  readonly revision: string;
  readonly articles: number;
  readonly passages: number;
  readonly statements: number;
  readonly people: number;
  readonly events: number;
  /** Files that can't be read, each with the reason. */
  readonly problems: readonly string[];
}

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
  /** The platform's id of the message that holds the answer, where it is known. */
  readonly message?: string;
  /** The platform's id of who asked. */
  readonly asker: string;
  readonly visibility: "public" | "private";
  readonly answered: boolean;
  /** The excerpts that were shown. */
  readonly quoted: readonly { readonly text: string; readonly citation: Citation }[];
}

/** What the bot remembers between messages and over restarts. */
export interface Memory {
  /** True for the first who claims this key, false for everybody after, also in other processes. */
  claim(key: string): Promise<boolean>;
  /** Keeps an answer; resolves to its short id (at most 24 of a-z, 0-9), for buttons. */
  remember(given: GivenAnswer): Promise<string>;
  /** Adds where the answer stands, once the platform has told. */
  placed(id: string, message: string): Promise<void>;
  recall(id: string): Promise<GivenAnswer | undefined>;
  /** Earlier questions of a conversation (a thread, a direct message), the oldest first, at most the last 10. */
  conversation(key: string): Promise<readonly string[]>;
  /** Adds a question to a conversation. */
  continued(key: string, question: string): Promise<void>;
  feedback(id: string, by: string, verdict: "right" | "wrong"): Promise<void>;
}

/** All that an adapter sees of Pullquote. Asking is pure: the same question, context and revision give the same answer. */
export interface Bot {
  /** The stories, in alphabetical order. */
  commands(): readonly StoryCommand[];
  /** Answers a question; `context` holds the earlier questions of the conversation, the oldest first. Throws a UserError for an unknown story. */
  ask(story: string, question: string, options?: AskOptions): Answer;
  /** Is this text in the story, word for word, and whose words are they. */
  check(story: string, text: string): Answer;
  /** People and questions that this story answers and that begin or fit what was typed so far, best first. */
  suggest(story: string, typed: string): readonly string[];
  status(story: string): StoryStatus;
  /** Reads the story's folder again and answers from it from then on. */
  refresh(story: string, by: string): Promise<StoryStatus>;
  readonly memory: Memory;
}

/** How a question is asked. */
export interface AskOptions {
  readonly context?: readonly string[];
  /** Fill `Answer.explanation`. */
  readonly explain?: boolean;
}
