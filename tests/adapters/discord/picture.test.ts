import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TIMES } from "../../../src/adapters/discord/limits.ts";
import { altText } from "../../../src/picture/alt-text.ts";
import type { PictureRenderer } from "../../../src/picture/picture-renderer.ts";
import { timelinePng } from "../../../src/picture/timeline-png.ts";
import { answerTo, press, replyTo, says, slash, until } from "./drive.ts";
import { galleryOf } from "./multipart.ts";
import { type Connected, connect, openTestBot, RENDERER, stillClock, type TestBot } from "./open-bot.ts";
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
  expect(running.lines.join("")).not.toMatch(/token-|stand\.in|Timeline/);
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
const timeline = () => answerTo(discord, interaction(slash(discord, "nk-timeline", {})));
const current = ({ id }: { readonly id: string }) => discord.world.messages.get(id);
const bytesOf = (message: StandingMessage | undefined) => Buffer.from(message?.files?.get("files[0]")?.bytes ?? []);
const isPng = (message: StandingMessage) => galleryOf(message.body).length === 1 && bytesOf(message).subarray(1, 4).toString() === "PNG";
const warned = () => running.lines.find((line) => line.includes('"event":"picture"'));
/** The ways of the requests about answers that arrived so far. */
const requests = () => discord.seen.filter(({ path }) => /interactions|webhooks|channels/.test(path)).map(({ method }) => method);

describe("a timeline's picture", () => {
  test("comes with the first page in one request, with what it shows in words", async () => {
    running = await connect(open.bot, {}, discord);
    const first = await timeline();
    expect(galleryOf(first.body)).toEqual([{ url: "attachment://timeline.png", description: altText(whole(), 1024) }]);
    expect(bytesOf(first).equals(Buffer.from(timelinePng(whole())))).toBe(true);
    await running.stop();
    expect(requests()).toEqual(["POST"]);
    expect(current(first)).toEqual(first);
  });

  test("is there for the asker alone, and for all once it is shared", async () => {
    running = await connect(open.bot, { answers: "private" }, discord);
    const first = await timeline();
    expect([first.private, isPng(first)]).toEqual([true, true]);
    const shared = await answerTo(discord, interaction(press(discord, first, "Share in channel")));
    expect([shared.private, isPng(shared)]).toEqual([false, true]);
  });

  test("comes with a reply to a mention, and with what a button shows of it", async () => {
    running = await connect(open.bot, {}, discord);
    const asked = says(discord, "timeline");
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    expect(isPng(await replyTo(discord, asked))).toBe(true);
    await running.stop();
    running = await connect(open.bot, { answers: "private" }, discord);
    const hidden = says(discord, "timeline");
    discord.gateway.dispatch("MESSAGE_CREATE", hidden);
    const reply = await replyTo(discord, hidden);
    expect(galleryOf(reply.body)).toEqual([]);
    expect(isPng(await answerTo(discord, interaction(press(discord, reply, "Show me the answer"))))).toBe(true);
  });

  test("stays when pages are turned: nothing is drawn, sent or edited for it again", async () => {
    running = await connect(open.bot, {}, discord);
    const first = await timeline();
    for (const label of [/^Next/, "Previous", /^Next/]) {
      const before = current(first) ?? first;
      interaction(press(discord, before, label));
      const turned = await until(() => [current(first)].find((now) => now !== undefined && now.body !== before.body));
      expect(galleryOf(turned.body)).toEqual(galleryOf(first.body));
      expect(bytesOf(turned).equals(bytesOf(first))).toBe(true);
    }
    await running.stop();
    expect(requests()).toEqual(["POST", "POST", "POST", "POST"]);
  });

  test("doesn't come with another page that somebody else turns to", async () => {
    running = await connect(open.bot, {}, discord);
    const copy = await answerTo(discord, interaction(press(discord, await timeline(), /^Next/, { user: "901" })));
    expect([copy.private, galleryOf(copy.body)]).toEqual([true, []]);
  });

  test.each([
    [403, 50013],
    [413, 40005],
    [400, 50035],
  ])("is left out where Discord answers %i with code %i: the text alone is sent, once", async (status, code) => {
    running = await connect(open.bot, {}, discord);
    discord.trouble({ method: "POST", path: /callback/, status, body: { code, message: "refused" } });
    const alone = await timeline();
    expect([galleryOf(alone.body), readMessage(alone.body).quotes.length > 1]).toEqual([[], true]);
    expect(buttonsOf(alone.body).map(({ label }) => label)).toContain("Delete");
    expect(JSON.parse((await until(warned)) ?? "")).toMatchObject({ channel: "300", code });
    await running.stop();
    expect(discord.world.messages.size).toBe(1);
  });

  test("is left out of a mention's reply where no files may be attached", async () => {
    running = await connect(open.bot, {}, discord);
    discord.trouble({ method: "POST", path: /channels/, status: 403, body: { code: 50013, message: "refused" } });
    const asked = says(discord, "timeline");
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    const reply = await replyTo(discord, asked);
    expect([galleryOf(reply.body), readMessage(reply.body).quotes.length > 1]).toEqual([[], true]);
    expect(JSON.parse((await until(warned)) ?? "")).toMatchObject({ channel: "300", code: 50013 });
  });

  test("is there once though Discord's word of it is lost", async () => {
    running = await connect(open.bot, {}, discord);
    discord.trouble({ method: "POST", path: /callback/, status: 502, carriedOut: true });
    expect(isPng(await timeline())).toBe(true);
    await running.stop();
    expect(discord.world.messages.size).toBe(1);
  });

  test("comes over HTTP too, and never to what is no timeline", async () => {
    running = await connect(open.bot, { discordPublicKey: PUBLIC_KEY, discordToken: "" }, discord);
    const port = running.lines.map((line) => JSON.parse(line).port).find((one) => typeof one === "number");
    const send = async (payload: ReturnType<typeof slash>) => {
      const body = JSON.stringify(payload);
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const signature = sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString("hex");
      const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
      await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
      return answerTo(discord, payload);
    };
    expect(isPng(await send(slash(discord, "nk-timeline", {})))).toBe(true);
    expect(galleryOf((await send(slash(discord, "nk", { question: "what did Ford say" }))).body)).toEqual([]);
  });
});

/** A renderer that draws when it is told to. */
function slowRenderer() {
  const asked: (() => void)[] = [];
  const renderer: PictureRenderer = {
    ...RENDERER,
    draw: (timeline) => new Promise((resolve) => void asked.push(() => resolve(RENDERER.draw(timeline)))),
  };
  return { renderer, asked, go: () => asked.splice(0).map((draw) => draw()) };
}

describe("a picture that isn't there yet", () => {
  test("keeps no other answer waiting, and comes with its text, deferred where it takes long", async () => {
    const { renderer, asked, go } = slowRenderer();
    const clock = stillClock();
    running = await connect(open.bot, {}, discord, { renderer, clock });
    const slow = interaction(slash(discord, "nk-timeline", {}));
    await until(() => asked.length === 1);
    const other = await answerTo(discord, interaction(slash(discord, "nk", { question: "what did Ford say" })));
    expect(readMessage(other.body).quotes).not.toEqual([]);
    clock.pass(TIMES.defer);
    expect(await until(() => discord.world.issued.get(slow.id)?.first)).toEqual({ type: 5, flags: 0 });
    expect(discord.world.messages.size).toBe(1);
    go();
    const first = await answerTo(discord, slow);
    expect([isPng(first), readMessage(first.body).quotes.length > 1]).toEqual([true, true]);
    await running.stop();
    expect(current(first)).toEqual(first);
  });

  test("is left out where it takes too long", async () => {
    const { renderer, asked, go } = slowRenderer();
    const clock = stillClock();
    running = await connect(open.bot, {}, discord, { renderer, clock });
    const slow = interaction(slash(discord, "nk-timeline", {}));
    await until(() => asked.length === 1);
    clock.pass(TIMES.picture);
    const first = await answerTo(discord, slow);
    expect([galleryOf(first.body), readMessage(first.body).quotes.length > 1]).toEqual([[], true]);
    await Promise.all(go());
    await running.stop();
    expect(current(first)).toEqual(first);
  });

  test.each<[string, PictureRenderer["draw"], boolean]>([
    ["that too many wait for is left out", async () => undefined, false],
    ["that can't be drawn is left out, and ids are logged", () => Promise.reject(new Error("no picture of secrets")), true],
  ])("%s", async (_, draw, logged) => {
    const renderer: PictureRenderer = { ...RENDERER, draw };
    running = await connect(open.bot, {}, discord, { renderer });
    const first = await timeline();
    expect([galleryOf(first.body), readMessage(first.body).quotes.length > 1]).toEqual([[], true]);
    if (logged) expect(JSON.parse(warned() ?? "")).toMatchObject({ channel: "300", level: "warn", name: "Error" });
    else expect(warned()).toBeUndefined();
    expect(running.lines.join("")).not.toContain("secrets");
  });

  test("and one of a single event isn't asked for", async () => {
    const { renderer, asked } = slowRenderer();
    running = await connect(open.bot, {}, discord, { renderer });
    const answer = open.bot.ask("nk", "timeline 1994");
    expect(answer.kind === "timeline" && answer.evidence.length).toBe(1);
    await answerTo(discord, interaction(slash(discord, "nk", { question: "timeline 1994" })));
    expect(asked).toEqual([]);
  });
});
