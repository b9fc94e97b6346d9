import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { altText } from "../../../src/picture/alt-text.ts";
import { type Drawn, openStudio, type Studio } from "../../../src/picture/studio.ts";
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
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
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

describe("a picture that is drawn already and not large", () => {
  const ask = () => answerTo(discord, interaction(slash(discord, "nk", { question: "what happened in 2017" })));
  const routes = () => discord.seen.filter(({ path }) => /interactions|webhooks/.test(path)).map(({ method }) => method);

  test("comes with the text, in one request", async () => {
    running = await connect(open.bot, {}, discord);
    const before = await pictured(await ask());
    await until(() => routes().length === 3);
    const full = await ask();
    expect(galleryOf(full.body)).toEqual(galleryOf(before.body));
    expect(bytesOf(full).equals(bytesOf(before))).toBe(true);
    expect(readMessage(full.body).shown).toBe(readMessage(before.body).shown);
    await pause(300);
    expect(routes()).toEqual(["POST", "GET", "PATCH", "POST"]);
  });

  test.each([
    [403, 50013],
    [413, 40005],
  ])("is left out where Discord answers %i with code %i: the text alone is sent, once", async (status, code) => {
    running = await connect(open.bot, {}, discord);
    await pictured(await ask());
    discord.trouble({ method: "POST", path: /callback/, status, body: { code, message: "refused" } });
    const alone = await ask();
    expect(galleryOf(alone.body)).toEqual([]);
    expect(readMessage(alone.body).quotes).not.toEqual([]);
    expect(JSON.parse((await until(warned)) ?? "")).toMatchObject({ channel: "300", code });
    await pause(300);
    expect(galleryOf(current(alone)?.body)).toEqual([]);
    expect(discord.world.messages.size).toBe(2);
  });

  test("is there though Discord's word of it is lost", async () => {
    running = await connect(open.bot, {}, discord);
    await pictured(await ask());
    discord.trouble({ method: "POST", path: /callback/, status: 502, carriedOut: true });
    expect(galleryOf((await pictured(await ask())).body)).toHaveLength(1);
    await pause(300);
    expect(discord.world.messages.size).toBe(2);
  });

  test("in a rush of questions gives way to the answers", async () => {
    running = await connect(open.bot, {}, discord);
    await pictured(await ask());
    const rush = await Promise.all(Array.from({ length: 400 }, ask));
    await pause(300);
    const shown = rush.filter((one) => galleryOf(current(one)?.body).length === 1).length;
    expect([rush.length, new Set(rush.map(({ id }) => id)).size]).toEqual([400, 400]);
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(400);
  });
});

/** A studio that draws when it is told to. */
function slowStudio() {
  const asked: (() => void)[] = [];
  const real = openStudio();
  const studio: Studio = {
    draw: (timeline) =>
      new Promise<Drawn | undefined>((resolve, reject) => {
        asked.push(() => void real.draw(timeline).then(resolve, reject));
      }),
    drawn: real.drawn,
    close: real.close,
  };
  return { studio, asked, go: () => asked.splice(0).map((draw) => draw()) };
}

const uploads = () => discord.seen.filter(({ method, path }) => method === "PATCH" && /@original/.test(path)).length;

describe("a picture that isn't there yet", () => {
  test("keeps no answer waiting, and comes when it is drawn", async () => {
    const slow = slowStudio();
    running = await connect(open.bot, {}, discord, slow.studio);
    const first = await answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
    for (let i = 0; i < 5; i += 1)
      expect(
        readMessage((await answerTo(discord, interaction(slash(discord, "nk", { question: "what did Ford say" })))).body).quotes,
      ).not.toEqual([]);
    expect(galleryOf(current(first)?.body)).toEqual([]);
    slow.go();
    await pictured(first);
    await slow.studio.close();
  });

  test("isn't put on another page than it was drawn for", async () => {
    const slow = slowStudio();
    running = await connect(open.bot, {}, discord, slow.studio);
    const first = await answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
    interaction(press(discord, first, "Next page"));
    await until(() => slow.asked.length === 2);
    const [ofFirst, ofSecond] = slow.asked.splice(0);
    ofFirst?.();
    await pause(500);
    expect([galleryOf(current(first)?.body), uploads()]).toEqual([[], 0]);
    ofSecond?.();
    expect(readMessage((await pictured(first)).body).shown).toContain("[Previous page]");
    await slow.studio.close();
  });

  test("is left out where eight wait already; all answers come", async () => {
    const slow = slowStudio();
    running = await connect(open.bot, {}, discord, slow.studio);
    const answers = [];
    for (let i = 0; i < 10; i += 1) answers.push(await answerTo(discord, interaction(slash(discord, "nk-timeline", {}))));
    await until(() => slow.asked.length === 8);
    await pause(300);
    expect(slow.asked).toHaveLength(8);
    slow.go();
    await until(() => uploads() === 8);
    await pause(100);
    expect(answers.filter((one) => galleryOf(current(one)?.body).length === 1)).toHaveLength(8);
    await slow.studio.close();
  });

  test("that can't be drawn leaves the text alone", async () => {
    const failing: Studio = {
      draw: () => Promise.reject(new Error("no picture of secrets")),
      drawn: () => undefined,
      close: async () => undefined,
    };
    running = await connect(open.bot, {}, discord, failing);
    const first = await answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
    expect(JSON.parse((await until(warned)) ?? "")).toMatchObject({ channel: "300", level: "warn", name: "Error" });
    expect(current(first)?.body).toBe(first.body);
    expect(running.lines.join("")).not.toContain("secrets");
  });

  test("and one of a single event isn't asked for", async () => {
    const slow = slowStudio();
    running = await connect(open.bot, {}, discord, slow.studio);
    const answer = open.bot.ask("nk", "timeline 1994");
    expect(answer.kind === "timeline" && answer.evidence.length).toBe(1);
    await answerTo(discord, interaction(slash(discord, "nk", { question: "timeline 1994" })));
    expect(slow.asked).toEqual([]);
  });
});

test("who turns pages keeps the picture that is there: it is sent once", async () => {
  running = await connect(open.bot, {}, discord);
  const first = await pictured(await answerTo(discord, interaction(slash(discord, "nk-timeline", {}))));
  for (const label of ["Next page", "Previous page", "Next page"]) {
    const before = current(first) ?? first;
    interaction(press(discord, before, label));
    const turned = await until(() => [current(first)].find((now) => now !== undefined && now.body !== before.body));
    expect(galleryOf(turned.body)).toEqual(galleryOf(first.body));
    expect(bytesOf(turned).equals(bytesOf(first))).toBe(true);
  }
  expect(uploads()).toBe(1);
});
