import type { Bot } from "../../bot.ts";
import type { Log } from "../../log.ts";
import type { Clock } from "../shared/clock.ts";
import type { Picture } from "./picture.ts";
import type { Recently } from "./recently.ts";

/** What the handlers work with. */
export interface Setup {
  readonly bot: Bot;
  readonly log: Log;
  /** The picture of a timeline. */
  readonly picture: Picture;
  /** Who sees an answer in a server. */
  readonly answers: "public" | "private";
  /** The story that is meant where none is named; "": the only one. */
  readonly defaultStory: string;
  /** How many servers the bot serves, as far as this process knows. */
  readonly served: () => number;
  /** Whose corrections were looked for lately. */
  readonly told: Recently;
  readonly clock: Clock;
}
