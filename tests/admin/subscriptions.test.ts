import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { asksForNews } from "../../src/admin/subscriptions/news-command.ts";
import type { NewsCall, NewsDelivery } from "../../src/bot.ts";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { atEachWrite } from "../ledger/at-each-write.ts";
import { noPostgres, startPostgres } from "../ledger/postgres.ts";
import { LONG } from "../long.ts";
import { startReplica, stopReplica } from "./start-replica.ts";
import { COACH, SILENT, STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
const opened: OpenBot[] = [];
let now = Date.parse("2026-11-24T09:30:00Z");
async function open(): Promise<OpenBot["bot"]> {
  const one = await openBot(folders.settings, { log: SILENT, follow: false, now: () => now });
  opened.push(one);
  return one.bot;
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  folders.remove();
  now = Date.parse("2026-11-24T09:30:00Z");
});

const call = (text: string, more: Partial<NewsCall> = {}): NewsCall => ({
  ...{ platform: "slack", workspace: "T1", channel: "C1", user: "U1", mayFollow: true, story: "club", text },
  ...more,
});
const say = async (bot: OpenBot["bot"], text: string, more: Partial<NewsCall> = {}) => {
  const reply = await bot.news.command(call(text, more));
  return reply.kind === "text" ? reply.text : reply.news;
};
/** Collects what is posted; ends with the bot. */
function posts(bot: OpenBot["bot"]) {
  const sent: NewsDelivery[] = [];
  const stop = bot.news.deliver("slack", async (delivery) => {
    sent.push(delivery);
    return true;
  });
  return { sent, stop };
}
const changed = STADIUM.replace("ten years", "twelve years");

describe("A channel that follows a story", () => {
  it("is told after a refresh what is new: articles, words, dates and corrections; and nothing where nothing is", async () => {
    folders = testFolders();
    const bot = await open();
    const { sent, stop } = posts(bot);
    expect(await say(bot, "follow")).toMatch(/now follows The club.*after each refresh/);
    folders.write("coach", COACH);
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    await expect.poll(() => sent.length).toBe(1);
    const { news, channel } = sent[0] ?? { news: undefined, channel: "" };
    expect(channel).toBe("C1");
    expect(news?.articles.map(({ title }) => title)).toEqual(["Coach leaves after the cup"]);
    const statements = news?.statements.map(({ speaker, text }) => [speaker, text]);
    expect(statements).toContainEqual(["Peter Novak", "“It was my decision alone,” Novak said."]);
    expect(JSON.stringify(statements)).toContain("twelve years");
    expect(JSON.stringify(statements)).not.toContain("tickets would become dearer");
    expect(news?.corrected.map(({ before, after }) => [before.includes("ten years"), after?.includes("twelve years")])).toEqual([
      [true, true],
    ]);
    await bot.admin.refresh("club", "x");
    await bot.admin.rollback("club", "x");
    stop();
    expect(sent).toHaveLength(1);
  });

  it("is told of dates in what was said, not of when it was said", async () => {
    folders = testFolders();
    const bot = await open();
    const { sent, stop } = posts(bot);
    await say(bot, "follow");
    const said = "“The cup begins on 5 May 2025,” Tom Baker said on Friday. “Nobody knows more,” he told the Valley Post on Sunday.";
    folders.write("cup", `---\ntitle: Cup\npublisher: Valley Post\npublished: 2024-06-10\n---\n\n${said}\n\nThe draw is on 1 May 2025.\n`);
    await bot.admin.refresh("club", "x");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.news.events.map(({ date }) => date)).toEqual(["2025-05-05", "2025-05-01"]);
    stop();
  });

  it("may follow one speaker, and is told of their words alone", async () => {
    folders = testFolders();
    const bot = await open();
    const { sent, stop } = posts(bot);
    expect(await say(bot, "follow Lopez")).toContain("what Maria Lopez says");
    expect(await say(bot, "follow Nobody Here")).toContain("Nobody called Nobody Here speaks in The club");
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.news).toMatchObject({ speaker: "Maria Lopez", articles: [], events: [], corrected: [] });
    expect(sent[0]?.news.statements.every(({ speaker }) => speaker === "Maria Lopez")).toBe(true);
    stop();
  });

  it("may have a day's news as one digest at its time, also after a restart", async () => {
    folders = testFolders();
    const bot = await open();
    expect(await say(bot, "follow daily 08:00")).toContain("once a day, at 08:00 UTC");
    expect(await say(bot, "follow daily 25:00")).toContain("isn't a time of day");
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    now += 60_000;
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    const early = posts(bot);
    await opened.splice(0)[0]?.close();
    early.stop();
    expect(early.sent).toEqual([]);
    now = Date.parse("2026-11-25T08:00:01Z");
    const { sent, stop } = posts(await open());
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.news.articles).toHaveLength(1);
    expect(sent[0]?.news.corrected).toHaveLength(1);
    stop();
  });

  it("is told no more once it no longer follows, and only who may manage it can say so", async () => {
    folders = testFolders();
    const bot = await open();
    const { sent, stop } = posts(bot);
    for (const text of ["follow", "unfollow"]) expect(await say(bot, text, { mayFollow: false })).toContain("Only operators");
    await say(bot, "follow");
    await say(bot, "follow Lopez", { channel: "C2" });
    const operator = { platform: "slack", workspace: "T1", user: "U1", manages: false, served: 1 };
    expect((await bot.admin.command(operator, "club", "followers")).text).toMatch(
      /slack C1: everything, by slack:T1:U1\n.*slack C2: Maria Lopez/,
    );
    expect(await say(bot, "unfollow")).toContain("no longer follows The club");
    expect(await say(bot, "unfollow")).toContain("doesn't follow");
    await say(bot, "unfollow Lopez", { channel: "C2" });
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    stop();
    expect(sent).toEqual([]);
    expect((await bot.admin.command(operator, "club", "followers")).text).toContain("No channel follows club");
  });

  it("is told once what came with a revision, wherever a process ends that brings it", async () => {
    folders = testFolders();
    const bot = await open();
    await say(bot, "follow");
    folders.write("coach", COACH);
    const before = bot.status("club").revision;
    const copies: string[] = [];
    const restore = atEachWrite(() => {
      const copy = join(folders.data, "..", `copy${copies.length}`);
      cpSync(folders.data, copy, { recursive: true });
      copies.push(copy);
    });
    await bot.admin.refresh("club", "x").finally(restore);
    for (const dataDir of copies) {
      const { bot: next, close } = await openBot({ ...folders.settings, dataDir }, { log: SILENT, follow: false, now: () => now + 60_000 });
      const isOut = next.status("club").revision !== before;
      const { sent, stop } = posts(next);
      await next.admin.refresh("club", "x");
      await expect.poll(() => sent.length).toBe(1);
      stop();
      await close();
      expect(
        sent.map(({ news }) => news.articles.length),
        `${dataDir}, published: ${isOut}`,
      ).toEqual([1]);
    }
    expect(copies.length).toBeGreaterThan(5);
  });
});

const REFRESHES = LONG ? 1000 : 12;

describe.each(["SQLite", "PostgreSQL"])("Channels that follow a story, on %s", (database) => {
  const skip = database === "PostgreSQL" ? noPostgres() : "";

  it.skipIf(skip !== "")(
    `are told of each of ${REFRESHES} refreshes exactly once, over two processes${skip === "" ? "" : ` (skipped: ${skip})`}`,
    async () => {
      const server = database === "PostgreSQL" ? await startPostgres() : undefined;
      folders = testFolders(server === undefined ? {} : { databaseUrl: server.database() });
      const bot = await open();
      const replica = startReplica({ ...folders.settings, dataDir: server === undefined ? folders.data : join(folders.data, "other") });
      await replica.told("ready");
      for (const channel of ["C1", "C2", "C3"]) await say(bot, "follow", { channel });
      const { sent, stop } = posts(bot);
      for (let i = 0; i < REFRESHES; i += 1) {
        folders.write("stadium", STADIUM.replace("ten years", `${i + 20} years`));
        if (i % 4 !== 3) await bot.admin.refresh("club", "x");
        else {
          replica.process.stdin.write("refresh\n");
          await replica.told("refreshed", (i + 1) / 4);
        }
      }
      const told = () => [
        ...sent.map(({ channel, news }) => `${channel} ${news.corrected[0]?.after?.replaceAll(" ", "_")}`),
        ...replica.lines.filter(([kind]) => kind === "posted").map(([, channel, words]) => `${channel} ${words}`),
      ];
      await expect.poll(() => told().length, { timeout: 120_000 }).toBe(3 * REFRESHES);
      expect(new Set(told()).size).toBe(3 * REFRESHES);
      stop();
      await stopReplica(replica);
      expect(told()).toHaveLength(3 * REFRESHES);
      for (const one of opened.splice(0)) await one.close();
      server?.stop();
    },
    LONG ? 1_800_000 : undefined,
  );
});

describe("What's new", () => {
  it("is told since a day, since who asks asked last, and else since a week ago", async () => {
    folders = testFolders();
    const bot = await open();
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    expect(await say(bot, "what's new")).toMatchObject({ articles: [{ title: "Coach leaves after the cup" }] });
    expect(await say(bot, "what's new since Monday")).toMatchObject({ articles: [{ title: "Coach leaves after the cup" }] });
    expect(await say(bot, "what's new since 25 November 2026")).toMatch(/^Nothing is new in The club since/);
    expect(await say(bot, "what's new since banana")).toContain("“banana” isn't a date");
    now += 60_000;
    const answer = bot.ask("club", "what did Lopez say");
    await bot.memory.save({
      ...{ story: "club", revision: answer.revision, question: "q", context: [], platform: "slack", workspace: "T1", channel: "C1" },
      ...{ asker: "U1", visibility: "public", answered: true, quoted: [] },
    });
    expect(await say(bot, "what's new since I last asked")).toBe("Nothing is new in The club since you last asked.");
    expect(await say(bot, "what's new", { user: "U2" })).toMatchObject({ articles: [{ title: "Coach leaves after the cup" }] });
    now += 60_000;
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    expect(await say(bot, "news")).toMatchObject({ articles: [], corrected: [{ citation: { article: "stadium" } }] });
  });

  it.each([
    "what's new",
    "whats new",
    "what is new since Tuesday",
    "latest",
    "news",
    "what’s new since I last asked",
    "follow",
    "follow Lopez daily 08:00",
    "unfollow",
  ])("is meant by “%s”", (text) => expect(asksForNews(text)).toBe(true));
  it.each(["what did Lopez say", "what's the new stadium", "followers", "what new stadium is planned", "news of the stadium"])(
    "isn't meant by “%s”",
    (text) => expect(asksForNews(text)).toBe(false),
  );
});
