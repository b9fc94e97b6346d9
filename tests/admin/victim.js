import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "../../bin/program.js";

const { createLog } = await load("log");
const { openBot } = await load("open-bot");

// A process to be ended at any moment: it refreshes and writes to the ledger without pause, and tells on standard output what it was told is kept.
const { settings, round, stadium, coach } = JSON.parse(process.argv[2] ?? "{}");
// Started ahead of its round, it waits for a word.
await once(process.stdin, "data");
const { bot } = await openBot(settings, { log: createLog("silent"), follow: false });
// It goes on when what it tells is out: what process.stdout holds back while the reader is slow would be lost with it.
const tell = (kind, value) => new Promise((resolve) => process.stdout.write(`${kind} ${value}\n`, resolve));
await tell("ready", bot.status("club").revision);
const remember = async () => {
  for (let i = 0; ; i++) {
    const id = await bot.memory.save({
      ...{ story: "club", revision: "r", question: `question ${i} of round ${round}`, context: [], platform: "slack", workspace: "T1" },
      ...{ channel: "C1", asker: "U1", visibility: "private", answered: i % 2 === 0, quoted: [] },
    });
    await tell("answer", id);
    const key = `${round}.${i}`;
    if (await bot.memory.claim(key)) await tell("claim", key);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const refresh = async () => {
  for (let i = 0; ; i++) {
    writeFileSync(join(settings.knowledgeDir, "club", "stadium.md"), stadium.replace("ten years", `${round}0${i} years`));
    writeFileSync(join(settings.knowledgeDir, "club", "coach.md"), coach.replace("alone", `alone after ${round}0${i} years`));
    await tell("refreshed", (await bot.admin.refresh("club", "victim")).to);
  }
};
await Promise.all([remember(), refresh()]);
