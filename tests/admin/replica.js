import { createInterface } from "node:readline";
import { load } from "../../bin/program.js";

const { createLog } = await load("log");
const { openBot } = await load("open-bot");

// A replica that a test talks to by lines: "claim KEY", "refresh", "revision"; it tells each new revision with the time when it saw it.
const settings = JSON.parse(process.argv[2] ?? "{}");
const { bot, close, faults } = await openBot(settings, { log: createLog("silent"), follow: true });
for (const fault of faults) process.stderr.write(`${fault}\n`);
const tell = (...parts) => process.stdout.write(`${parts.join(" ")}\n`);
let revision = bot.status("club").revision;
tell("ready", revision);
const watching = setInterval(() => {
  const now = bot.status("club").revision;
  if (now === revision) return;
  revision = now;
  tell("saw", revision, Date.now());
}, 5);
const endNews = bot.news.deliver("slack", async ({ channel, news }) => {
  tell("posted", channel, news.corrected[0]?.after?.replaceAll(" ", "_") ?? "");
  return true;
});
for await (const line of createInterface({ input: process.stdin })) {
  const [act, key = ""] = line.split(" ");
  if (act === "claim") tell("claimed", key, await bot.memory.claim(key));
  if (act === "refresh") {
    const { to } = await bot.admin.refresh("club", "replica").catch((error) => ({ to: String(error).replaceAll(" ", "_") }));
    tell("refreshed", to, Date.now());
  }
  if (act === "ask") tell("answered", bot.ask("club", "what did Lopez say").revision);
}
endNews();
clearInterval(watching);
await close();
