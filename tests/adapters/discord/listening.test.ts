import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { admin, answerTo, replyTo, says } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

const ON = { listen: "on", operators: ["discord:900"] } as const;

let open: TestBot;
let connected: Connected;
let discord: StandIn;

const sendOff = <T extends { readonly id: string }>(payload: T): T => {
  discord.gateway.dispatch("token" in payload ? "INTERACTION_CREATE" : "MESSAGE_CREATE", payload);
  return payload;
};
const listen = async (how: string, channel = "300", user = "900") =>
  answerTo(discord, sendOff(admin(discord, "nk-admin", "listen", { channel, user, permissions: "32" }, how)));
/** Whatever isn't answered before a mention is answered isn't answered at all: messages are taken in turn. */
const nothingMore = async () => {
  const before = discord.world.messages.size;
  await replyTo(discord, sendOff(says(discord, "help")));
  expect(discord.world.messages.size).toBe(before + 1);
};

beforeAll(async () => {
  open = await openTestBot(ON);
});
afterAll(() => open.remove());
beforeEach(async () => {
  discord = await openDiscord();
  discord.gateway.allowMessageContent();
  connected = await connect(open.bot, { listen: "on" }, discord);
});
afterEach(async () => {
  await connected.stop();
  await discord.close();
  expect(discord.world.faults).toEqual([]);
});

describe("over the gateway a message that doesn't mention the bot", () => {
  const aside = { mention: false } as const;

  test("is answered once an operator says so, also after a restart, and left alone before and after", async () => {
    sendOff(says(discord, "what did Ford say?", aside));
    await nothingMore();
    const told = await listen("on");
    expect([told.private, readMessage(told.body).shown]).toEqual([true, expect.stringContaining("without a mention from now on")]);
    await connected.stop();
    open = await open.restart();
    connected = await connect(open.bot, { listen: "on" }, discord);
    const answer = await replyTo(discord, sendOff(says(discord, "what did Ford say?", aside)));
    expect(readMessage(answer.body).quotes).toEqual(open.bot.ask("nk", "what did Ford say").evidence.map(({ text }) => text));
    await listen("off");
    sendOff(says(discord, "what did Ford say?", aside));
    await nothingMore();
  });

  test.each([
    ["that isn't found", says, "what did Obama say?"],
    ["that is no question", says, "Ford said so"],
    ["that guesses whom it means", says, "what did he say?"],
    ["to people", says, "what do you think about Ford?"],
    ["to somebody", says, "<@5> what did Ford say?"],
  ])("%s is left alone in a channel that listens", async (_, say, words) => {
    await listen("on", "310");
    sendOff(say(discord, words, { ...aside, channel: "310" }));
    await nothingMore();
  });

  test("of a bot or in another channel is left alone", async () => {
    await listen("on", "311");
    const bot = { id: "5", bot: true, username: "x", discriminator: "0", avatar: null };
    sendOff({ ...says(discord, "what did Ford say?", { ...aside, channel: "311" }), author: bot });
    sendOff(says(discord, "what did Ford say?", { ...aside, channel: "312" }));
    await nothingMore();
  });

  test("delivered again is answered once", async () => {
    await listen("on", "313");
    const asked = says(discord, "what did Ford say?", { ...aside, channel: "313" });
    sendOff(asked);
    sendOff(asked);
    await replyTo(discord, asked);
    await nothingMore();
  });

  test("goes on where it replies to the bot without a ping", async () => {
    const first = await replyTo(discord, sendOff(says(discord, "what did Ford say", { channel: "320" })));
    const second = await replyTo(discord, sendOff(says(discord, "and Rapp-Hooper?", { ...aside, channel: "320", repliesTo: first })));
    expect(readMessage(second.body).quotes).toEqual(
      open.bot.ask("nk", "and Rapp-Hooper?", { context: ["what did Ford say"] }).evidence.map(({ text }) => text),
    );
  });

  test("may be allowed by operators alone, also where somebody manages the server", async () => {
    const refused = await listen("on", "330", "901");
    expect(readMessage(refused.body).shown).toContain("Only operators");
  });
});

test("without the Message Content Intent the bot says what to do", async () => {
  const other = await openDiscord();
  await expect(connect(open.bot, { listen: "on" }, other)).rejects.toThrow(/Message Content Intent.*LISTEN=off/);
  await other.close();
});
