import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGateway } from "../../../src/adapters/discord/gateway.ts";
import { createLog } from "../../../src/log.ts";
import { answerTo, slash, until } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { textsOf } from "./payload-rules.ts";
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

describe("help", () => {
  const help = async (connected: Connected) => {
    const payload = slash(discord, "nk", { question: "help" });
    discord.gateway.dispatch("INTERACTION_CREATE", payload);
    const { body } = await answerTo(discord, payload);
    await connected.stop();
    return textsOf(body).join("\n");
  };
  const logged = ({ lines }: Connected, words: string) => until(() => lines.some((line) => line.includes(words)));

  test("mentions the commands that exist everywhere, by their ids", async () => {
    discord.commands.set("", [
      { id: "71", type: 1, name: "nk" },
      { id: "72", type: 1, name: "nk-timeline" },
      { id: "73", type: 3, name: "Verify this quote" },
    ]);
    const connected = await connect(open.bot, {}, discord);
    await logged(connected, "ids are known");
    const answer = await help(connected);
    expect(answer).toContain("</nk:71> what did");
    expect(answer).toContain("</nk-timeline:72>: what happened");
    expect(answer).not.toContain("**/nk");
  });

  test("names a command plainly that has no id", async () => {
    const connected = await connect(open.bot, {}, discord);
    await logged(connected, "ids are known");
    expect(await help(connected)).toContain("**/nk** what did");
  });

  test("names commands plainly where they can't be read, with one line in the log", async () => {
    discord.trouble({ method: "GET", path: /\/commands$/, status: 403 });
    const connected = await connect(open.bot, {}, discord);
    await logged(connected, "can't be read");
    expect(await help(connected)).toContain("**/nk** what did");
    expect(connected.lines.filter((line) => line.includes('"event":"commands"'))).toHaveLength(1);
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
