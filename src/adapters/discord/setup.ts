import type { Bot } from "../../bot.ts";
import type { Log } from "../../log.ts";
import type { Pictures } from "./picture.ts";
import type { Recently } from "./recently.ts";

/** What the handlers work with. */
export interface Setup {
  readonly bot: Bot;
  readonly log: Log;
  /** Adds the pictures of timelines. */
  readonly pictures: Pictures;
  /** Whether a first answer can bring a file: over the API, but not as the response to Discord's own request, which fails with some. */
  readonly filesAtOnce: boolean;
  /** Who sees an answer in a server. */
  readonly answers: "public" | "private";
  /** The story that is meant where none is named; "": the only one. */
  readonly defaultStory: string;
  /** How many servers the bot serves, as far as this process knows. */
  readonly served: () => number;
  /** Whose corrections were looked for lately. */
  readonly told: Recently;
}
