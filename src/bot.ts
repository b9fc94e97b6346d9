import type { Admin, Corrections } from "./admin/admin.ts";
import { ask, checkQuote } from "./ask/ask.ts";
import { suggest } from "./ask/lists/lists.ts";
import type { Memory } from "./ledger/memory.ts";
import type { Answer } from "./model.ts";
import type { Library, StoryStatus } from "./story/library.ts";

export type { Admin, Correction, Corrections } from "./admin/admin.ts";
export type { Actor } from "./admin/permission.ts";
export type { GivenAnswer, Memory } from "./ledger/memory.ts";
export type { StoryStatus } from "./story/library.ts";

/** One slash command: a story. */
export interface StoryCommand {
  /** The folder's name, without "/". */
  readonly name: string;
  readonly title: string;
  /** 1-100 characters. */
  readonly description: string;
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
  /** Admin work; ask `admin.refusal` before each act. */
  readonly admin: Admin;
  readonly corrections: Corrections;
}

/** How a question is asked. */
export interface AskOptions {
  readonly context?: readonly string[];
  /** Fill `Answer.explanation`. */
  readonly explain?: boolean;
}

/** What a bot is made of. */
export interface BotParts {
  readonly library: Library;
  readonly memory: Memory;
  readonly admin: Admin;
  readonly corrections: Corrections;
}

/** A bot over a library: each answer is wholly of the revision that is in use when it is asked. */
export function createBot({ library, memory, admin, corrections }: BotParts): Bot {
  return {
    commands: () =>
      library.stories().map((name) => {
        const { title, description } = library.knowledge(name).story;
        return { name, title, description };
      }),
    ask: (story, question, options = {}) => ask(library.knowledge(story), question, options),
    check: (story, text) => checkQuote(library.knowledge(story), text),
    suggest: (story, typed) => suggest(library.knowledge(story).story, typed),
    status: (story) => library.status(story),
    refresh: async (story, by) => {
      await admin.refresh(story, by);
      return library.status(story);
    },
    memory,
    admin,
    corrections,
  };
}
