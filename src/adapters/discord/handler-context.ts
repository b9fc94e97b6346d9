import type { HandlerContext } from "../shared/handler-context.ts";
import type { CommandIds } from "./command-ids.ts";
import type { Picture } from "./picture.ts";

/** What Discord's handlers work with. */
export interface DiscordContext extends HandlerContext {
  /** The picture of a timeline. */
  readonly picture: Picture;
  /** How many servers the bot serves, as far as this process knows. */
  readonly served: () => number;
  /** The id of a command, by its name, where it is known. */
  readonly commandId: CommandIds["of"];
}
