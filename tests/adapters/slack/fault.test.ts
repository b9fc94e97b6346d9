import { describe, expect, test } from "vitest";
import type { Bot } from "../../../src/bot.ts";
import { createGate } from "../gate.ts";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import { BOT_TOKEN } from "./stand-in.ts";
import { openWorkspace, type TransportName } from "./workspace.ts";

const ANSWER = "So there’s a real risk that talks could fall apart.";
const shownOf = (message: unknown) => readMessage(message).shown;

/** The bot with a ledger that takes its time, or fails. */
function withClaims(bot: Bot, before: () => Promise<unknown>): Bot {
  const claim = async (key: string) => {
    await before();
    return bot.memory.claim(key);
  };
  return { ...bot, memory: { ...bot.memory, claim } };
}

/** The bot with admin work that ends when this does, and how often it was begun. */
function withAdmin(bot: Bot, end: Promise<unknown>) {
  const begun: string[] = [];
  const command: Bot["admin"]["command"] = async (_actor, _story, text) => {
    begun.push(text);
    await end;
    return { text: "done" };
  };
  return { begun, bot: { ...bot, admin: { ...bot.admin, command } } };
}

describe.each<TransportName>(["HTTP", "Socket Mode"])("when something goes wrong over %s", (transport) => {
  const { slack, bot } = useSlack(transport);

  test("too many requests: the answer waits as long as Slack says, and comes once", async () => {
    slack().standIn.fail({ path: /postMessage/, status: 429, retryAfter: 1 });
    await slack().mention("what did Ford say");
    await slack().pass(1000);
    const [answer] = await slack().seen(1);
    expect(shownOf(answer?.message)).toContain(ANSWER);
    await slack().stop();
    expect(slack().standIn.requests.filter(({ path }) => path.endsWith("postMessage"))).toHaveLength(2);
    expect(slack().standIn.shown).toHaveLength(1);
  });

  test("too many requests for one channel don't hold up another", async () => {
    slack().standIn.fail({ path: /postMessage/, status: 429, retryAfter: 3 });
    await slack().mention("what did Ford say", { channel: "C1" });
    await slack().until(() => slack().standIn.requests.some(({ path }) => path.endsWith("postMessage")));
    await slack().mention("what did Ford say", { channel: "C2" });
    const [first] = await slack().seen(1);
    expect(first?.channel).toBe("C2");
    await slack().pass(3000);
    await slack().seen(2);
  });

  test("a failure of Slack's: nothing is sent twice, and the asker is told", async () => {
    slack().standIn.fail({ path: /postMessage/, status: 500 });
    await slack().mention("what did Ford say");
    const [told] = await slack().seen(1);
    expect(told).toMatchObject({ user: "U1", via: "chat.postEphemeral" });
    expect(shownOf(told?.message)).toContain("didn't confirm");
    expect(slack().standIn.requests.filter(({ path }) => path.endsWith("postMessage"))).toHaveLength(1);
  });

  test("a connection cut after Slack took the answer: it stands there once", async () => {
    slack().standIn.fail({ path: /postMessage/, cut: true });
    await slack().mention("what did Ford say");
    const shown = await slack().seen(2);
    expect(shown.filter(({ user }) => user === undefined)).toHaveLength(1);
  });

  test("a slow network: the answer comes once", async () => {
    const gate = createGate();
    slack().standIn.fail({ path: /postMessage/, after: gate.opened });
    await slack().mention("what did Ford say", { ts: "40.1" });
    await slack().event({ type: "app_mention", channel: "C1", text: "<@UBOT> what did Ford say", ts: "40.1" }, "EvSlow", 1);
    gate.open();
    await slack().seen(1);
    await slack().stop();
    expect(slack().standIn.shown).toHaveLength(1);
  });

  test("blocks that Slack won't take: the words come as text", async () => {
    slack().standIn.fail({ path: /postMessage/, error: "invalid_blocks" });
    await slack().mention("what did Ford say");
    const [answer] = await slack().seen(1);
    expect(answer?.message.blocks).toBeUndefined();
    expect(answer?.message.text).toContain(ANSWER);
  });

  test("a channel without the bot: the asker is told what to do", async () => {
    await slack().mention("what did Ford say", { channel: "CFOREIGN" });
    const [told] = await slack().seen(1);
    expect(told?.channel).toBe("U1");
    expect(shownOf(told?.message)).toContain("/invite @nk");
  });

  test("work that takes long: a word at once, the answer after it, both once", async () => {
    const gate = createGate();
    const workspace = await openWorkspace({ transport, bot: withAdmin(bot(), gate.opened).bot });
    const asking = workspace.command("/nk-admin status");
    await workspace.pass(1500);
    expect(await asking).toMatchObject({ ok: true, body: { response_type: "ephemeral" } });
    gate.open();
    const [word, answer] = await workspace.seen(2);
    expect(shownOf(word?.message)).toContain("Looking it up");
    expect(answer).toMatchObject({ via: "response_url", user: "U1" });
    expect(shownOf(answer?.message)).toBe("done");
    await workspace.close();
  });

  test("a ledger that fails: a mention is answered all the same, once, and a log line says so without a word of the question", async () => {
    const no = () => Promise.reject(new Error("disk full while keeping: what did Ford say"));
    const { memory, corrections } = bot();
    const away = { ...memory, claim: no, conversation: no, continued: no, setMessageId: no, save: no };
    const workspace = await openWorkspace({
      transport,
      bot: { ...bot(), memory: away, corrections: { ...corrections, forAsker: no } },
    });
    const mention = { type: "app_mention", channel: "C1", ts: "9.1", text: "<@UBOT> what did Ford say" };
    for (const retry of [0, 1]) await workspace.event(mention, "Ev9", retry);
    const [told] = await workspace.seen(1);
    await workspace.stop();
    expect(workspace.standIn.shown).toHaveLength(1);
    expect(told).toMatchObject({ channel: "C1", via: "chat.postMessage" });
    expect(shownOf(told?.message)).toContain(ANSWER);
    expect(workspace.lines.some((line) => line.includes('"level":"error"') && line.includes('"channel":"C1"'))).toBe(true);
    expect(workspace.lines.join("")).not.toContain("Ford");
    await workspace.close();
  });

  test("a ledger that can't keep an answer: the answer is given all the same", async () => {
    const remember = () => Promise.reject(new Error("disk full"));
    const workspace = await openWorkspace({ transport, bot: { ...bot(), memory: { ...bot().memory, save: remember } } });
    await workspace.command("/nk what did Ford say");
    expect(shownOf(workspace.standIn.shown[0]?.message)).toContain(ANSWER);
    await workspace.close();
    expect(workspace.lines.join("")).toContain("The ledger failed");
  });

  test("nothing that is logged holds a token, an address to answer to or words of a message", async () => {
    slack().standIn.fail({ path: /postMessage/, status: 500 }, { path: /postMessage/, error: "invalid_blocks" });
    await slack().command("/nk what did Ford say");
    await slack().mention("what did Ford say");
    await slack().direct("what did Ford say");
    await slack().verify("Ford said so");
    await slack().seen(4);
    const log = slack().lines.join("");
    expect(slack().lines.length).toBeGreaterThan(3);
    for (const secret of [BOT_TOKEN, "xapp-", "/response/", "trigger", "Ford", "risk"]) expect(log).not.toContain(secret);
  });

  test("a hundred mentions at once are answered once each", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, i) => slack().mention("what did Ford say", { user: `U${i}`, channel: `C${i}` })));
    const shown = await slack().seen(100);
    expect(new Set(shown.map(({ channel }) => channel)).size).toBe(100);
    expect(shown).toHaveLength(100);
  });

  test("a stop finishes what is under way and loses none", async () => {
    const gate = createGate();
    let claims = 0;
    const { begun, bot: slow } = withAdmin(bot(), gate.opened);
    const claimed = () => {
      claims += 1;
      return gate.opened;
    };
    const workspace = await openWorkspace({ transport, bot: withClaims(slow, claimed) });
    await Promise.all(Array.from({ length: 20 }, (_, i) => workspace.mention("what did Ford say", { user: `U${i}` })));
    const commands = Array.from({ length: 20 }, (_, i) => workspace.command("/nk-admin status", { user_id: `U${i}` }));
    await workspace.until(() => begun.length === 20 && claims === 20);
    const stopping = workspace.stop();
    gate.open();
    await stopping;
    expect((await Promise.all(commands)).every(({ ok }) => ok)).toBe(true);
    expect(await workspace.seen(40)).toHaveLength(40);
    await workspace.standIn.stop();
  });
});

describe("over Socket Mode", () => {
  const { slack, bot } = useSlack("Socket Mode");

  test("a connection that is refreshed is open again without a wait, and answers", async () => {
    const [socket] = slack().standIn.sockets;
    socket?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    await slack().until(() => [...slack().standIn.sockets].some((open) => open !== socket));
    await slack().command("/nk what did Ford say");
    expect(slack().standIn.shown).toHaveLength(1);
  });

  test("a connection cut in the middle of a question: the answer comes once, by another way", async () => {
    const gate = createGate();
    const { begun, bot: slow } = withAdmin(bot(), gate.opened);
    const workspace = await openWorkspace({ transport: "Socket Mode", bot: slow });
    const asking = workspace.command("/nk-admin status");
    await workspace.until(() => begun.length === 1);
    for (const socket of workspace.standIn.sockets) socket.terminate();
    expect(await asking).toMatchObject({ ok: false });
    gate.open();
    const [answer] = await workspace.seen(1);
    expect(answer).toMatchObject({ via: "response_url" });
    expect(shownOf(answer?.message)).toBe("done");
    await workspace.stop();
    expect(workspace.standIn.shown).toHaveLength(1);
    await workspace.close();
  });

  test("a connection that can't be opened at once is tried again", async () => {
    slack().standIn.fail(
      { path: /connections/, status: 500 },
      { path: /connections/, error: "internal_error" },
      { path: /connections/, cut: true },
    );
    expect(slack().connected()).toBe(true);
    for (const socket of slack().standIn.sockets) socket.terminate();
    await slack().until(() => !slack().connected());
    for (const pause of [500, 1000, 2000]) await slack().pass(pause);
    await slack().until(() => slack().connected());
    await slack().command("/nk what did Ford say");
    expect(slack().standIn.shown).toHaveLength(1);
  });
});
