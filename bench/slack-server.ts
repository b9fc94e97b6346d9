import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { createSlackAdapter } from "../src/adapters/slack/adapter.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { openStudio } from "../src/picture/studio.ts";

/** Started by bench/slack.ts as a process of its own: `ours`, or an `empty` Bolt app that only acknowledges. Tells its parent the port, and the questions to ask. */
const [which, signingSecret = ""] = process.argv.slice(2);

async function empty(): Promise<{ readonly port: number }> {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({ receiver, logLevel: LogLevel.ERROR, authorize: async () => ({ botToken: "xoxb-bench" }) });
  app.command(/^\//, async ({ ack }) => ack());
  const server = await receiver.start(0);
  const address = server.address();
  return { port: typeof address === "object" && address !== null ? address.port : 0 };
}

async function ours(): Promise<{ readonly port: number; readonly questions: readonly string[] }> {
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
  await createSlackAdapter(config, log, openStudio()).start(bot);
  const story = bot.commands()[0]?.name ?? "";
  return { port, questions: bot.suggest(story, "").map((question) => `${story} ${question}`) };
}

const told = which === "ours" ? await ours() : await empty();
// Microseconds of CPU used so far, all threads: asked for before and after a round.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.send?.({ ...told, questions: "questions" in told ? told.questions : [] });
