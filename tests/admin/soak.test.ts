import { expect, it } from "vitest";
import { openBot } from "../../src/open-bot.ts";
import { LONG, ONLY_LONG } from "../long.ts";
import { SILENT, STADIUM, testFolders } from "./story-folder.ts";

const MINUTE = 60_000;

it.skipIf(!LONG)(
  `two minutes of questions and refreshes leave the story right and the heap as small as it was${LONG ? "" : ` (skipped: ${ONLY_LONG})`}`,
  async () => {
    const folders = testFolders();
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: true });
    const heaps: number[] = [];
    const ends = Date.now() + 2 * MINUTE;
    for (let round = 1; Date.now() < ends; round++) {
      folders.write("stadium", STADIUM.replace("ten years", `${round + 100} years`));
      await bot.admin.refresh("club", "soak");
      for (let i = 0; i < 100; i++) {
        const answer = bot.ask("club", "what did Lopez say");
        expect(answer.evidence.map(({ text }) => text).join(" ")).toContain(`${round + 100} years`);
      }
      heaps.push(process.memoryUsage().heapUsed);
    }
    await close();
    folders.remove();
    expect(heaps.length).toBeGreaterThan(20);
    // The least of a quarter is what stays when all that may go has gone.
    const quarter = Math.floor(heaps.length / 4);
    expect(Math.min(...heaps.slice(-quarter))).toBeLessThan(2 * Math.min(...heaps.slice(quarter, 2 * quarter)));
  },
);
