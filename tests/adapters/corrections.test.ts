import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Bot, GivenAnswer } from "../../src/bot.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { openBot } from "../../src/open-bot.ts";
import type { Reading } from "./contract.ts";
import { connect } from "./discord/open-bot.ts";
import * as discord from "./discord/read-message.ts";
import * as slack from "./slack/read-message.ts";
import { openWorkspace, type TransportName } from "./slack/workspace.ts";

const article = (words: string) =>
  `---\ntitle: The pier\npublisher: Coast Post\npublished: 2024-03-04\nurl: https://coast.example/pier\n---\n\n“${words},” the mayor, Ida Mora, said on Sunday.\n\n“I doubt it,” said Tom Baker, a fisherman.\n`;

/** What a channel was posted. */
interface Posted {
  readonly channel: string;
  readonly reading: Reading;
}

/** A platform with the bot on it, and all that it posted for everybody. */
interface Platform {
  readonly posted: () => readonly Posted[];
  readonly close: () => Promise<void>;
}

const onSlack =
  (transport: TransportName) =>
  async (bot: Bot): Promise<Platform> => {
    const workspace = await openWorkspace({ transport, bot, settings: {} });
    return {
      posted: () => workspace.standIn.shown.map(({ channel, message }) => ({ channel, reading: slack.readMessage(message) })),
      close: workspace.close,
    };
  };

const onDiscord =
  (settings: Parameters<typeof connect>[1]) =>
  async (bot: Bot): Promise<Platform> => {
    const connected = await connect(bot, settings);
    return {
      posted: () =>
        [...connected.discord.world.messages.values()].map(({ channel, body }) => ({ channel, reading: discord.readMessage(body) })),
      close: async () => {
        await connected.stop();
        await connected.discord.close();
      },
    };
  };

const PLATFORMS = [
  ["Slack over HTTP", "slack", onSlack("HTTP")],
  ["Slack over Socket Mode", "slack", onSlack("Socket Mode")],
  ["Discord's gateway", "discord", onDiscord({})],
  ["Discord over HTTP", "discord", onDiscord({ discordPublicKey: "ab".repeat(32) })],
] as const;

describe.each(PLATFORMS)("on %s", (_, platform, open) => {
  test("50 answers that quote one sentence get one correction a channel, and a rollback one more where one was", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pullquote-corrections-"));
    const write = (words: string) => writeFile(join(folder, "knowledge", "pier", "pier.md"), article(words));
    await mkdir(join(folder, "knowledge", "pier"), { recursive: true });
    await writeFile(join(folder, "knowledge", "pier", "story.md"), "---\ntitle: The pier\ndescription: What happens\n---\n");
    await write("The pier will stand");
    const settings = readConfig({ KNOWLEDGE_DIR: join(folder, "knowledge"), DATA_DIR: join(folder, "data") });
    const { bot, close } = await openBot(settings, { log: createLog("silent"), follow: false });
    const on = await open(bot);
    const give = async (channel: string, times: number, asked = "what did Mora say") => {
      const { revision, evidence, question } = bot.ask("pier", asked);
      const answer: GivenAnswer = {
        ...{ story: "pier", revision, question, context: [], platform, workspace: "1", channel, asker: "2" },
        ...{ visibility: "public", answered: true, quoted: evidence.map(({ text, citation }) => ({ text, citation })) },
      };
      for (let i = 0; i < times; i += 1) await bot.memory.save(answer);
    };
    await give("C300", 50);
    await give("C301", 1);
    await give("C302", 1, "what did Baker say");
    await write("The pier may stand");
    await bot.admin.refresh("pier", "x");
    const channels = () => on.posted().map(({ channel }) => channel);
    await vi.waitUntil(() => channels().length >= 2, 20_000);
    await bot.admin.rollback("pier", "x");
    await vi.waitUntil(() => channels().length >= 4, 20_000);
    await on.close();
    await close();
    await rm(folder, { recursive: true });
    expect(channels()).toEqual(["C300", "C301", "C300", "C301"]);
    const [first, second, third] = on.posted().map(({ reading }) => reading);
    expect(first?.quotes.map((quote) => quote.slice(0, 20))).toEqual(["“The pier will stand", "“The pier may stand,"]);
    expect(first?.shown).toContain("50 answers given here quoted these words");
    expect(first?.links.some((link) => link.startsWith("https://coast.example/pier#:~:text="))).toBe(true);
    expect(second?.shown).toContain("what did Mora say");
    expect(third?.quotes.map((quote) => quote.slice(0, 20))).toEqual(["“The pier may stand,", "“The pier will stand"]);
    for (const reading of [first, second, third]) expect([reading?.faults, reading?.pings]).toEqual([[], []]);
  });
});
