import { ApplicationFlags, PermissionFlagsBits, Routes } from "discord-api-types/v10";
import { commandsOf } from "../adapters/discord/commands.ts";
import { fieldAt, textAt } from "../adapters/shared/fields.ts";
import type { StoryCommand } from "../bot.ts";
import { askPlatform, type Reply, unreachable } from "./ask-platform.ts";
import { type Check, fault, ok, warning } from "./check.ts";

/** What Discord is asked about. */
export interface DiscordSettings {
  readonly token: string;
  /** "": none is set. */
  readonly publicKey: string;
  readonly apiUrl: string;
  /** Whether messages that don't mention the bot are to be read. */
  readonly listens?: boolean;
}

/** Bits of an application's flags that let it read messages: GATEWAY_MESSAGE_CONTENT, and the same in few servers. */
const READS_MESSAGES = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** The permissions that docs/discord.md lists, as Discord's settings call them, and what each is for. */
const PERMISSIONS = [
  ["View Channel", PermissionFlagsBits.ViewChannel, "mentions aren't answered"],
  ["Send Messages", PermissionFlagsBits.SendMessages, "mentions aren't answered"],
  ["Send Messages in Threads", PermissionFlagsBits.SendMessagesInThreads, "mentions in threads aren't answered"],
  ["Read Message History", PermissionFlagsBits.ReadMessageHistory, "replies to an answer aren't answered"],
  ["Attach Files", PermissionFlagsBits.AttachFiles, "timelines come without a picture"],
] as const;

/** Servers that are looked at: each costs a request, of which Discord allows fifty a second. */
const MOST_SERVERS = 20;

/** Whether Discord takes a bot token, and whether the public key is the same application's. */
export async function checkDiscordToken(settings: DiscordSettings): Promise<Check> {
  return (await applicationOf(settings)).check;
}

/** Whether Discord takes the token, which permissions the bot has in its servers, and whether the stories are registered as commands. */
export async function checkDiscord(settings: DiscordSettings, stories: readonly StoryCommand[]): Promise<readonly Check[]> {
  const { check, id } = await applicationOf(settings);
  if (id === undefined) return [check];
  try {
    const servers = listIn(await ask(settings, Routes.userGuilds()));
    return [check, permissionsIn(servers, id), await commandsIn(settings, id, servers, stories)];
  } catch (error) {
    return [check, unreachable("Discord servers", "DISCORD_API_URL", error)];
  }
}

const ask = ({ token, apiUrl }: DiscordSettings, route: string): Promise<Reply> =>
  askPlatform("GET", `${apiUrl}v10${route}`, `Bot ${token}`);

const listIn = ({ body }: Reply): readonly unknown[] => (Array.isArray(body) ? body : []);

async function applicationOf(settings: DiscordSettings): Promise<{ readonly check: Check; readonly id?: string }> {
  const what = "Discord token";
  try {
    const { status, body } = await ask(settings, Routes.currentApplication());
    if (status === 401)
      return {
        check: fault(what, "Discord refused it. Create a new one: discord.com/developers/applications, your app, Bot, Reset Token."),
      };
    const id = textAt(body, "id");
    if (status !== 200 || id === undefined) return { check: fault(what, `Discord answered with HTTP ${status}. Try again later.`) };
    const key = textAt(body, "verify_key");
    if (settings.publicKey !== "" && key !== undefined && key !== settings.publicKey.toLowerCase())
      return {
        check: fault(what, "works, but DISCORD_PUBLIC_KEY belongs to another application. Copy it again from General Information."),
        id,
      };
    if (settings.listens === true && settings.publicKey !== "")
      return {
        check: warning(what, "works, but LISTEN=on does nothing: with DISCORD_PUBLIC_KEY, only commands come in, no messages."),
        id,
      };
    if (settings.listens === true && (Number(fieldAt(body, "flags") ?? 0) & READS_MESSAGES) === 0)
      return {
        check: fault(
          what,
          "works, but LISTEN=on needs the Message Content Intent, without which Discord refuses the connection: discord.com/developers/applications, your app, Bot, Privileged Gateway Intents.",
        ),
        id,
      };
    return { check: ok(what, `works. Invite the bot: ${invitation(id)}`), id };
  } catch (error) {
    return { check: unreachable(what, "DISCORD_API_URL", error) };
  }
}

function permissionsIn(servers: readonly unknown[], application: string): Check {
  const what = "Discord servers";
  if (servers.length === 0) return warning(what, `the bot is in no server yet. Invite it: ${invitation(application)}`);
  const gaps = servers.flatMap((server) => {
    const granted = BigInt(textAt(server, "permissions")?.replace(/\D/g, "") || 0);
    const lacking =
      (granted & PermissionFlagsBits.Administrator) !== 0n ? [] : PERMISSIONS.filter(([, permission]) => (granted & permission) === 0n);
    const results = [...new Set(lacking.map(([, , result]) => result))].join("; ");
    const names = lacking.map(([permission]) => permission).join(", ");
    return lacking.length === 0 ? [] : [`in ${textAt(server, "name") ?? "a server"} the bot lacks ${names}: ${results}`];
  });
  const count = `${servers.length} ${servers.length === 1 ? "server" : "servers"}`;
  if (gaps.length === 0) return ok(what, `the bot is in ${count}, with all permissions (a channel may still take some away)`);
  return warning(what, `${gaps.join("\n")}\nInvite it again, which adds them: ${invitation(application)}`);
}

async function commandsIn(
  settings: DiscordSettings,
  application: string,
  servers: readonly unknown[],
  stories: readonly StoryCommand[],
): Promise<Check> {
  const what = "Discord commands";
  const everywhere = namesIn(listIn(await ask(settings, Routes.applicationCommands(application))));
  const missing = commandsOf(stories).flatMap(({ name }) => (everywhere.has(name) ? [] : [name]));
  if (missing.length === 0) return ok(what, "every story is registered");
  const places: string[] = [];
  for (const server of servers.slice(0, MOST_SERVERS)) {
    const own = namesIn(listIn(await ask(settings, Routes.applicationGuildCommands(application, textAt(server, "id") ?? ""))));
    if (missing.every((name) => own.has(name))) places.push(textAt(server, "name") ?? "one server");
  }
  if (places.length > 0) return ok(what, `every story is registered in ${places.join(", ")}, and only there`);
  return fault(what, `not registered: ${missing.join(", ")}. Run: pullquote discord register`);
}

const namesIn = (commands: readonly unknown[]): ReadonlySet<unknown> => new Set(commands.map((command) => fieldAt(command, "name")));

/** Where somebody invites the bot to a server, with these permissions. */
function invitation(application: string): string {
  const permissions = PERMISSIONS.reduce((sum, [, permission]) => sum | permission, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${permissions}`;
}
