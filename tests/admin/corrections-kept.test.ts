import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Correction, GivenAnswer } from "../../src/bot.ts";
import type { Answer } from "../../src/model.ts";
import { openBot } from "../../src/open-bot.ts";
import { atEachWrite } from "../ledger/at-each-write.ts";
import { SILENT, STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
afterEach(() => folders.remove());

const QUESTION = "what did Lopez say";

const given = (answer: Answer, fields: Partial<GivenAnswer>): GivenAnswer => ({
  ...{ story: answer.story, revision: answer.revision, question: QUESTION, context: [], platform: "slack", workspace: "T1" },
  ...{ channel: "C1", message: "1.5", asker: "U2", visibility: "public", answered: true },
  quoted: answer.evidence.map(({ text, citation }) => ({ text, citation })),
  ...fields,
});

/** All corrections that are due in a copy of the data folder, to all and to who asked alone, once the new text is in use there. */
async function dueIn(dataDir: string): Promise<{ readonly wasOut: boolean; readonly forAll: number; readonly forAsker: number }> {
  // Later than the lock of the process that ended.
  const { bot, close } = await openBot({ ...folders.settings, dataDir }, { log: SILENT, follow: false, now: () => Date.now() + 600_000 });
  const wasOut = bot.ask("club", QUESTION).evidence.some(({ text }) => text.includes("twelve years"));
  if (!wasOut) await bot.admin.refresh("club", "x");
  const sent: Correction[] = [];
  const stop = bot.corrections.deliver("slack", async (correction) => {
    sent.push(correction);
    return true;
  });
  await expect.poll(() => sent.length, { message: `${dataDir}, new text in use: ${wasOut}` }).toBe(1);
  const alone = await bot.corrections.forAsker("slack", "T1", "U2");
  stop();
  await close();
  return { wasOut, forAll: sent.length, forAsker: alone.length };
}

describe("Corrections", () => {
  it("are kept with the revision that makes them necessary, wherever the process ends that brings it", async () => {
    folders = testFolders();
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false });
    await bot.memory.save(given(bot.ask("club", QUESTION), {}));
    await bot.memory.save(given(bot.ask("club", QUESTION), { visibility: "private" }));
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    const copies: string[] = [];
    const restore = atEachWrite(() => {
      const copy = join(folders.data, "..", `copy${copies.length}`);
      cpSync(folders.data, copy, { recursive: true });
      copies.push(copy);
    });
    await bot.admin.refresh("club", "x").finally(restore);
    await close();
    const results = [];
    for (const copy of copies) results.push(await dueIn(copy));
    expect(results.map(({ forAll, forAsker }) => [forAll, forAsker])).toEqual(copies.map(() => [1, 1]));
    expect(new Set(results.map(({ wasOut }) => wasOut))).toEqual(new Set([false, true]));
  });

  it("reach an answer that was given while the revision was kept", async () => {
    folders = testFolders();
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false });
    const answer = bot.ask("club", QUESTION);
    await bot.memory.save(given(answer, {}));
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    let late: Promise<unknown> | undefined;
    const restore = atEachWrite((statement) => {
      if (/into "revisions"/.test(statement)) late ??= bot.memory.save(given(answer, { channel: "C2" }));
    });
    await bot.admin.refresh("club", "x").finally(restore);
    await late;
    const channels: string[] = [];
    const stop = bot.corrections.deliver("slack", async ({ channel }) => {
      channels.push(channel);
      return true;
    });
    await expect.poll(() => channels.sort()).toEqual(["C1", "C2"]);
    stop();
    await close();
  });

  it("reach an answer that was kept only when the next revision was in use, once", async () => {
    folders = testFolders();
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false });
    const answer = bot.ask("club", QUESTION);
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    await bot.admin.refresh("club", "x");
    const sent: Correction[] = [];
    const stop = bot.corrections.deliver("slack", async (correction) => {
      sent.push(correction);
      return true;
    });
    await bot.memory.save(given(answer, { channel: "C3" }));
    await bot.memory.save(given(bot.ask("club", QUESTION), { channel: "C4" }));
    await bot.memory.save(given(bot.ask("club", "what did Baker say"), { channel: "C5", revision: answer.revision }));
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({ channel: "C3", quotes: [{ after: "“We have waited twelve years for this,” Lopez said." }] });
    await bot.admin.refresh("club", "x");
    stop();
    await close();
    expect(sent).toHaveLength(1);
  });
});
