import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, Events, GatewayIntentBits } from "discord.js";
import { createDiscordAdapter } from "../src/adapters/discord/adapter.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { openStudio } from "../src/picture/studio.ts";

/** A client under load, in a process of its own: "pullquote", or "hi", which only replies that. */
const [which, url = "", token = ""] = process.argv.slice(2);

async function hi(): Promise<() => Promise<void>> {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({ intents: [Guilds, GuildMessages, DirectMessages], rest: { api: url.replace(/\/$/, "") } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply("hi");
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return () => client.destroy();
}

async function pullquote(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "pullquote-bench-"));
  const config = { ...readConfig({}), dataDir, discordToken: token, discordApiUrl: url };
  const log = createLog("warn");
  const { bot, close } = await openBot(config, { log });
  const adapter = createDiscordAdapter(config, log, openStudio());
  await adapter.start(bot);
  return async () => {
    await adapter.stop();
    await close();
    rmSync(dataDir, { recursive: true });
  };
}

const stop = await (which === "hi" ? hi() : pullquote());
process.send?.("ready");
// "cpu" asks for the processor's time so far, in microseconds; anything else ends the client.
process.on("message", (message) => {
  const { user, system } = process.cpuUsage();
  if (message === "cpu") process.send?.(user + system);
  else void stop().then(() => process.exit(0));
});
