import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Adapter } from "../adapter.ts";
import { type Clock, SYSTEM_CLOCK } from "../shared/clock.ts";
import { startEndpoint } from "./start-endpoint.ts";
import { startGateway } from "./start-gateway.ts";
import type { DiscordConfig } from "./transport-deps.ts";

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
