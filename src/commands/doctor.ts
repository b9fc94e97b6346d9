import type { Config } from "../config.ts";
import type { Check } from "../setup/check.ts";
import { checkDiscord } from "../setup/check-discord.ts";
import { checkLedger, checkNode, checkPort, checkPublicUrl, checkSettingsFile, checkStories } from "../setup/check-places.ts";
import { checkSlackApp, checkSlackBot } from "../setup/check-slack.ts";
import { type Command, knowledgeDir } from "./command.ts";
import { storyCommands } from "./stories.ts";

const MARKS = { ok: "ok  ", warning: "note", fault: "BAD " } as const;

export const command: Command = {
  usage: "doctor",
  about:
    "Checks the settings, the stories, the ledger, the ports, PUBLIC_URL, the tokens with their scopes and, in Discord, permissions and commands; says what to do about each fault. Changes nothing. The exit code is 1 if something doesn't work.",
  options: {},
  run: async (run) => {
    const checks = await checksOf({ ...run.config, knowledgeDir: knowledgeDir(run) });
    if (run.options.json === true) await run.io.out(JSON.stringify(checks, null, 2));
    else for (const { state, what, words } of checks) await run.io.out(`${MARKS[state]}  ${what}: ${words.replaceAll("\n", "\n      ")}`);
    return checks.some(({ state }) => state === "fault") ? 1 : 0;
  },
};

/** Everything that can be checked with these settings, in the order in which it is needed. */
async function checksOf(config: Config): Promise<readonly Check[]> {
  const { slackBotToken, slackAppToken, discordToken, publicUrl } = config;
  const checks = [
    checkNode(process.version),
    checkSettingsFile(".env"),
    checkStories(config.knowledgeDir),
    checkLedger(config),
    ...(config.web === "on" ? [checkPort("Web page", config.webPort, config.webHost, "WEB_PORT")] : []),
    ...(publicUrl === "" ? [] : [checkPublicUrl(publicUrl)]),
    ...(slackBotToken === ""
      ? []
      : [
          checkSlackBot(slackBotToken, {
            apiUrl: config.slackApiUrl,
            admins: config.slackAdmins === "on",
            listens: config.listen === "on",
          }),
        ]),
    ...(slackAppToken === "" ? [] : [checkSlackApp(slackAppToken, config.slackApiUrl)]),
    ...(discordToken === ""
      ? []
      : [
          checkDiscord(
            { token: discordToken, publicKey: config.discordPublicKey, apiUrl: config.discordApiUrl, listens: config.listen === "on" },
            // Stories that can't be read have a check of their own.
            await storyCommands(config.knowledgeDir).catch(() => []),
          ),
        ]),
  ];
  return (await Promise.all(checks)).flat();
}
