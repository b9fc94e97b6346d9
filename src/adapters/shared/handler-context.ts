import type { Bot } from "../../bot.ts";
import type { Log } from "../../log.ts";
import type { Clock } from "./clock.ts";
import type { Recent } from "./recent.ts";

/** What the handlers of every platform work with. */
export interface HandlerContext {
  readonly bot: Bot;
  readonly log: Log;
  readonly clock: Clock;
  /** Who sees an answer where others are. */
  readonly answers: "public" | "private";
  /** Whether messages that don't mention us are read. */
  readonly listens: boolean;
  /** The story that is meant where none is named; "": the only one. */
  readonly defaultStory: string;
  /** Whose corrections were looked up lately. */
  readonly corrected: Recent;
}
