import { faultOf } from "../../log.ts";
import { fieldAt } from "../shared/fields.ts";
import { forget } from "../shared/ledger.ts";
import { createApi } from "./api.ts";
import { createCommandIds } from "./command-ids.ts";
import { heldIn } from "./components.ts";
import { deliverAll } from "./deliver-all.ts";
import { createDispatcher, type Surroundings } from "./dispatcher.ts";
import { createGateway } from "./gateway.ts";
import { contextOf, finish, type Running, type TransportDeps } from "./transport-deps.ts";

/** Connects to the gateway; resolves when Discord is ready. */
export async function startGateway(deps: TransportDeps): Promise<Running> {
  const { config, log, bot } = deps;
  const gateway = await createGateway({ apiUrl: config.discordApiUrl, listens: config.listen === "on" }, log, {
    interaction: (payload) => void dispatcher.interaction(payload),
    message: (payload) => void dispatcher.message(payload, surroundings()),
    removed: (server) => void forget({ bot, log }, "discord", server),
  });
  const { client } = gateway;
  const api = createApi(client.rest);
  const commandIds = createCommandIds(api, log);
  const dispatcher = createDispatcher(contextOf(deps, { served: () => client.guilds.cache.size, commandId: commandIds.of }), api);
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
  void commandIds.read();
  const endDeliveries = deliverAll(bot, api);
  return {
    connected: () => gateway.isOpen(),
    stop: async () => {
      endDeliveries();
      await finish(dispatcher, log);
      await gateway.close();
    },
  };
}
