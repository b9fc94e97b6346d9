import type { Config } from "../config.ts";
import type { Check } from "../setup/check.ts";
import { checkLedger, checkNode, checkPort, checkPublicUrl, checkSettingsFile, checkStories } from "../setup/check-places.ts";
import { checkDiscord, checkSlackApp, checkSlackBot } from "../setup/check-tokens.ts";
import { type Command, knowledgeDir } from "./command.ts";

const MARKS = { ok: "ok  ", warning: "note", fault: "BAD " } as const;

export const command: Command = {
  usage: "doctor",
  about:
    "Checks settings, tokens with their scopes, stories, ledger, ports and PUBLIC_URL, and says what to do. Changes nothing. The exit code is 1 if something doesn't work.",
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
    ...(slackBotToken === "" ? [] : [checkSlackBot(slackBotToken, { apiUrl: config.slackApiUrl, admins: config.slackAdmins === "on" })]),
    ...(slackAppToken === "" ? [] : [checkSlackApp(slackAppToken, config.slackApiUrl)]),
    ...(discordToken === ""
      ? []
      : [checkDiscord({ token: discordToken, publicKey: config.discordPublicKey, apiUrl: config.discordApiUrl })]),
  ];
  return (await Promise.all(checks)).flat();
}
