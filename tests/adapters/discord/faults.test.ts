import timers from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { TIMES } from "../../../src/adapters/discord/limits.ts";
import type { Bot } from "../../../src/bot.ts";
import { answerTo, press, replyTo, says, slash, until } from "./drive.ts";
import { type Connected, connect, forgetful, openTestBot, stillClock, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

const QUESTION = "what did Ford say";

let open: TestBot;
let discord: StandIn;
let running: Connected[] = [];

beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const one of running) await one.stop();
  await discord.close();
  const logged = running.flatMap(({ lines }) => lines).join("");
  running = [];
  expect(discord.world.faults).toEqual([]);
  expect(logged).not.toMatch(/token-|stand\.in|Ford|holding my breath/);
});

const start = async (bot: Bot = open.bot, clock = stillClock()) => {
  const connected = await connect(bot, {}, discord, { clock });
  running.push(connected);
  return connected;
};
const interaction = <T>(payload: T): T => {
  discord.gateway.dispatch("INTERACTION_CREATE", payload);
  return payload;
};
const ask = (question = QUESTION) => interaction(slash(discord, "nk", { question }));
const quotesOf = (message: { readonly body: unknown }) => readMessage(message.body).quotes;
const expected = () => open.bot.ask("nk", QUESTION).evidence.map(({ text }) => text);
const callbacks = () => discord.seen.filter(({ path }) => path.endsWith("/callback"));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const MISSING = "what did Obama say";

/** A press on the first suggestion below what isn't answered, and the excerpts that it comes to. */
const pressSuggestion = async () => {
  const unanswered = await answerTo(discord, ask(MISSING));
  const [label = ""] = buttonsOf(unanswered.body).map((button) => button.label);
  const wanted = open.bot.ask("nk", label).evidence.slice(0, 8);
  return { pressed: interaction(press(discord, unanswered, label)), wanted: wanted.map(({ text }) => text) };
};

describe("one answer each, whatever goes wrong", () => {
  test("the same interaction twice", async () => {
    await start();
    const asked = ask();
    interaction(asked);
    await answerTo(discord, asked);
    await pause(100);
    expect(discord.world.messages.size).toBe(1);
    expect(callbacks()).toHaveLength(1);
  });

  test("two processes on one ledger that both get the interaction", async () => {
    await start();
    await start();
    const asked = ask();
    await answerTo(discord, asked);
    await pause(300);
    expect(discord.world.messages.size).toBe(1);
    expect(callbacks().map(({ status }) => status)).toEqual([200, 400]);
    expect(discord.seen.some(({ method }) => method === "PATCH")).toBe(false);
  });

  test("a socket that is cut: it resumes, and answers what came meanwhile", async () => {
    const { connected } = await start();
    expect(connected()).toBe(true);
    discord.gateway.cut();
    const asked = ask();
    await until(() => !connected());
    await until(connected);
    expect(quotesOf(await answerTo(discord, asked))).toEqual(expected());
    expect([discord.gateway.identified, discord.gateway.resumed]).toEqual([1, 1]);
  });

  test("an invalid session: it identifies anew", async () => {
    await start();
    // Discord wants five seconds between two sessions, and discord.js waits for them.
    const wait = timers.setTimeout;
    vi.spyOn(timers, "setTimeout").mockImplementation((delay, ...rest) => wait(Math.min(delay ?? 0, 50), ...rest));
    discord.gateway.invalidate();
    await until(() => discord.gateway.identified === 2);
    expect(quotesOf(await answerTo(discord, ask()))).toEqual(expected());
  });

  test("an interaction that Discord no longer knows (10062)", async () => {
    const { lines } = await start();
    const late = slash(discord, "nk", { question: QUESTION });
    discord.world.issued.set(late.id, { id: late.id, token: String(late.token), channel: "300", late: true });
    interaction(late);
    await until(() => lines.some((line) => line.includes("Too late")));
    expect(quotesOf(await answerTo(discord, ask()))).toEqual(expected());
    expect(discord.world.messages.size).toBe(1);
  });

  test("a callback whose answer is lost, so that its repetition is refused (40060)", async () => {
    await start();
    discord.trouble({ method: "POST", path: /callback$/, status: 502, carriedOut: true });
    const asked = ask();
    const answer = await answerTo(discord, asked);
    expect(quotesOf(answer)).toEqual(expected());
    const thanks = await answerTo(discord, interaction(press(discord, answer, "Right")));
    expect(readMessage(thanks.body).shown).toContain("Thank you");
    expect(callbacks().map(({ status }) => status)).toEqual([502, 400, 200]);
    expect(discord.world.messages.size).toBe(2);
  });

  test.each([
    ["before", false],
    ["after", true],
  ])("a connection that is cut %s the answer is taken: it is sent again, and stands once", async (_, carriedOut) => {
    await start();
    discord.trouble({ method: "POST", path: /callback$/, status: 0, cut: true, carriedOut });
    expect(quotesOf(await answerTo(discord, ask()))).toEqual(expected());
    await until(() => callbacks().length > 0);
    expect(callbacks().map(({ status }) => status)).toEqual([carriedOut ? 400 : 200]);
    expect(discord.world.messages.size).toBe(1);
  });

  test("a 429 that says when to come back", async () => {
    await start();
    const headers = { "retry-after": "0.3", "x-ratelimit-scope": "user" };
    discord.trouble({
      method: "POST",
      path: /callback$/,
      status: 429,
      headers,
      body: { message: "slow down", retry_after: 0.3, global: false },
    });
    expect(quotesOf(await answerTo(discord, ask()))).toEqual(expected());
    expect(callbacks().map(({ status }) => status)).toEqual([429, 200]);
  });

  test("a slow ledger: deferred with its final visibility, then edited", async () => {
    const { bot, recalls, recall } = forgetful(open.bot);
    const clock = stillClock();
    await start(bot, clock);
    const { pressed, wanted } = await pressSuggestion();
    const judged = interaction(press(discord, await answerTo(discord, ask()), "Right"));
    await until(() => recalls() === 2);
    clock.pass(TIMES.defer);
    const first = ({ id }: { readonly id: string }) => until(() => discord.world.issued.get(id)?.first);
    expect([await first(pressed), await first(judged)]).toEqual([
      { type: 5, flags: 0 },
      { type: 5, flags: 64 },
    ]);
    recall();
    const [found, thanks] = [await answerTo(discord, pressed), await answerTo(discord, judged)];
    expect([quotesOf(found), found.private]).toEqual([wanted, false]);
    expect([readMessage(thanks.body).shown, thanks.private]).toEqual([expect.stringContaining("Thank you"), true]);
    expect(discord.world.messages.size).toBe(4);
  });

  test("a page that comes late: for who pressed alone, since another may be shown by then", async () => {
    const { bot, recalls, recall } = forgetful(open.bot);
    const clock = stillClock();
    await start(bot, clock);
    const answer = await answerTo(discord, ask("timeline"));
    const pressed = interaction(press(discord, answer, /^Next/));
    await until(() => recalls() === 1);
    clock.pass(TIMES.defer);
    expect(await until(() => discord.world.issued.get(pressed.id)?.first)).toEqual({ type: 5, flags: 64 });
    recall();
    const page = await answerTo(discord, pressed);
    expect([page.private, page.id === answer.id, buttonsOf(page.body).map(({ label }) => label)[0]]).toEqual([true, false, "Previous"]);
    expect(discord.world.messages.get(answer.id)).toEqual(answer);
  });

  test("a token that runs out while answering: what all may see goes to the channel", async () => {
    const { bot, recalls, recall } = forgetful(open.bot);
    const clock = stillClock();
    await start(bot, clock);
    const { pressed, wanted } = await pressSuggestion();
    await until(() => recalls() === 1);
    clock.pass(TIMES.defer);
    await until(() => discord.world.issued.get(pressed.id)?.first !== undefined);
    Object.assign(discord.world.issued.get(pressed.id) ?? {}, { expired: true });
    recall();
    const posted = await until(() => [...discord.world.messages.values()].find((message) => !message.private));
    expect([quotesOf(posted), posted.channel]).toEqual([wanted, "300"]);
    await pause(100);
    expect(discord.world.messages.size).toBe(2);
  });

  test("a channel that may not be written in: who asked is told directly", async () => {
    await start();
    discord.world.denied.set("300", 50013);
    discord.gateway.dispatch("MESSAGE_CREATE", says(discord, QUESTION));
    const told = await until(() => [...discord.world.messages.values()].find(({ channel }) => channel === "dm900"));
    expect(readMessage(told.body).shown).toContain("I'm not allowed to write in that channel");
  });

  test("a channel whose history may not be read: the answer comes without being a reply", async () => {
    await start();
    discord.world.denied.set("300", 160002);
    discord.gateway.dispatch("MESSAGE_CREATE", says(discord, QUESTION));
    expect(quotesOf(await until(() => [...discord.world.messages.values()][0]))).toEqual(expected());
  });

  test("an answer that the server's rules block: a word instead", async () => {
    await start();
    discord.trouble({ method: "POST", path: /callback$/, status: 400, body: { code: 200000, message: "blocked" } });
    const answer = await answerTo(discord, ask());
    expect(readMessage(answer.body).shown).toContain("Discord doesn't allow this answer here");
    expect(answer.private).toBe(true);
  });

  test("100 questions at once: one answer each", async () => {
    await start();
    const all = Array.from({ length: 100 }, (_, i) => ask(i % 10 === 0 ? "timeline" : QUESTION));
    const answers = await Promise.all(all.map((asked) => answerTo(discord, asked)));
    expect(answers.filter((answer) => quotesOf(answer).length > 0)).toHaveLength(100);
    expect(discord.world.messages.size).toBe(100);
    expect(callbacks().filter(({ status }) => status >= 300)).toEqual([]);
  });

  test("a ledger that fails: the answer comes, and its buttons say that it wasn't kept", async () => {
    const no = async () => Promise.reject(new Error("disk full"));
    const failing = {
      ...open.bot,
      memory: { ...open.bot.memory, claim: no, save: no, continued: no, conversation: no, get: async () => undefined },
      corrections: { ...open.bot.corrections, forAsker: no },
    };
    await start(failing, stillClock(0));
    const answer = await answerTo(discord, ask());
    expect(quotesOf(answer)).toEqual(expected());
    const pressed = await answerTo(discord, interaction(press(discord, answer, "Right")));
    expect(readMessage(pressed.body).shown).toContain("no longer stored");
    const mention = says(discord, QUESTION, { server: "", channel: "dm900" });
    for (const _ of [1, 2]) discord.gateway.dispatch("MESSAGE_CREATE", mention);
    expect(quotesOf(await replyTo(discord, mention))).toEqual(expected());
  });

  test("a fault of ours: a private word, and the next question is answered", async () => {
    let broken = true;
    const breaks: Bot["ask"] = (...given) => {
      if (!broken) return open.bot.ask(...given);
      broken = false;
      throw new TypeError("Ford is undefined");
    };
    const { lines } = await start({ ...open.bot, ask: breaks });
    const first = await answerTo(discord, ask());
    expect(readMessage(first.body).shown).toContain("Something went wrong");
    expect(first.private).toBe(true);
    expect(lines.some((line) => line.includes("TypeError"))).toBe(true);
    expect(quotesOf(await answerTo(discord, ask()))).toEqual(expected());
  });

  test("stopping finishes what is under way and takes nothing more", async () => {
    const { bot, recalls, recall } = forgetful(open.bot);
    const connected = await start(bot);
    const { pressed: asked, wanted } = await pressSuggestion();
    await until(() => recalls() === 1);
    const stopped = connected.stop();
    const tooLate = ask();
    recall();
    await stopped;
    expect(quotesOf(await answerTo(discord, asked))).toEqual(wanted);
    expect(discord.world.issued.get(tooLate.id)?.first).toBeUndefined();
    expect(discord.gateway.connected).toBe(false);
  });

  test("a button of another version, or of an answer that is no longer kept", async () => {
    await start(open.bot, stillClock(0));
    const answer = await answerTo(discord, ask());
    await pause(300);
    await open.bot.admin.forget({ platform: "discord", user: "900" }, "test");
    const old = await answerTo(discord, interaction(press(discord, answer, "Right")));
    expect(readMessage(old.body).shown).toContain("too old");
  });

  test("a reply to the bot's message in which it can't be told what is meant is still answered once", async () => {
    await start();
    const asked = says(discord, "");
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    await replyTo(discord, asked);
    await pause(100);
    expect(discord.world.messages.size).toBe(1);
  });
});
