import { afterEach, expect, it } from "vitest";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { processorTime } from "../processor-time.ts";
import { COACH, SILENT, STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
let opened: OpenBot;
afterEach(async () => {
  await opened.close();
  folders.remove();
});

const QUESTIONS = 2000;
const REFRESHES = 50;

it("answers 2,000 questions while 50 refreshes run: each wholly of one revision, none failed, p99 under 100 ms", async () => {
  folders = testFolders();
  // Ten articles more, so that there is something to index.
  for (let i = 0; i < 10; i++)
    folders.write(`report-${i}`, COACH.replaceAll("Novak", `Novak`).replace("the lost cup final", `match ${i} of the season`));
  opened = await openBot(folders.settings, { log: SILENT, follow: true });
  const { bot } = opened;
  /** What Lopez waited for in each revision: number of years, the same in both articles that change together. */
  const years = new Map<string, string>([[bot.status("club").revision, "ten"]]);
  let refreshing = true;
  const refreshes = (async () => {
    for (let i = 0; i < REFRESHES; i++) {
      const word = `${i + 100}`;
      folders.write("stadium", STADIUM.replace("ten years", `${word} years`));
      folders.write("coach", COACH.replace("my decision alone", `my decision alone after ${word} years`));
      const { to } = await bot.admin.refresh("club", "test");
      years.set(to, word);
    }
    refreshing = false;
  })();
  const taken: number[] = [];
  const seen: { revision: string; lopez: string; novak: string }[] = [];
  while (refreshing || taken.length < QUESTIONS) {
    const spent = processorTime();
    // A turn of the loop is what a question waits for: anything that blocks is in its time.
    await new Promise((resolve) => setImmediate(resolve));
    const lopez = bot.ask("club", "what did Lopez say");
    taken.push(spent());
    const novak = bot.ask("club", "what did Novak say");
    expect(novak.revision).toBe(lopez.revision);
    const text = (answer: typeof lopez) => answer.evidence.map((evidence) => evidence.text).join(" ");
    seen.push({ revision: lopez.revision, lopez: text(lopez), novak: text(novak) });
  }
  await refreshes;
  expect(taken.length).toBeGreaterThanOrEqual(QUESTIONS);
  for (const { revision, lopez, novak } of seen) {
    const word = years.get(revision);
    expect(lopez).toContain(`${word} years`);
    if (word !== "ten") expect(novak).toContain(`after ${word} years`);
  }
  expect(new Set(seen.map(({ revision }) => revision)).size).toBeGreaterThan(10);
  taken.sort((a, b) => a - b);
  expect(taken[Math.floor(taken.length * 0.99)]).toBeLessThan(100);
});
