import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGateway } from "../../../src/adapters/discord/gateway.ts";
import { createLog } from "../../../src/log.ts";
import { connect, openTestBot, type TestBot } from "./open-bot.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

let open: TestBot;
let discord: StandIn;
beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(() => discord.close());

describe("a start that can't be", () => {
  test("with a token that Discord refuses says where to get another", async () => {
    await expect(connect(open.bot, { discordToken: "a.b.c" }, discord)).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
  });

  test.each([
    [4004, /DISCORD_TOKEN/],
    [4011, /DISCORD_PUBLIC_KEY/],
    [4014, /intents/],
    [4012, /4012/],
  ])("with the gateway closed for good (%i) says why", async (code, words) => {
    discord.gateway.refuse(code);
    await expect(connect(open.bot, {}, discord)).rejects.toThrow(words);
  });
});

test("an error that discord.js emits is logged and ends nothing", async () => {
  const lines: string[] = [];
  const none = () => {};
  const { client } = await createGateway(
    { apiUrl: discord.url, listens: false },
    createLog("info", { write: (line) => void lines.push(line) }),
    {
      interaction: none,
      message: none,
      removed: none,
    },
  );
  expect(() => client.emit("error", new Error("Ford"))).not.toThrow();
  expect(lines.join("")).toContain("discord.js failed");
});
