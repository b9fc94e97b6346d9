import type { Bot } from "../../bot.ts";
import type { Config } from "../../config.ts";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Clock } from "../shared/clock.ts";
import type { Ready } from "../shared/readiness.ts";

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
  readonly ready: Ready | undefined;
}

/** A transport at work. */
export interface Running {
  /** Whether Discord reaches us now. */
  connected(): boolean;
  /** Resolves when what was under way is done. */
  stop(): Promise<void>;
}
