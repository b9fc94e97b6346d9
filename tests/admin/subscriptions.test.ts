import { afterEach, describe, expect, it } from "vitest";
import { asksForNews } from "../../src/admin/subscriptions/news-command.ts";
import type { NewsCall, NewsDelivery } from "../../src/bot.ts";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { LONG } from "../long.ts";
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

  it(`is told of each of many refreshes exactly once, over two processes (${LONG ? 1000 : 8} refreshes, three channels)`, async () => {
    folders = testFolders();
    const bots = [await open(), await open()] as const;
    const [bot] = bots;
    for (const channel of ["C1", "C2", "C3"]) await say(bot, "follow", { channel });
    const both = bots.map(posts);
    const refreshes = LONG ? 1000 : 8;
    for (let i = 0; i < refreshes; i += 1) {
      folders.write("stadium", STADIUM.replace("ten years", `${i + 20} years`));
      await bot.admin.refresh("club", "x");
    }
    const sent = () => both.flatMap((one) => one.sent);
    await expect.poll(() => sent().length, { timeout: 60_000 }).toBe(3 * refreshes);
    const told = sent().map(({ channel, news }) => `${channel} ${news.corrected[0]?.after}`);
    expect(new Set(told).size).toBe(3 * refreshes);
    for (const { stop } of both) stop();
  });
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
