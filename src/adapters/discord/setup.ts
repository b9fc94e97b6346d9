import type { Bot } from "../../bot.ts";
import type { Log } from "../../log.ts";
import type { Studio } from "../../picture/studio.ts";
import type { Recently } from "./recently.ts";

/** What the handlers work with. */
export interface Setup {
  readonly bot: Bot;
  readonly log: Log;
  /** Where pictures are drawn. */
  readonly studio: Studio;
  /** Who sees an answer in a server. */
  readonly answers: "public" | "private";
  /** The story that is meant where none is named; "": the only one. */
  readonly defaultStory: string;
  /** How many servers the bot serves, as far as this process knows. */
  readonly served: () => number;
  /** Whose corrections were looked for lately. */
  readonly told: Recently;
}
