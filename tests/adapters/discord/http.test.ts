import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TIMES } from "../../../src/adapters/discord/limits.ts";
import type { Bot } from "../../../src/bot.ts";
import { openLedger } from "../../../src/ledger/ledger.ts";
import { answerTo, press, slash, typing, until } from "./drive.ts";
import { type Connected, connect, forgetful, openTestBot, stillClock, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
/** The last 32 bytes of the key's DER are the key. */
const PUBLIC_KEY = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
const QUESTION = "what did Ford say";

let open: TestBot;
let discord: StandIn;
let connected: Connected;
let endpoint = "";

beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
const start = async (bot: Bot = open.bot, clock = stillClock()) => {
  discord = await openDiscord();
  connected = await connect(bot, { discordPublicKey: PUBLIC_KEY, discordToken: "" }, discord, { clock });
  const port = connected.lines.map((line) => JSON.parse(line).port).find((one) => typeof one === "number");
  endpoint = `http://127.0.0.1:${port}/interactions`;
};
beforeEach(() => start());
afterEach(async () => {
  await connected.stop();
  await discord.close();
  expect(discord.world.faults).toEqual([]);
  expect(connected.lines.join("")).not.toMatch(/token-|Ford/);
});

interface Signing {
  readonly body?: string;
  readonly signature?: string;
  readonly timestamp?: string;
}

/** The time of a signature that was made so many seconds ago. */
const seconds = (ago = 0) => String(Math.floor(Date.now() / 1000) - ago);

/** Sends a payload as Discord does, signed; what is given instead is not what was signed. */
async function send(payload: object, instead: Signing = {}): Promise<Response> {
  const body = JSON.stringify(payload);
  const timestamp = seconds();
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
  const headers = {
    "content-type": "application/json",
    "x-signature-ed25519": instead.signature ?? signature,
    "x-signature-timestamp": instead.timestamp ?? timestamp,
  };
  return fetch(endpoint, { method: "POST", body: instead.body ?? body, headers });
}

/** Sends an interaction; its answer comes over the API. */
const interact = async (payload: object): Promise<number> => (await send(payload)).status;

async function pressOfSuggestion() {
  const asked = slash(discord, "nk", { question: "what did Obama say" });
  await interact(asked);
  const unanswered = await answerTo(discord, asked);
  return press(discord, unanswered, buttonsOf(unanswered.body)[0]?.label ?? "");
}

describe("the interactions endpoint", () => {
  test("answers a signed PING", async () => {
    const response = await send({ type: 1 });
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([200, "application/json", { type: 1 }]);
  });

  test.each<[string, Signing]>([
    ["a wrong signature", { signature: "ab".repeat(64) }],
    ["a signature that is none", { signature: "xyz" }],
    ["no signature", { signature: "" }],
    ["another timestamp", { timestamp: seconds(1) }],
    ["a timestamp that is none", { timestamp: "now" }],
    ["another body", { body: '{"type": 1}' }],
    ["another key's signature", { signature: createHash("sha512").update("x").digest("hex") }],
  ])("refuses %s", async (_, instead) => {
    expect((await send({ type: 1 }, instead)).status).toBe(401);
  });

  test.each([
    ["six minutes ago", 360],
    ["in six minutes", -360],
    ["days ago", 300_000],
  ])("refuses what was signed %s, so that nothing is carried out again", async (_, ago) => {
    const asked = slash(discord, "nk", { question: QUESTION });
    const body = JSON.stringify(asked);
    const timestamp = seconds(ago);
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
    expect((await send(asked, { timestamp, signature })).status).toBe(401);
    expect(discord.world.messages.size).toBe(0);
  });

  test("refuses other methods, what isn't JSON, and what is too long", async () => {
    expect((await fetch(endpoint)).status).toBe(405);
    const body = "not JSON";
    const timestamp = seconds();
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
    const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
    expect((await fetch(endpoint, { method: "POST", body, headers })).status).toBe(400);
    const long = await fetch(endpoint, { method: "POST", body: "x".repeat(1_100_000), headers }).catch(() => ({ status: 413 }));
    expect(long.status).toBe(413);
  });

  test("accepts a question and answers it over the API, with the very answer of the gateway", async () => {
    const asked = slash(discord, "nk", { question: QUESTION });
    expect(await interact(asked)).toBe(202);
    const answer = await answerTo(discord, asked);
    expect(readMessage(answer.body).quotes).toEqual(open.bot.ask("nk", QUESTION).evidence.map(({ text }) => text));
    const viaGateway = await connect(open.bot, {}, discord);
    const other = slash(discord, "nk", { question: QUESTION });
    discord.gateway.dispatch("INTERACTION_CREATE", other);
    const same = await answerTo(discord, other);
    await viaGateway.stop();
    expect(readMessage(same.body).shown).toBe(readMessage(answer.body).shown);
  });

  test("accepts a repeated interaction in silence", async () => {
    const asked = slash(discord, "nk", { question: QUESTION });
    expect([await interact(asked), await interact(asked)]).toEqual([202, 202]);
    await answerTo(discord, asked);
    await connected.stop();
    expect(discord.world.messages.size).toBe(1);
    expect(discord.seen.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(1);
  });

  test("learns where its answer stands, so that it can be corrected", async () => {
    const asked = slash(discord, "nk", { question: QUESTION });
    await interact(asked);
    const { id } = await answerTo(discord, asked);
    await connected.stop();
    const ledger = await openLedger({ place: join(open.dataDir, "ledger.sqlite"), keepDays: 180 });
    const kept = await ledger.db.selectFrom("answers").select("message").where("message", "=", id).execute();
    await ledger.close();
    expect(kept).toHaveLength(1);
  });

  test("defers what takes long, then edits", async () => {
    await connected.stop();
    await discord.close();
    const { bot, recalls, recall } = forgetful(open.bot);
    const clock = stillClock();
    await start(bot, clock);
    const asked = await pressOfSuggestion();
    expect(await interact(asked)).toBe(202);
    await until(() => recalls() === 1);
    clock.pass(TIMES.defer);
    expect(await until(() => discord.world.issued.get(asked.id)?.first)).toEqual({ type: 5, flags: 0 });
    recall();
    expect(readMessage((await answerTo(discord, asked)).body).quotes.length).toBeGreaterThan(1);
  });

  test("suggests while somebody types, and deletes at a press", async () => {
    const typed = typing(discord, "nk", "what");
    await interact(typed);
    await until(() => (discord.world.issued.get(typed.id)?.choices?.length ?? 0) > 0);
    const asked = slash(discord, "nk", { question: QUESTION });
    await interact(asked);
    const answer = await answerTo(discord, asked);
    await interact(press(discord, answer, "Delete"));
    await until(() => !discord.world.messages.has(answer.id));
  });

  test("takes 50 at once", async () => {
    const all = Array.from({ length: 50 }, () => slash(discord, "nk", { question: QUESTION }));
    expect(await Promise.all(all.map(interact))).toEqual(all.map(() => 202));
    await Promise.all(all.map((asked) => answerTo(discord, asked)));
    expect(discord.world.messages.size).toBe(50);
  });

  test("finishes what is under way when it is stopped", async () => {
    await connected.stop();
    await discord.close();
    const { bot, recalls, recall } = forgetful(open.bot);
    await start(bot);
    expect(await interact(await pressOfSuggestion())).toBe(202);
    await until(() => recalls() === 1);
    const stopped = connected.stop();
    recall();
    await stopped;
    expect(discord.world.messages.size).toBe(2);
  });
});

test("a port that is taken is told of", async () => {
  const port = Number(new URL(endpoint).port);
  await expect(connect(open.bot, { discordPublicKey: PUBLIC_KEY, discordPort: port }, discord)).rejects.toThrow(/DISCORD_PORT/);
});
