import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { openPool } from "../src/pool/pool.ts";
import { timed } from "./quantiles.ts";

// One process of the library's benchmark: "first" builds, asks and refreshes; "again" starts from what was kept.
const [kind, settingsText = "{}"] = process.argv.slice(2);
const settings = JSON.parse(settingsText);
const began = performance.now();
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const memory = () =>
  `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB now`;

const pool = openPool();
const { bot, close, faults } = await openBot(settings, { log: createLog("silent"), follow: false, pool });
for (const fault of faults) console.log(fault);
const { articles, passages, people, statements } = bot.status("news");
const first = bot.ask("news", "how much cocoa was sold in Bahia");
console.log(
  `${kind === "first" ? "build from nothing" : "start again from what was kept"}: ${seconds(began)} s to the first answer (${first.kind}), ${memory()}`,
);

if (kind === "first") {
  console.log(`  ${articles} articles, ${passages} passages, ${statements} statements, ${people} people and organisations`);
  const questions = [
    "how much cocoa was sold in Bahia",
    "who is Paul Volcker",
    "what did Volcker say about the dollar",
    "what did James Baker say",
    "when did oil prices fall",
    "how many bags of coffee did Brazil export",
    "what did Opec decide",
    "why did the bank cut its prime rate",
    "what did Yeutter say about Japan",
    "who said that rates would rise",
    "what did Obama say",
    "how many shares did the company buy",
  ];
  for (const question of questions) bot.ask("news", question);
  const listed = bot.ask("news", "people");
  const names = listed.kind === "people" ? listed.people.slice(0, 300).map(({ name }) => name) : [];
  const asked = names.flatMap((name, i) => [
    `what did ${name} say`,
    `who is ${name}`,
    `why did ${name} ${i % 2 === 0 ? "sell shares" : "raise prices"}`,
  ]);
  const taken = new Map(asked.map((question) => [question, timed(1, () => bot.ask("news", question)).p50]));
  const times = [...taken.values()].sort((x, y) => x - y);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`  ${times.length} questions, each asked for the first time: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  const slowest = [...taken].sort(([, x], [, y]) => y - x).slice(0, 3);
  console.log(`  slowest: ${slowest.map(([question, ms]) => `${question} (${ms.toFixed(0)} ms)`).join(", ")}`);
  const file = join(settings.knowledgeDir, "news", "reuters-1.md");
  const text = readFileSync(file, "utf8");
  const refreshes: number[] = [];
  for (let round = 1; round <= 10; round++) {
    writeFileSync(file, text.replace("Showers continued", `Showers (${round}) continued`));
    const from = performance.now();
    const { changed } = await bot.admin.refresh("news", "bench");
    refreshes.push(performance.now() - from);
    if (changed.length !== 1) console.log(`  ${changed.length} articles changed instead of one`);
  }
  console.log(`  refresh of one changed article: ${refreshes.map((ms) => ms.toFixed(0)).join(", ")} ms; ${memory()}`);
  const folder = join(settings.knowledgeDir, "news");
  const some = readdirSync(folder)
    .filter((name) => name.startsWith("reuters-"))
    .slice(0, 200);
  for (const name of some) writeFileSync(join(folder, `again-${name}`), `${readFileSync(join(folder, name), "utf8")}\nAgain.\n`);
  const waits: number[] = [];
  let over = false;
  const refreshing = bot.admin.refresh("news", "bench").finally(() => {
    over = true;
  });
  for (let i = 0; !over; i++) {
    const due = performance.now() + 5;
    await new Promise((resolve) => setTimeout(resolve, 5));
    bot.ask("news", asked[i % asked.length] ?? "");
    waits.push(performance.now() - due);
  }
  await refreshing;
  waits.sort((x, y) => x - y);
  const longest = waits.slice(-5).map((ms) => ms.toFixed(0));
  console.log(`  while 200 new articles are refreshed, ${waits.length} questions wait at most ${longest.join(", ")} ms; ${memory()}`);
}
await close();
await pool.close();
