import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerTo, press, replyTo, says, slash } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

let folder: string;
let open: TestBot;
let discord: StandIn;
let connected: Connected;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pullquote-discord-stories-"));
  for (const story of ["pier", "mill-lane"]) {
    await mkdir(join(folder, story));
    await writeFile(join(folder, story, "story.md"), `---\ntitle: The ${story}\n---\n`);
    const article = `---\ntitle: Of the ${story}\npublished: 2024-03-04\n---\n\n“We will mend the ${story},” Ida Mora said.\n${story === "pier" ? "\n“I doubt it,” said Tom Baker, a fisherman.\n" : ""}`;
    await writeFile(join(folder, story, "a.md"), article);
  }
  open = await openTestBot({ knowledgeDir: folder });
  discord = await openDiscord();
  connected = await connect(open.bot, {}, discord);
});
afterEach(async () => {
  await connected.stop();
  await discord.close();
  await open.remove();
  await rm(folder, { recursive: true });
  expect(discord.world.faults).toEqual([]);
});

const ask = async (words: string, where: Parameters<typeof says>[2] = {}) => {
  const asked = says(discord, words, where);
  discord.gateway.dispatch("MESSAGE_CREATE", asked);
  return replyTo(discord, asked);
};
const choose = (reply: Awaited<ReturnType<typeof ask>>, story: string, where: Parameters<typeof press>[3] = {}) => {
  const pressed = press(discord, reply, `The ${story}`, where);
  discord.gateway.dispatch("INTERACTION_CREATE", pressed);
  return answerTo(discord, pressed);
};
const quotes = (body: unknown) => readMessage(body).quotes.join(" ");

describe("a mention where there are several stories", () => {
  test("that names none is answered by buttons to choose, and by whoever chooses, also after a restart", async () => {
    const reply = await ask("what did Mora say");
    expect(readMessage(reply.body).shown).toContain("Which story do you mean?");
    expect(buttonsOf(reply.body).map(({ label }) => label)).toEqual(["The mill-lane", "The pier"]);
    await connected.stop();
    open = await open.restart();
    connected = await connect(open.bot, {}, discord);
    const answer = await choose(reply, "pier");
    expect([answer.private, quotes(answer.body)]).toEqual([false, expect.stringContaining("mend the pier")]);
    expect(quotes((await choose(reply, "mill-lane", { user: "901" })).body)).toContain("mend the mill-lane");
  });

  test("that only one story answers is answered from that one, and of what none answers all are offered", async () => {
    expect(quotes((await ask("what did Baker say")).body)).toContain("I doubt it");
    const none = await ask("what did Obama say");
    expect(readMessage(none.body).shown).toContain("No story here answers that");
    expect(buttonsOf(none.body)).toHaveLength(2);
  });

  test("that asks for the stories gets them with title and articles, and so does /stories", async () => {
    expect(readMessage((await ask("stories")).body).shown).toMatch(/\/mill-lane: The mill-lane\. 1 article\./);
    const listed = slash(discord, "stories", {});
    discord.gateway.dispatch("INTERACTION_CREATE", listed);
    const answer = await answerTo(discord, listed);
    expect([answer.private, readMessage(answer.body).shown]).toEqual([true, expect.stringContaining("/pier: The pier.")]);
  });

  test("that asks for help gets it for all stories, with examples", async () => {
    const { shown } = readMessage((await ask("help")).body);
    expect(shown).toContain("/pier: The pier.");
    expect(shown).toMatch(/For example: \/mill-lane what did .*; \/pier what did/);
  });

  test("is about the one whose name comes first in the text", async () => {
    expect(quotes((await ask("who will mend the mill-lane and who the pier")).body)).toContain("mill-lane");
    expect(quotes((await ask("pier what did Mora say")).body)).toContain("mend the pier");
  });

  test("is about the default story where the settings name one", async () => {
    await connected.stop();
    connected = await connect(open.bot, { defaultStory: "pier" }, discord);
    expect(quotes((await ask("what did Mora say")).body)).toContain("mend the pier");
  });

  test("is no longer known once who asked is forgotten", async () => {
    const reply = await ask("what did Mora say");
    await open.bot.admin.forget({ platform: "discord", user: "900" }, "test");
    expect(readMessage((await choose(reply, "pier")).body).shown).toContain("too old");
  });
});
