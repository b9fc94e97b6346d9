import type { Bot } from "../../bot.ts";
import type { Config } from "../../config.ts";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Adapter } from "../adapter.ts";
import { type Clock, SYSTEM_CLOCK } from "../shared/clock.ts";
import { startEndpoint } from "./start-endpoint.ts";
import { startGateway } from "./start-gateway.ts";

/** The settings that Discord needs. */
export type DiscordConfig = Pick<
  Config,
  "discordToken" | "discordPublicKey" | "discordPort" | "discordApiUrl" | "answers" | "defaultStory"
>;

/** What a transport starts with. */
export interface Start {
  readonly config: DiscordConfig;
  readonly log: Log;
  readonly renderer: PictureRenderer;
  readonly bot: Bot;
  readonly clock: Clock;
}

/** Discord over the gateway, or over HTTP interactions where there is a public key; discord.js is loaded when it starts. */
export function createDiscordAdapter(config: DiscordConfig, log: Log, renderer: PictureRenderer, clock: Clock = SYSTEM_CLOCK): Adapter {
  let stop = async (): Promise<void> => undefined;
  return {
    name: "discord",
    start: async (bot) => {
      stop = await (config.discordPublicKey === "" ? startGateway : startEndpoint)({ config, log, renderer, bot, clock });
    },
    stop: () => stop(),
  };
}
