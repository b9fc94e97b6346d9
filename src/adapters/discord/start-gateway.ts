import { faultOf } from "../../log.ts";
import { fieldAt } from "../shared/fields.ts";
import { forget } from "../shared/ledger.ts";
import { createRecent } from "../shared/recent.ts";
import { createApi } from "./api.ts";
import { heldIn } from "./components.ts";
import { deliverAll } from "./deliver-all.ts";
import { createDispatcher, type Surroundings } from "./dispatcher.ts";
import { createGateway } from "./gateway.ts";
import { TIMES } from "./limits.ts";
import { createPicture } from "./picture.ts";
import type { Running, TransportDeps } from "./transport-deps.ts";

/** Connects to the gateway; resolves when Discord is ready. */
export async function startGateway({ config, log, renderer, bot, clock }: TransportDeps): Promise<Running> {
  const gateway = await createGateway(config.discordApiUrl, log, {
    interaction: (payload) => void dispatcher.interaction(payload),
    message: (payload) => void dispatcher.message(payload, surroundings()),
    removed: (server) => void forget({ bot, log }, "discord", server),
  });
  const { client } = gateway;
  const api = createApi(client.rest);
  const dispatcher = createDispatcher(
    {
      bot,
      log,
      picture: createPicture(renderer, log, clock),
      clock,
      answers: config.answers,
      defaultStory: config.defaultStory,
      corrected: createRecent(TIMES.corrections, clock),
      served: () => client.guilds.cache.size,
    },
    api,
  );
  const surroundings = (): Surroundings => ({
    ourselves: client.user?.id ?? "",
    isThread: (channel) => client.channels.cache.get(channel)?.isThread() === true,
    starter: async (thread) => {
      const channel = client.channels.cache.get(thread);
      if (channel?.isThread() !== true || channel.parentId === null) return [];
      try {
        const message = await api.message(channel.parentId, thread);
        return fieldAt(message, "author", "id") === client.user?.id
          ? heldIn(fieldAt(message, "components")).buttons.map(({ customId }) => customId)
          : [];
      } catch (error) {
        log.debug(
          { platform: "discord", event: "starter", channel: thread, ...faultOf(error) },
          "The message that a thread was opened on can't be read.",
        );
        return [];
      }
    },
  });
  await gateway.connect(config.discordToken);
  const endDeliveries = deliverAll(bot, api);
  return {
    connected: () => gateway.isOpen(),
    stop: async () => {
      endDeliveries();
      const left = await dispatcher.close(TIMES.stop);
      if (left > 0) log.warn({ platform: "discord", event: "stop", count: left }, "Answers were cut short.");
      await gateway.close();
    },
  };
}
