import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { altText } from "../../../src/picture/alt-text.ts";
import { timelinePng } from "../../../src/picture/timeline-png.ts";
import { answerTo, press, replyTo, says, slash, until } from "./drive.ts";
import { galleryOf } from "./multipart.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";
import type { StandingMessage } from "./world.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const PUBLIC_KEY = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

let open: TestBot;
let discord: StandIn;
let running: Connected;

beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  await running.stop();
  await discord.close();
  expect(discord.world.faults).toEqual([]);
  expect(running.lines.join("")).not.toMatch(/token-|stand\.in|timeline of/);
});

const interaction = <T>(payload: T): T => {
  discord.gateway.dispatch("INTERACTION_CREATE", payload);
  return payload;
};
const whole = () => {
  const answer = open.bot.ask("nk", "timeline");
  if (answer.kind !== "timeline") throw new Error("no timeline");
  return answer;
};
const current = ({ id }: { readonly id: string }) => discord.world.messages.get(id);
const pictured = (message: StandingMessage) =>
  until(() => [current(message)].find((now) => now !== undefined && galleryOf(now.body).length === 1));
const bytesOf = (message: StandingMessage) => Buffer.from(message.files?.get("files[0]")?.bytes ?? []);
const warned = () => running.lines.find((line) => line.includes('"event":"picture"'));

describe("a timeline's picture", () => {
  test("follows the text on the same message, with what it shows in words", async () => {
    running = await connect(open.bot, {}, discord);
    const first = await answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
    const full = await pictured(first);
    expect(galleryOf(full.body)).toEqual([{ url: "attachment://timeline.png", description: altText(whole()) }]);
    expect(bytesOf(full).equals(Buffer.from(timelinePng(whole())))).toBe(true);
    expect(readMessage(full.body).shown).toBe(readMessage(first.body).shown);
    expect(discord.world.messages.size).toBe(1);
  });

  test("is on each page, for all, for a reader and for the asker alone", async () => {
    running = await connect(open.bot, { answers: "private" }, discord);
    const first = await pictured(await answerTo(discord, interaction(slash(discord, "nk-timeline", {}))));
    expect(first.private).toBe(true);
    interaction(press(discord, first, "Next page"));
    const second = await until(() => [current(first)].find((now) => now !== undefined && now.body !== first.body));
    expect(readMessage((await pictured(second)).body).shown).toContain("[Previous page]");
    const shared = await answerTo(discord, interaction(press(discord, first, "Share in channel")));
    expect((await pictured(shared)).private).toBe(false);
  });

  test("follows a reply to a mention", async () => {
    running = await connect(open.bot, {}, discord);
    const asked = says(discord, "timeline");
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    expect(
      bytesOf(await pictured(await replyTo(discord, asked)))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  test.each([
    [403, 50013],
    [413, 40005],
    [400, 50035],
  ])("leaves the text alone where Discord answers %i with code %i", async (status, code) => {
    running = await connect(open.bot, {}, discord);
    discord.trouble({ method: "PATCH", path: /@original/, status, body: { code, message: "refused" } });
    const first = await answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
    expect(JSON.parse((await until(warned)) ?? "")).toMatchObject({ channel: "300", code });
    expect(current(first)?.body).toBe(first.body);
    expect(buttonsOf(first.body).map(({ label }) => label)).toContain("Delete");
  });

  test("comes over HTTP too, and never to what is no timeline", async () => {
    running = await connect(open.bot, { discordPublicKey: PUBLIC_KEY, discordToken: "" }, discord);
    const port = running.lines.map((line) => JSON.parse(line).port).find((one) => typeof one === "number");
    const send = async (payload: ReturnType<typeof slash>) => {
      const body = JSON.stringify(payload);
      const signature = sign(null, Buffer.from(`1${body}`), privateKey).toString("hex");
      const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": "1" };
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
      discord.world.callback(payload.id, String(payload.token), await response.json());
      return answerTo(discord, payload);
    };
    const other = await send(slash(discord, "nk", { question: "what did Ford say" }));
    expect(
      bytesOf(await pictured(await send(slash(discord, "nk-timeline", {}))))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(galleryOf(current(other)?.body)).toEqual([]);
  });
});
