import type { Client } from "discord.js";
import { codeOf, UserError } from "../../errors.ts";
import { faultOf, type Log } from "../../log.ts";
import { fieldAt, textAt } from "../shared/fields.ts";
import { restOptions } from "./rest.ts";

/** What the gateway brings, as Discord's own JSON. */
export interface GatewayEvents {
  readonly interaction: (payload: unknown) => void;
  readonly message: (payload: unknown) => void;
  /** A server from which we were removed. */
  readonly removed: (server: string) => void;
}

/** A connection to Discord's gateway, without privileged intents unless messages that don't mention us are to be read. */
export interface Gateway {
  readonly client: Client;
  /** Resolves when Discord has said READY. Throws a UserError where Discord refuses us. */
  connect(token: string): Promise<void>;
  /** Whether the socket is open and Discord has said READY or RESUMED on it. */
  isOpen(): boolean;
  close(): Promise<void>;
}

/** Makes the gateway's client, loading discord.js now; what it gives is parsed by who listens, so that both transports share their parsers. */
export async function createGateway(
  { apiUrl, listens }: { readonly apiUrl: string; readonly listens: boolean },
  log: Log,
  events: GatewayEvents,
): Promise<Gateway> {
  const { Client, DefaultRestOptions, Events, GatewayDispatchEvents, GatewayIntentBits, Options } = await import("discord.js");
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(listens ? [GatewayIntentBits.MessageContent] : []),
    ],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(apiUrl, DefaultRestOptions),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, events.interaction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, events.message);
  client.ws.on(GatewayDispatchEvents.GuildDelete, (payload: unknown) => {
    const server = textAt(payload, "id");
    if (server !== undefined && fieldAt(payload, "unavailable") !== true) events.removed(server);
  });
  let open = false;
  for (const event of [Events.ShardReady, Events.ShardResume] as const)
    client.on(event, () => {
      open = true;
    });
  for (const event of [Events.ShardReconnecting, Events.ShardDisconnect, Events.Invalidated] as const)
    client.on(event, () => {
      open = false;
    });
  const say = (state: string, facts = {}) => log.info({ platform: "discord", event: "gateway", state, ...facts }, "Discord's gateway.");
  client.on(Events.Error, (error) => log.error({ platform: "discord", event: "client", ...faultOf(error) }, "discord.js failed."));
  client.on(Events.ShardError, (error) => log.warn({ platform: "discord", event: "gateway", ...faultOf(error) }, "The socket failed."));
  client.on(Events.ShardReconnecting, () => say("reconnecting"));
  client.on(Events.ShardResume, (_, count) => say("resumed", { count }));
  client.on(Events.ShardReady, () => say("ready"));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.error(
      { platform: "discord", event: "gateway", state: "closed", code },
      "Discord closed the gateway for good. Fix the cause, then restart.",
    ),
  );
  client.on(Events.Invalidated, () =>
    log.error({ platform: "discord", event: "gateway", state: "invalidated" }, "Discord ended the session."),
  );
  client.rest.on("invalidRequestWarning", ({ count }) =>
    log.warn({ platform: "discord", event: "rest", count }, "Discord is rejecting many requests."),
  );
  return {
    client,
    connect: async (token) => {
      const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
      const closing = new Promise<never>((_, reject) => {
        client.once(Events.ShardDisconnect, ({ code }) => reject(new UserError(CLOSED[code] ?? `Discord closed the gateway (${code}).`)));
      });
      closing.catch(() => undefined);
      const login = client.login(token).catch(async (error: unknown) => {
        if (codeOf(error) === "TokenInvalid") throw new UserError(TOKEN);
        // The reason why Discord closed the socket may come a moment after the login's failure.
        await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 100))]);
        throw error;
      });
      await Promise.race([login.then(() => ready), closing]);
    },
    isOpen: () => open,
    close: () => client.destroy(),
  };
}

const TOKEN = "Discord rejects DISCORD_TOKEN. Create a new one (discord.com/developers/applications, your app, Bot, Reset Token).";

/** Discord's codes for closing the gateway for good, with what to do. */
const CLOSED: Readonly<Record<number, string>> = {
  4004: TOKEN,
  4011: "The bot is in too many servers for one connection. Use HTTP interactions instead (DISCORD_PUBLIC_KEY).",
  4014: "Discord rejects this bot's intents. With LISTEN=on it needs the Message Content Intent: switch it on at its page (discord.com/developers/applications, your app, Bot, Privileged Gateway Intents), or set LISTEN=off.",
};
