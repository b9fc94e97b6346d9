import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDiscordAdapter } from "../src/adapters/discord/adapter.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { createPictureRenderer } from "../src/picture/picture-renderer.ts";
import { openPool } from "../src/pool/pool.ts";

/** The bot under load, in a process of its own. */
const [url = "", token = ""] = process.argv.slice(2);

async function start(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "pullquote-bench-"));
  const config = { ...readConfig({}), dataDir, discordToken: token, discordApiUrl: url };
  const log = createLog("warn");
  const pool = openPool();
  const { bot, close } = await openBot(config, { log, pool });
  const adapter = createDiscordAdapter(config, log, createPictureRenderer(pool));
  await adapter.start(bot);
  return async () => {
    await adapter.stop();
    await pool.close();
    await close();
    rmSync(dataDir, { recursive: true });
  };
}

const stop = await start();
process.send?.("ready");
// "cpu" asks for the processor's time so far, in microseconds; anything else ends the bot.
process.on("message", (message) => {
  const { user, system } = process.cpuUsage();
  if (message === "cpu") process.send?.(user + system);
  else void stop().then(() => process.exit(0));
});
