import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackAdapter } from "../src/adapters/slack/adapter.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { createPictureRenderer } from "../src/picture/picture-renderer.ts";
import { openPool } from "../src/pool/pool.ts";

/** Started by bench/slack.ts as a process of its own, with the port of a stand-in of Slack. Tells its parent the port, and the questions to ask. */
const [signingSecret = "", apiPort = ""] = process.argv.slice(2);

async function start(): Promise<{ readonly port: number; readonly questions: readonly string[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), "pullquote-bench-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true }));
  const config = readConfig({
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_PORT: "0",
    SLACK_API_URL: `http://127.0.0.1:${apiPort}/api`,
    DATA_DIR: dataDir,
  });
  const { bot } = await openBot(config, { log: createLog("silent"), follow: false });
  let port = 0;
  const log = createLog("info", {
    write: (line: string) => {
      if (port === 0) port = JSON.parse(line).port ?? 0;
    },
  });
  await createSlackAdapter(config, log, createPictureRenderer(openPool())).start(bot);
  const story = bot.commands()[0]?.name ?? "";
  return { port, questions: bot.suggest(story, "").map((question) => `${story} ${question}`) };
}

const told = await start();
// "cpu" asks for the microseconds of the processor used so far, by all threads; anything else ends the bot.
process.on("message", (message) => {
  if (message !== "cpu") process.exit(0);
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.send?.(told);
