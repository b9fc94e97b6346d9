import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { buttonsOf, readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

const SEVERAL = "tests/golden/knowledge";

const quotesOf = (message: unknown) => readMessage(message).quotes.join("\n");

describe.each<TransportName>(["HTTP", "Socket Mode"])("a message to the bot over %s", (transport) => {
  const { slack, restart } = useSlack(transport);

  test("as a mention is answered in its thread", async () => {
    await slack().mention("what did Ford say?", { ts: "5.1" });
    const [answer] = await slack().seen(1);
    expect(answer).toMatchObject({ channel: "C1", thread: "5.1", via: "chat.postMessage" });
    expect(quotesOf(answer?.message)).toContain("So there’s a real risk that talks could fall apart.");
  });

  test("is understood from the thread, also after a restart", async () => {
    await slack().mention("what did Ford say?", { ts: "6.1" });
    await slack().seen(1);
    await restart();
    await slack().mention("and Rapp-Hooper?", { ts: "6.2", thread_ts: "6.1" });
    const [, second] = await slack().seen(2);
    expect(second).toMatchObject({ thread: "6.1" });
    expect(quotesOf(second?.message)).toContain("diplomacy alongside pressure");
    expect(quotesOf(second?.message)).not.toContain("real risk");
  });

  test("is understood from the one before it that is still being answered", async () => {
    await Promise.all([
      slack().mention("what did Ford say?", { ts: "6.5" }),
      slack().mention("and Rapp-Hooper?", { ts: "6.6", thread_ts: "6.5" }),
    ]);
    const [first, second] = await slack().seen(2);
    expect(quotesOf(first?.message)).toContain("real risk");
    expect(quotesOf(second?.message)).toContain("diplomacy alongside pressure");
  });

  test("is not understood from another thread", async () => {
    await slack().mention("what did Ford say?", { ts: "7.1" });
    await slack().seen(1);
    await slack().mention("and Rapp-Hooper?", { ts: "7.2" });
    const [first, second] = await slack().seen(2);
    expect([first?.thread, second?.thread]).toEqual(["7.1", "7.2"]);
  });

  test("in a direct message needs no mention, and is answered in its thread", async () => {
    await slack().direct("what did Ford say?", { ts: "8.1" });
    await slack().direct("and Rapp-Hooper?", { ts: "8.2", thread_ts: "8.1" });
    const shown = await slack().seen(2);
    expect(shown.map(({ channel, thread, via }) => [channel, thread, via])).toEqual([
      ["D1", "8.1", "chat.postMessage"],
      ["D1", "8.1", "chat.postMessage"],
    ]);
  });

  test.each([
    ["what isn't found", "what did Obama say?", "8.5"],
    ["help", "help", "8.6"],
    ["a mistake", "why ".repeat(500), "8.7"],
  ])("that all see is answered where all see it: %s", async (_, text, ts) => {
    await slack().mention(text, { ts });
    const [reply] = await slack().seen(1);
    expect(reply).toMatchObject({ channel: "C1", thread: ts, via: "chat.postMessage" });
  });

  test("that can't be answered brings questions that can, and a Delete for who asked", async () => {
    await slack().mention("what did Obama say?");
    const [reply] = await slack().seen(1);
    const labels = buttonsOf(reply?.message).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels).toContain("Delete");
  });

  test("delivered again, by two kinds of event too, is answered once", async () => {
    const event = { type: "app_mention", channel: "C1", text: "<@UBOT> what did Ford say", ts: "9.1" };
    await Promise.all([slack().event(event, "Ev9"), slack().event(event, "Ev9", 1), slack().event(event, "Ev10", 2)]);
    await slack().direct("what did Ford say", { ts: "9.5" });
    await slack().seen(2);
    await slack().stop();
    expect(slack().standIn.shown).toHaveLength(2);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["of another bot", { bot_id: "B2" }],
    ["of its own", { user: "UBOT" }],
    ["that was edited", { subtype: "message_changed" }],
    ["in a channel without a mention", { channel_type: "channel", channel: "C1" }],
  ])("%s is left alone", async (_, fields) => {
    await slack().direct("what did Ford say", fields);
    await slack().direct("help");
    const shown = await slack().seen(1);
    await slack().stop();
    expect(shown).toHaveLength(1);
  });

  test("in a channel that is closed is answered to the asker, who learns why", async () => {
    await slack().mention("what did Ford say", { channel: "CARCHIVED" });
    const [told] = await slack().seen(1);
    expect(told).toMatchObject({ channel: "U1" });
    expect(readMessage(told?.message).shown).toContain("archived");
  });
});

describe("with several stories a message to the bot", () => {
  const { slack, bot } = useSlack("HTTP", { KNOWLEDGE_DIR: SEVERAL });

  test("is about the story that it names first", async () => {
    await slack().mention("rovers people");
    const [answer] = await slack().seen(1);
    expect(readMessage(answer?.message).shown).toMatch(/^People in /);
  });

  test("stays in its thread with the story of the thread", async () => {
    await slack().mention("harbour: people", { ts: "20.1" });
    const [first] = await slack().seen(1);
    await slack().mention("people", { ts: "20.2", thread_ts: "20.1" });
    const [, second] = await slack().seen(2);
    expect(readMessage(second?.message).shown).toBe(readMessage(first?.message).shown);
  });

  test("that only one story answers is answered from that one, and of what none answers all are offered", async () => {
    await slack().mention("what did Okonjo-Lind say", { ts: "22.1" });
    const [answer] = await slack().seen(1);
    expect(readMessage(answer?.message).quotes.length).toBeGreaterThan(0);
    await slack().mention("what did Zyxwvut say", { ts: "22.2" });
    const [, none] = await slack().seen(2);
    expect(readMessage(none?.message).shown).toContain("No story here answers that");
    expect(buttonsOf(none?.message)).toHaveLength(3);
  });

  test("that asks for help gets it for all stories, and of who is unclear the one story that knows the name asks who is meant", async () => {
    await slack().mention("help", { ts: "24.1" });
    const [help] = await slack().seen(1);
    expect(help).toMatchObject({ channel: "C1", thread: "24.1" });
    expect(readMessage(help?.message).shown).toMatch(/The Quarrel over Tern Bridge[\s\S]*For example: \//);
    await slack().mention("what did Hathersage say", { ts: "24.2" });
    const [, unclear] = await slack().seen(2);
    expect(readMessage(unclear?.message).shown).toContain("two people called Hathersage");
    expect(buttonsOf(unclear?.message).map(({ label }) => label)).toContain("what did Piers Hathersage say");
  });

  test("that asks for the stories gets them with title and articles", async () => {
    await slack().mention("which stories are there?", { ts: "23.1" });
    const [list] = await slack().seen(1);
    expect(readMessage(list?.message).shown).toMatch(/\/rovers: Marlow Rovers.*2 articles\./);
    await slack().command("/harbour stories");
    expect(readMessage((await slack().seen(2))[1]?.message).shown).toContain("/rovers: Marlow Rovers");
  });

  test("that names none is asked which, and answered when one is chosen", async () => {
    await slack().mention("people", { ts: "21.1" });
    const [which] = await slack().seen(1);
    expect(which).toMatchObject({ thread: "21.1", via: "chat.postMessage" });
    expect(buttonsOf(which?.message).map(({ label }) => label)).toEqual(
      bot()
        .commands()
        .map(({ title }) => title),
    );
    if (which !== undefined) await slack().click(which, /Rovers/);
    const [, answer] = await slack().seen(2);
    expect(answer).toMatchObject({ thread: "21.1", via: "chat.postMessage" });
    expect(readMessage(answer?.message).shown).toContain("/rovers people");
  });
});

describe("with a default story a message to the bot", () => {
  const { slack } = useSlack("HTTP", { KNOWLEDGE_DIR: SEVERAL, DEFAULT_STORY: "rovers" });

  test("that names none is about the default one", async () => {
    await slack().direct("sources");
    await slack().direct("harbour sources");
    const [first, second] = await slack().seen(2);
    expect(readMessage(first?.message).shown).toContain("Touchline");
    expect(readMessage(second?.message).shown).toContain("Estuary Post");
  });
});
