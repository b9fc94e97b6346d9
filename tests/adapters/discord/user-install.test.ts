import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { answerTo, press, slash, verify } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const PUBLIC_KEY = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

let open: TestBot;
let discord: StandIn;
let running: Connected;
beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
afterEach(async () => {
  await running.stop();
  await discord.close();
  expect(discord.world.faults).toEqual([]);
});

/** Who installed the bot for themselves, among others: in a server without the bot, or in a conversation of people. */
const OWNERS = { authorizing_integration_owners: { 1: "900" } };
const AMONG_PEOPLE = { ...OWNERS, context: 2 };

describe.each(["gateway", "HTTP"])("over %s, who installed the bot for themselves", (transport) => {
  const start = async () => {
    discord = await openDiscord();
    running = await connect(open.bot, transport === "HTTP" ? { discordPublicKey: PUBLIC_KEY, discordToken: "" } : {}, discord);
    const port = running.lines.map((line) => JSON.parse(line).port).find((one) => typeof one === "number");
    return async (payload: ReturnType<typeof slash>) => {
      if (transport === "gateway") discord.gateway.dispatch("INTERACTION_CREATE", payload);
      else {
        const body = JSON.stringify(payload);
        const timestamp = String(Math.floor(Date.now() / 1_000));
        const signature = sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString("hex");
        const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
        await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
      }
      return answerTo(discord, payload);
    };
  };
  const among = (payload: ReturnType<typeof slash>, more: object = AMONG_PEOPLE) => ({ ...payload, ...more });
  const there = { server: "", channel: "700" };

  test("asks in a conversation with others, where all see the answer and only they can delete it", async () => {
    const send = await start();
    const answer = await send(among(slash(discord, "nk", { question: "what did Ford say" }, there)));
    expect([answer.private, readMessage(answer.body).quotes.length > 0]).toEqual([false, true]);
    expect(buttonsOf(answer.body).map(({ label }) => label)).toContain("Delete");
    const other = await send(among(press(discord, answer, "Delete", { ...there, user: "901" })));
    expect(readMessage(other.body).shown).toContain("Only the person who asked can delete");
  });

  test("shows no others there what is theirs alone: help, what isn't found, a check of somebody's message", async () => {
    const send = await start();
    for (const question of ["help", "what did Obama say"])
      expect((await send(among(slash(discord, "nk", { question }, there)))).private, question).toBe(true);
    const checked = await send(among(verify(discord, { content: "“So there’s a real risk that talks could fall apart.”" }, there)));
    expect([checked.private, readMessage(checked.body).links.some((link) => link.includes("/channels/@me/700/777"))]).toEqual([true, true]);
  });

  test("can't have a channel follow in a server where the bot isn't", async () => {
    const send = await start();
    const manager = { permissions: "16" };
    const refused = await send(among(slash(discord, "nk", { question: "follow" }, manager), OWNERS));
    expect(readMessage(refused.body).shown).toContain("Only operators");
    const installed = await send(slash(discord, "nk", { question: "follow" }, manager));
    expect(readMessage(installed.body).shown).toContain("now follows");
    await send(slash(discord, "nk", { question: "unfollow" }, manager));
  });
});
