import type { REST } from "discord.js";
import { ApplicationCommandType, RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import { UserError } from "../../errors.ts";
import { fieldAt, textAt } from "../shared/fields.ts";
import { apiCode } from "./api.ts";
import type { CommandDefinition } from "./commands.ts";
import { LIMITS } from "./limits.ts";

/** What registering changed, by commands' names. */
export interface Registered {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Makes Discord's commands exactly these, by one bulk overwrite: for one server, or everywhere where `server` is absent. Doing it again changes nothing. */
export async function register(rest: REST, commands: readonly CommandDefinition[], server?: string): Promise<Registered> {
  if (commands.length > LIMITS.commands)
    throw new UserError(`That would be ${commands.length} commands; Discord allows ${LIMITS.commands}, so at most 33 stories.`);
  const application = await applicationOf(rest);
  const route = server === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, server);
  const before = listOf(await rest.get(route).catch(asFault));
  const after = listOf(await rest.put(route, { body: commands }).catch(asFault));
  const was = new Map(before.map((command) => [keyOf(command), command]));
  const is = new Map(after.map((command) => [keyOf(command), command]));
  const common = [...is].filter(([key]) => was.has(key));
  const differs = ([key, command]: readonly [string, unknown]) => shapeOf(command) !== shapeOf(was.get(key));
  const names = (some: readonly (readonly [string, unknown])[]) => some.map(([, command]) => nameOf(command));
  return {
    added: names([...is].filter(([key]) => !was.has(key))),
    changed: names(common.filter(differs)),
    removed: names([...was].filter(([key]) => !is.has(key))),
    unchanged: names(common.filter((entry) => !differs(entry))),
  };
}

async function applicationOf(rest: REST): Promise<string> {
  const application = textAt(await rest.get(Routes.currentApplication()).catch(asFault), "id");
  if (application === undefined) throw new UserError("Discord didn't say which application DISCORD_TOKEN belongs to.");
  return application;
}

/** Discord's refusal in words that say what to do. */
function asFault(error: unknown): never {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  const code = apiCode(error);
  if (status === 401)
    throw new UserError(
      "Discord rejects DISCORD_TOKEN. Create a new one (discord.com/developers/applications, your app, Bot, Reset Token).",
    );
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild)
    throw new UserError("The bot isn't in this server, or lacks the scope applications.commands. Invite it again (docs/discord.md).");
  if (code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached)
    throw new UserError("Discord allows 200 new commands a day per server. Try again tomorrow.");
  if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType)
    throw new UserError("Discord rejected a command. Check the stories' titles and descriptions.");
  throw error;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const keyOf = (command: unknown): string =>
  `${String(fieldAt(command, "type") ?? ApplicationCommandType.ChatInput)} ${textAt(command, "name")}`;
const nameOf = (command: unknown): string =>
  `${fieldAt(command, "type") === ApplicationCommandType.Message ? "" : "/"}${textAt(command, "name") ?? ""}`;

/** What of a command we define, in one order, defaults left out, so that two can be compared. */
function shapeOf(command: unknown): string {
  const options = (value: unknown): readonly unknown[] =>
    listOf(value).map((option) => [
      ...["type", "name", "description", "min_length", "max_length"].map((field) => fieldAt(option, field) ?? null),
      ...["required", "autocomplete"].map((field) => fieldAt(option, field) === true),
      options(fieldAt(option, "options")),
    ]);
  const sorted = (field: string) => listOf(fieldAt(command, field)).map(String).sort();
  return JSON.stringify([
    textAt(command, "description") ?? "",
    options(fieldAt(command, "options")),
    textAt(command, "default_member_permissions") ?? null,
    sorted("contexts"),
    sorted("integration_types"),
  ]);
}
