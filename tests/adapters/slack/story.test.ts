import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, makeHome } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import { openWorkspace } from "./workspace.ts";

const MARKUP = "Everybody in <!channel> and <@U1> heard *bold* `code` ~gone~ &lt;b&gt; & :wave: that night, Ida Mora told the council.";
const EMOJI = `The crowd cheered ${"🎉".repeat(5000)} all night.`;
const front = (title: string) =>
  `---\ntitle: ${title}\npublisher: The Daily\npublished: 2020-05-04\nurl: https://daily.example/pier\n---\n\n`;

describe("a story of an article that nobody would wish for", () => {
  let knowledge = "";
  let home: Home | undefined;
  const article = (text: string) => writeFile(join(knowledge, "pier", "2020-05-04-daily-pier.md"), front("The pier") + text);
  const opened = async () => {
    home = await makeHome({ KNOWLEDGE_DIR: knowledge, OPERATORS: "slack:T1:UOP" });
    const open = await home.open();
    const slack = await openWorkspace({ transport: "HTTP", bot: open.bot, settings: { OPERATORS: "slack:T1:UOP" } });
    return {
      slack,
      close: async () => {
        await slack.close();
        await open.close();
        await home?.remove();
      },
    };
  };
  beforeAll(async () => {
    knowledge = await mkdtemp(join(tmpdir(), "pullquote-story-"));
    await mkdir(join(knowledge, "pier"));
    await writeFile(join(knowledge, "pier", "story.md"), "---\ntitle: The pier\ndescription: What became of the pier\n---\n");
  });
  afterAll(() => rm(knowledge, { recursive: true, force: true }));

  test("shows its markup literally, and nobody is called", async () => {
    await article(`The pier fell on 3 May 2020.\n\n${MARKUP}\n`);
    const { slack, close } = await opened();
    await slack.command("/pier what did Ida Mora say");
    await slack.command("/pier who heard that night");
    for (const { message } of slack.standIn.shown) expect(readMessage(message)).toMatchObject({ pings: [], faults: [] });
    expect(slack.standIn.shown.some(({ message }) => readMessage(message).quotes.includes(MARKUP))).toBe(true);
    expect(slack.standIn.refused).toEqual([]);
    await close();
  });

  test("with 5,000 emoji is answered within Slack's limits, and says where to read the rest", async () => {
    await article(`${EMOJI}\n\nThe pier fell on 3 May 2020.\n`);
    const { slack, close } = await opened();
    await slack.command("/pier did the crowd cheer all night");
    await slack.command("/pier timeline");
    await slack.mention("when did the pier fall");
    await slack.seen(3);
    expect(slack.standIn.refused).toEqual([]);
    await close();
  });

  test("that changes is corrected where it was quoted, once", async () => {
    await article("The pier fell.\n\n“We will rebuild the pier,” Ida Mora told the council.\n");
    const { slack, close } = await opened();
    await slack.mention("what did Ida Mora say", { ts: "50.1" });
    await slack.seen(1);
    await slack.command("/pier what did Ida Mora say", { channel_id: "C2" });
    await article("The pier fell.\n\n“We will not rebuild the pier,” Ida Mora told the council.\n");
    await slack.command("/pier-admin refresh", { user_id: "UOP", channel_id: "C9" });
    const preview = (await slack.seen(3)).find(({ channel }) => channel === "C9");
    if (preview !== undefined) await slack.click(preview, "Refresh", "UOP");
    await slack.until(() => slack.standIn.shown.filter(({ message }) => /Correction/.test(readMessage(message).shown)).length === 2);
    const corrections = slack.standIn.shown.filter(({ message }) => readMessage(message).shown.startsWith("Correction"));
    expect(corrections.map(({ channel, thread }) => [channel, thread])).toEqual([
      ["C1", "50.1"],
      ["C2", undefined],
    ]);
    for (const { message } of corrections)
      expect(readMessage(message)).toMatchObject({
        quotes: ["“We will rebuild the pier,” Ida Mora told the council.", "“We will not rebuild the pier,” Ida Mora told the council."],
        faults: [],
        pings: [],
      });
    await slack.command("/pier follow", { channel_id: "C4" });
    await slack.command("/pier follow", { channel_id: "C4", user_id: "UOP" });
    const said = slack.standIn.shown
      .filter(({ channel }) => channel === "C4")
      .map(({ user, message }) => [user, readMessage(message).shown]);
    expect(said).toEqual([
      ["U1", expect.stringContaining("Only operators")],
      ["UOP", expect.stringContaining("now follows The pier")],
    ]);
    await article("The pier fell.\n\n“We will sell the pier,” Ida Mora told the council.\n");
    await slack.command("/pier-admin refresh", { user_id: "UOP", channel_id: "C5" });
    await slack.until(() => slack.standIn.shown.some(({ channel }) => channel === "C5"));
    const second = slack.standIn.shown.find(({ channel }) => channel === "C5");
    if (second !== undefined) await slack.click(second, "Refresh", "UOP");
    const told = () => slack.standIn.shown.filter(({ channel, user }) => channel === "C4" && user === undefined);
    await slack.until(() => told().length === 1);
    const [news] = told();
    expect(readMessage(news?.message)).toMatchObject({ faults: [], pings: [] });
    expect(readMessage(news?.message).shown).toMatch(/^New in The pier\nSaid for the first time\nIda Mora/);
    expect(readMessage(news?.message).aloud).toContain("We will sell the pier");
    if (news !== undefined) await slack.click(news, "What’s new", "U7");
    await slack.until(() => slack.standIn.shown.some(({ channel, user }) => channel === "C4" && user === "U7"));
    await slack.command("/pier what's new since banana", { channel_id: "C6" });
    expect(readMessage(slack.standIn.shown.find(({ channel }) => channel === "C6")?.message).shown).toContain("“banana” isn't a date");
    await article("The pier fell.\n\n“We will not rebuild the pier,” Ida Mora told the council.\n");
    await slack.command("/pier-admin refresh", { user_id: "UOP", channel_id: "C7" });
    await slack.until(() => slack.standIn.shown.some(({ channel }) => channel === "C7"));
    const third = slack.standIn.shown.find(({ channel }) => channel === "C7");
    if (third !== undefined) await slack.click(third, "Refresh", "UOP");
    await slack.until(() => told().length === 2);
    await slack.command("/pier what did Ida Mora say", { channel_id: "C3" });
    const answer = slack.standIn.shown.find(({ channel }) => channel === "C3");
    expect(readMessage(answer?.message).quotes).toEqual(["“We will not rebuild the pier,” Ida Mora told the council."]);
    await close();
  });
});
