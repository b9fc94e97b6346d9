import { openServer } from "../shared/http-server.ts";
import { createApi } from "./api.ts";
import { createCommandIds } from "./command-ids.ts";
import { deliverAll } from "./deliver-all.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createEndpoint } from "./http.ts";
import { createRest } from "./rest.ts";
import { contextOf, finish, type Running, type TransportDeps } from "./transport-deps.ts";

/** Listens for HTTP interactions; resolves when it does. Throws a UserError where the port can't be used. */
export async function startEndpoint(deps: TransportDeps): Promise<Running> {
  const { config, log, bot, clock, ready } = deps;
  const api = createApi(await createRest(config));
  // Over HTTP the number of servers is unknown: we assume several, so that managing one isn't enough.
  const commandIds = createCommandIds(api, log);
  const dispatcher = createDispatcher(contextOf(deps, { served: () => Number.POSITIVE_INFINITY, commandId: commandIds.of }), api);
  const interacted = (payload: unknown) => void dispatcher.interaction(payload);
  const endpoint = createEndpoint({ publicKey: config.discordPublicKey, clock, interacted });
  const server = await openServer(endpoint, { port: config.discordPort, setting: "DISCORD_PORT", ready }, clock);
  log.info({ platform: "discord", event: "endpoint", port: server.port }, "Discord's interactions endpoint is listening.");
  // Without a token there is no bot that could post or read the commands: corrections and news wait for a process that has one.
  const hasToken = config.discordToken !== "";
  if (hasToken) void commandIds.read();
  const endDeliveries = hasToken ? deliverAll(bot, api) : () => {};
  return {
    connected: () => true,
    stop: async () => {
      endDeliveries();
      server.stopTaking();
      await finish(dispatcher, log);
      await server.close();
    },
  };
}
