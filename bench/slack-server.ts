import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackAdapter } from "../src/adapters/slack/adapter.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { createPictureRenderer } from "../src/picture/picture-renderer.ts";
import { openPool } from "../src/pool/pool.ts";

/** Started by bench/slack.ts as a process of its own. Tells its parent the port, and the questions to ask. */
const [signingSecret = ""] = process.argv.slice(2);

async function start(): Promise<{ readonly port: number; readonly questions: readonly string[] }> {
  // Takes pictures too: timelines are among the questions.
  const api = createServer((request, response) => {
    const told = { ok: true, user_id: "UBOT", team_id: "T1", file_id: "F1", upload_url: `http://${request.headers.host}/upload` };
    request.resume().once("end", () => response.end(JSON.stringify(told)));
  });
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
  const address = api.address();
  const apiPort = typeof address === "object" && address !== null ? address.port : 0;
  const config = readConfig({
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_PORT: "0",
    SLACK_API_URL: `http://127.0.0.1:${apiPort}/api`,
    DATA_DIR: join(tmpdir(), `pullquote-bench-${process.pid}`),
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
// Microseconds of CPU used so far, all threads: asked for before and after a round.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.send?.(told);
