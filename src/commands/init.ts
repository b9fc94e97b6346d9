import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SETTINGS } from "../config.ts";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { descriptionOf, titleOfStory } from "../ingest/add-article.ts";
import { storyNames } from "../ingest/load.ts";
import { storyNameFault } from "../ingest/names.ts";
import { storyText, writeKnowledge } from "../ingest/write-article.ts";
import { writeWhole } from "../ingest/write-whole.ts";
import type { Setting } from "../setting-kinds.ts";
import type { Check } from "../setup/check.ts";
import { checkDiscordToken } from "../setup/check-discord.ts";
import { checkSlackApp, checkSlackBot } from "../setup/check-slack.ts";
import { withSettings } from "../setup/settings-file.ts";
import { command as add } from "./add.ts";
import { type Command, knowledgeDir, type Run, textOption } from "./command.ts";
import { BUNDLED } from "./demo.ts";
import type { Dialogue } from "./dialogue.ts";

/** Settings to write, by their names. */
type Settings = Readonly<Record<string, string>>;

export const command: Command = {
  usage: "init [--env FILE]",
  about:
    "Sets Pullquote up in this folder, question by question: a story with its first article, and where it answers. Each token is tried as it is pasted. Writes the settings to a file that only you can read. You can run it again: existing settings stay.",
  options: { env: { type: "string", value: "FILE", help: "file of settings to write (default: .env)" } },
  run: async (run) => {
    if (run.io.dialogue === undefined)
      throw new UserError("init asks questions, so it needs a terminal. Without one, copy .env.example to .env and edit it.");
    const dialogue = await run.io.dialogue();
    await makeStory(run, dialogue);
    const place = await dialogue.choose("Where should it answer?", [
      { value: "web", label: "In the terminal and on a web page only" },
      { value: "slack", label: "In Slack too" },
      { value: "discord", label: "In Discord too" },
    ]);
    const settings = place === "slack" ? await askSlack(run, dialogue) : place === "discord" ? await askDiscord(run, dialogue) : {};
    const file = textOption(run, "env") ?? ".env";
    await writeSettings(file, settings);
    await run.io.out(
      [
        Object.keys(settings).length === 0 ? "No settings were needed." : `Wrote ${Object.keys(settings).join(", ")} to ${file}.`,
        "Next:",
        "  pullquote doctor   checks the whole setup",
        "  pullquote ask      answers questions in this terminal",
        "  pullquote start    serves http://localhost:3000 and connects to what is set up",
        ...(settings.DISCORD_TOKEN === undefined ? [] : ["  pullquote discord register   registers the stories' commands in Discord"]),
      ].join("\n"),
    );
    return 0;
  },
};

/** A first story where there is none: one of the person's own, or those that come with the program. */
async function makeStory(run: Run, dialogue: Dialogue): Promise<void> {
  const folder = knowledgeDir(run);
  const names = await storyNames(folder).catch(() => []);
  if (names.length > 0) {
    dialogue.tell(`Stories in ${folder}: ${names.join(", ")}`);
    return;
  }
  const kind = await dialogue.choose("There are no stories yet. What should it answer from?", [
    { value: "own", label: "A story of my own" },
    { value: "bundled", label: "The stories that come with Pullquote, to try it" },
  ]);
  if (kind === "bundled") await cp(BUNDLED, folder, { recursive: true });
  else await makeOwnStory(run, dialogue, folder);
}

async function makeOwnStory(run: Run, dialogue: Dialogue, folder: string): Promise<void> {
  const story = await dialogue.text("The story's name, which will be its command, such as bridge", "", (name) => storyNameFault(name));
  const title = await dialogue.text("Its title", titleOfStory(story));
  const article = await dialogue.text("Its first article: a file or an address (leave empty to add it later)");
  const description = descriptionOf(title);
  try {
    if (article !== "") {
      // What is uncertain is printed, not asked: it can be changed in the file.
      const options = { ...run.options, yes: true, "story-title": title, description };
      await add.run({ ...run, words: [story, article], options });
      return;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dialogue.tell(`${error.message}\nAdd it later: pullquote add ${story} <file or address>`);
  }
  await writeKnowledge(join(folder, story, "story.md"), storyText(title, description), false);
}

async function askSlack(run: Run, dialogue: Dialogue): Promise<Settings> {
  const { slackApiUrl: apiUrl, slackAdmins } = run.config;
  dialogue.tell(
    'Make the app: in another terminal run "pullquote slack manifest"; at api.slack.com/apps choose Create New App, From a manifest, and paste it. Install the app, then copy its tokens. All steps: docs/slack.md',
  );
  const bot = await askToken(dialogue, SETTINGS.slackBotToken, (token) => checkSlackBot(token, { apiUrl, admins: slackAdmins === "on" }));
  if (bot === "") return {};
  const app = await askToken(dialogue, SETTINGS.slackAppToken, (token) => checkSlackApp(token, apiUrl));
  // A bot token alone isn't a valid setting.
  return app === "" ? {} : { [SETTINGS.slackBotToken.name]: bot, [SETTINGS.slackAppToken.name]: app };
}

async function askDiscord(run: Run, dialogue: Dialogue): Promise<Settings> {
  dialogue.tell(
    "Create an application at discord.com/developers/applications; under Bot press Reset Token and copy it. All steps: docs/discord.md",
  );
  const { discordApiUrl: apiUrl } = run.config;
  const token = await askToken(dialogue, SETTINGS.discordToken, (token) => checkDiscordToken({ token, publicKey: "", apiUrl }));
  return token === "" ? {} : { [SETTINGS.discordToken.name]: token };
}

/** Asks for a token until the platform takes it; "" where it is left out. */
async function askToken(dialogue: Dialogue, setting: Setting<string>, check: (token: string) => Promise<Check>): Promise<string> {
  for (;;) {
    const token = await dialogue.secret(`${setting.name} (leave empty to add it later)`);
    if (token === "") return "";
    if (setting.read(token) === undefined) dialogue.tell(`That isn't valid: it must be ${setting.expects}.`);
    else {
      const { what, state, words } = await check(token);
      dialogue.tell(`${what}: ${words}`);
      if (state !== "fault") return token;
    }
  }
}

async function writeSettings(file: string, settings: Settings): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  try {
    const before = await readFile(file, "utf8").catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return "";
      throw error;
    });
    await writeWhole(file, withSettings(before, settings), true, 0o600);
  } catch (error) {
    throw new UserError(
      `${file} can't be written (${codeOf(error) ?? messageOf(error)}). Run init in a folder that you may write to, or name another with --env.`,
    );
  }
}
