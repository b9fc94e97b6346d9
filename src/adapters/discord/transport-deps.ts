import type { Bot } from "../../bot.ts";
import type { Config } from "../../config.ts";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";

/** The settings that Discord needs. */
export type DiscordConfig = Pick<
  Config,
  "discordToken" | "discordPublicKey" | "discordPort" | "discordApiUrl" | "answers" | "defaultStory"
>;

/** What a transport starts with. */
export interface TransportDeps {
  readonly config: DiscordConfig;
  readonly log: Log;
  readonly renderer: PictureRenderer;
  readonly bot: Bot;
  readonly clock: Clock;
}
