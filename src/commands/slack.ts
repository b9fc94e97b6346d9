import { slackManifest } from "../adapters/slack/manifest.ts";
import { UsageError } from "../errors.ts";
import { type Command, knowledgeDir, textOption } from "./command.ts";
import { storyCommands } from "./stories.ts";

export const command: Command = {
  usage: "slack manifest [--url ADDRESS]",
  about:
    "Prints the manifest of a Slack app for the stories of the knowledge folder: paste it at api.slack.com/apps, Create New App, From a manifest. " +
    "Without --url, the app uses Socket Mode. Print it again after adding or removing a story.",
  options: { url: { type: "string", value: "ADDRESS", help: "https address of this bot, for HTTP instead of Socket Mode" } },
  run: async (run) => {
    if (run.words.length !== 1 || run.words[0] !== "manifest") throw new UsageError("Use: slack manifest.");
    const url = textOption(run, "url");
    if (url !== undefined && !(URL.canParse(url) && url.startsWith("https://")))
      throw new UsageError(`--url is ${JSON.stringify(url)}; Slack needs an https address.`);
    const stories = await storyCommands(knowledgeDir(run));
    const { slackAdmins, listen } = run.config;
    const manifest = slackManifest(stories, { address: url, admins: slackAdmins === "on", listens: listen === "on" });
    await run.io.out(JSON.stringify(manifest, null, 2));
    return 0;
  },
};
