import { commandsOf } from "../adapters/discord/commands.ts";
import { register } from "../adapters/discord/register.ts";
import { createRest } from "../adapters/discord/rest.ts";
import { UsageError, UserError } from "../errors.ts";
import { type Command, knowledgeDir, textOption } from "./command.ts";
import { storyCommands } from "./stories.ts";

export const command: Command = {
  usage: "discord register [--server ID] [--users]",
  about:
    "Registers the stories of the knowledge folder as Discord's commands, and says what changed. Run it again after adding or removing a story. " +
    "Without --server, the commands work wherever the bot is; with it, in one server only, to try them out.",
  options: {
    server: { type: "string", value: "ID", help: "id of one server (developer mode, Copy Server ID)" },
    users: { type: "boolean", help: "also for people who install the bot for themselves: in any server and all direct messages" },
  },
  run: async (run) => {
    const { config, io, options, words } = run;
    if (words.length !== 1 || words[0] !== "register") throw new UsageError("Use: discord register.");
    const server = textOption(run, "server");
    if (server !== undefined && !/^\d{15,20}$/.test(server))
      throw new UsageError(`--server is ${JSON.stringify(server)}; an id is a number of 17 to 20 digits.`);
    if (config.discordToken === "")
      throw new UserError(
        "DISCORD_TOKEN is missing: registering needs the bot's token (discord.com/developers/applications, your app, Bot).",
      );
    const stories = await storyCommands(knowledgeDir(run));
    const { added, changed, removed, unchanged } = await register(
      await createRest(config),
      commandsOf(stories, { users: options.users === true }),
      server,
    );
    if (options.json === true) await io.out(JSON.stringify({ added, changed, removed, unchanged }));
    else {
      const lines = Object.entries({ Added: added, Changed: changed, Removed: removed, Unchanged: unchanged });
      for (const [what, names] of lines) if (names.length > 0) await io.out(`${what}: ${names.join(", ")}`);
    }
    return 0;
  },
};
