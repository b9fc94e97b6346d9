import { afterEach, describe, expect, it } from "vitest";
import { previewInWords } from "../../src/admin/in-words.ts";
import type { NewsDelivery } from "../../src/bot.ts";
import { openBot } from "../../src/open-bot.ts";
import { SILENT, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
afterEach(() => folders.remove());

/** Words of people that nobody names, and of one who is named. */
const RAIN = `---
title: Rain stops the cup
publisher: Valley Post
published: 2024-03-11
---

“It will stop by noon,” it said on the board. Others said it would not. “We wait under the roof,” they said.

Someone said the road was closed. Nobody said that the bridge was open. He said the work was done.

“The pitch is a lake,” said Tom Baker. The WHO said the water was clean.
`;

const PRONOUNS = ["it", "we", "others", "they", "someone", "nobody", "he", "somebody"];

describe("A pronoun is no speaker", () => {
  it("in a preview, in what a follower gets at once, of a speaker and as a digest, and in what's new", async () => {
    folders = testFolders();
    let now = Date.parse("2026-11-24T07:00:00Z");
    const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false, now: () => now });
    const call = { platform: "slack", workspace: "T1", user: "U1", mayFollow: true, story: "club" };
    await bot.news.command({ ...call, channel: "C1", text: "follow" });
    await bot.news.command({ ...call, channel: "C2", text: "follow daily 08:00" });
    folders.write("rain", RAIN);
    const preview = await bot.admin.preview("club");
    const speakers = preview.statements.gained.map((line) => /^([^:“]{1,40}): /.exec(line)?.[1] ?? "").map((name) => name.toLowerCase());
    expect(speakers.filter((name) => PRONOUNS.includes(name))).toEqual([]);
    expect(preview.statements.gained.length).toBeGreaterThan(4);
    expect(previewInWords(preview, 30)).toMatch(/New statements: \d+\n.*“It will stop by noon,”[\s\S]*Tom Baker: “The pitch is a lake,”/);
    await bot.admin.refresh("club", "x");
    now = Date.parse("2026-11-24T08:00:01Z");
    const sent: NewsDelivery[] = [];
    const stop = bot.news.deliver("slack", async (delivery) => {
      sent.push(delivery);
      return true;
    });
    await expect.poll(() => sent.length).toBe(2);
    stop();
    const reply = await bot.news.command({ ...call, channel: "C3", text: "what's new" });
    const news = [...sent.map((delivery) => delivery.news), ...(reply.kind === "news" ? [reply.news] : [])];
    expect(news).toHaveLength(3);
    for (const { statements } of news) {
      const names = statements.map(({ speaker = "" }) => speaker);
      expect(names.filter((name) => PRONOUNS.includes(name.toLowerCase()))).toEqual([]);
      expect(names).toContain("Tom Baker");
    }
    await close();
  });
});
