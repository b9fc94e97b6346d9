import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { StoryCommand } from "../../bot.ts";
import { LIMITS } from "./limits.ts";

/** A command, as Discord's API takes it. */
export type CommandDefinition = Readonly<RESTPostAPIApplicationCommandsJSONBody>;

/** Where a command is: in servers, or there and in direct messages with the bot; always of a bot that a server has installed. */
const SERVERS = { contexts: [InteractionContextType.Guild], integration_types: [ApplicationIntegrationType.GuildInstall] };
const EVERYWHERE = { ...SERVERS, contexts: [InteractionContextType.Guild, InteractionContextType.BotDM] };

/** Name of the command that lists the stories. */
export const STORIES = "stories";

/** The same for who installs it for themselves: in direct messages and in servers without the bot. */
const OF_USERS = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** All commands of these stories: three a story, and for all one that lists them and one message command. With `users` people may install the bot for themselves too, and have its questions everywhere. */
export function commandsOf(stories: readonly StoryCommand[], { users = false } = {}): readonly CommandDefinition[] {
  const list: CommandDefinition = {
    type: ApplicationCommandType.ChatInput,
    name: STORIES,
    description: "The stories that you can ask about",
    ...EVERYWHERE,
  };
  const verify: CommandDefinition = { type: ApplicationCommandType.Message, name: "Verify this quote", ...EVERYWHERE };
  const isStory = stories.some(({ name }) => name === STORIES);
  const commands = [...stories.flatMap(ofStory), ...(stories.length === 0 ? [] : [...(isStory ? [] : [list]), verify])];
  return users
    ? commands.map((command) => (command.default_member_permissions === undefined ? { ...command, ...OF_USERS } : command))
    : commands;
}

function ofStory({ name, title, description }: StoryCommand): readonly CommandDefinition[] {
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name,
      description: fitting(description),
      options: [
        text("question", "What do you want to know?", { required: true, autocomplete: true, min_length: 1, max_length: LIMITS.question }),
      ],
      ...EVERYWHERE,
    },
    {
      type: ApplicationCommandType.ChatInput,
      name: `${name}-timeline`,
      description: fitting(`What happened, in order: ${title}`),
      options: [
        text("topic", "Only events about this topic", { max_length: LIMITS.topic }),
        text("from", "The first date: 2017, August 2017", { max_length: LIMITS.date }),
        text("to", "The last date", { max_length: LIMITS.date }),
      ],
      ...EVERYWHERE,
    },
    {
      type: ApplicationCommandType.ChatInput,
      name: `${name}-admin`,
      description: fitting(`Admin work: ${title}`),
      options: [
        subcommand("status", "Show the revision in use"),
        subcommand("refresh", "Read the articles again, after a preview"),
        subcommand(
          "rollback",
          "Answer from an earlier revision",
          text("revision", "The revision; if none is given, the one before", { autocomplete: true, max_length: LIMITS.name }),
        ),
        subcommand(
          "remove",
          "Remove an article",
          text("article", "Its file's name, without .md", { autocomplete: true, required: true, max_length: LIMITS.name }),
        ),
        subcommand(
          "add",
          "Fetch an article from the web",
          text("address", "Its web address", { required: true, max_length: LIMITS.address }),
        ),
        subcommand("gaps", "List questions that went unanswered"),
        subcommand("feedback", "List the answers that readers marked as wrong"),
        subcommand("followers", "List the channels that follow the story"),
        subcommand("listen", "Answer in this channel without being mentioned, where the answer is sure", {
          type: ApplicationCommandOptionType.String,
          name: "how",
          description: "on or off",
          required: true,
          choices: [
            { name: "on", value: "on" },
            { name: "off", value: "off" },
          ],
        }),
      ],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      ...SERVERS,
    },
  ];
}

function subcommand(name: string, description: string, option?: APIApplicationCommandStringOption): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description, ...(option && { options: [option] }) };
}

function text(
  name: string,
  description: string,
  more: Partial<Pick<APIApplicationCommandStringOption, "required" | "autocomplete" | "min_length" | "max_length">>,
): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, name, description, ...more };
}

function fitting(description: string): string {
  const words = description.replace(/\s+/g, " ").trim();
  return words.length <= LIMITS.commandDescription ? words : `${words.slice(0, LIMITS.commandDescription - 1).trimEnd()}…`;
}
