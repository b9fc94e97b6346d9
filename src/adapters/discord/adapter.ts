import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Adapter } from "../adapter.ts";
import { type Clock, SYSTEM_CLOCK } from "../shared/clock.ts";
import { startEndpoint } from "./start-endpoint.ts";
import { startGateway } from "./start-gateway.ts";
import type { DiscordConfig, Running } from "./transport-deps.ts";

/** Discord over the gateway, or over HTTP interactions where there is a public key; discord.js is loaded when it starts. */
export function createDiscordAdapter(config: DiscordConfig, log: Log, renderer: PictureRenderer, clock: Clock = SYSTEM_CLOCK): Adapter {
  let running: Running | undefined;
  return {
    name: "discord",
    start: async (bot, ready) => {
      running = await (config.discordPublicKey === "" ? startGateway : startEndpoint)({ config, log, renderer, bot, clock, ready });
    },
    connected: () => running?.connected() ?? false,
    stop: async () => running?.stop(),
  };
}
