import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBot } from "../../src/open-bot.ts";
import { COACH, SILENT, STADIUM } from "./story-folder.ts";

// A process to be ended at any moment: it refreshes and writes to the ledger without pause, and tells on standard output what it was told is kept.
const [settingsText = "{}", round = "0"] = process.argv.slice(2);
const settings = JSON.parse(settingsText);
// Started ahead of its round, it waits for a word.
await once(process.stdin, "data");
const { bot } = await openBot(settings, { log: SILENT, follow: false });
// It goes on when what it tells is out: what process.stdout holds back while the reader is slow would be lost with it.
const tell = (kind: string, value: string) => new Promise((resolve) => process.stdout.write(`${kind} ${value}\n`, resolve));
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
    writeFileSync(join(settings.knowledgeDir, "club", "stadium.md"), STADIUM.replace("ten years", `${round}0${i} years`));
    writeFileSync(join(settings.knowledgeDir, "club", "coach.md"), COACH.replace("alone", `alone after ${round}0${i} years`));
    await tell("refreshed", (await bot.admin.refresh("club", "victim")).to);
  }
};
await Promise.all([remember(), refresh()]);
