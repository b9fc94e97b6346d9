import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

const ON = { LISTEN: "on", OPERATORS: "slack:T1:UOP" };
const quotesOf = (message: unknown) => readMessage(message).quotes.join("\n");

describe.each<TransportName>(["HTTP", "Socket Mode"])("over %s a message that doesn't mention the bot", (transport) => {
  const { slack, restart } = useSlack(transport, ON);
  let asides = 0;
  /** Ends with a mention in another channel, so that silence before it is known to be silence. */
  const onlyAnswers = async (count: number) => {
    asides += 1;
    await slack().mention("help", { channel: "C9", ts: `99.${asides}` });
    const shown = await slack().seen(count + 1);
    await slack().stop();
    expect(shown).toHaveLength(count + 1);
    return shown.filter(({ channel }) => channel !== "C9");
  };
  const listen = async (how: string, user = "UOP") => {
    await slack().command(`/nk-admin listen ${how}`, { user_id: user });
    const reply = slack().standIn.shown.at(-1);
    slack().standIn.shown.length = 0;
    return readMessage(reply?.message).shown;
  };

  test("is answered in its thread once an operator says so, also after a restart, and left alone before and after", async () => {
    await slack().says("what did Ford say?", { ts: "1.1" });
    expect(await listen("on")).toContain("without a mention from now on");
    await restart();
    await slack().says("what did Ford say about the talks?", { ts: "1.2" });
    const [answer] = await slack().seen(1);
    expect(answer).toMatchObject({ channel: "C1", thread: "1.2", via: "chat.postMessage" });
    expect(quotesOf(answer?.message)).toContain("real risk");
    slack().standIn.shown.length = 0;
    expect(await listen("off")).toContain("only where I am mentioned");
    await slack().says("what did Ford say?", { ts: "1.3" });
    await onlyAnswers(0);
  });

  test.each([
    ["that isn't found", { text: "what did Obama say?" }],
    ["that is help", { text: "help" }],
    ["that is no question", { text: "Ford said so" }],
    ["that guesses whom it means", { text: "what did he say?" }],
    ["to people", { text: "what do you think about Ford?" }],
    ["to somebody", { text: "<@U2> what did Ford say?" }],
    ["of a bot", { text: "what did Ford say?", bot_id: "B2" }],
    ["of its own", { text: "what did Ford say?", user: "UBOT" }],
    ["in another channel", { text: "what did Ford say?", channel: "C2" }],
    ["that was edited", { text: "what did Ford say?", subtype: "message_changed" }],
  ])("%s is left alone in a channel that listens", async (_, { text, ...fields }) => {
    await listen("on");
    asides += 1;
    await slack().says(text, { ts: `98.${asides}`, ...fields });
    await onlyAnswers(0);
  });

  test("delivered again, and as a mention too, is answered once", async () => {
    await listen("on");
    const event = { type: "message", channel_type: "channel", channel: "C1", text: "what did Ford say?", ts: "3.1" };
    await Promise.all([slack().event(event, "Ev31"), slack().event(event, "Ev31", 1), slack().event(event, "Ev32")]);
    await slack().says("<@UBOT> what did Ford say?", { ts: "3.5" });
    await slack().mention("what did Ford say?", { ts: "3.5" });
    expect((await onlyAnswers(2)).map(({ thread }) => thread).sort()).toEqual(["3.1", "3.5"]);
  });

  test("goes on with a thread that the bot is in, also where nobody chose the channel, unless it isn't sure", async () => {
    await slack().mention("what did Ford say?", { channel: "C5", ts: "4.1" });
    await slack().seen(1);
    await slack().says("and Rapp-Hooper?", { channel: "C5", ts: "4.2", thread_ts: "4.1" });
    const [, second] = await slack().seen(2);
    expect(second).toMatchObject({ channel: "C5", thread: "4.1" });
    expect(quotesOf(second?.message)).toContain("diplomacy alongside pressure");
    await slack().says("thanks, shall I file it?", { channel: "C5", ts: "4.3", thread_ts: "4.1" });
    await slack().says("and Obama?", { channel: "C5", ts: "4.4", thread_ts: "4.1" });
    await onlyAnswers(2);
  });

  test("is for an operator to allow", async () => {
    expect(await listen("on", "U1")).toContain("Only operators");
    expect(await listen("maybe")).toContain("Say listen on or listen off");
  });
});

describe("in a channel that listens", () => {
  const { slack } = useSlack("HTTP", ON);

  test("answers that nobody asked for are few", async () => {
    await slack().command("/nk-admin listen on", { user_id: "UOP" });
    slack().standIn.shown.length = 0;
    for (let i = 0; i < 8; i++) await slack().says("what did Ford say?", { ts: `5.${i}` });
    await slack().mention("help", { ts: "6.1" });
    const shown = await slack().seen(6);
    await slack().stop();
    expect(shown).toHaveLength(6);
    expect(slack().lines.filter((line) => line.includes("enough answers"))).toHaveLength(3);
  });
});

describe("with LISTEN=off a message that doesn't mention the bot", () => {
  const { slack } = useSlack("HTTP", { OPERATORS: "slack:T1:UOP" });

  test("is never read, and listening is refused with the reason", async () => {
    await slack().command("/nk-admin listen on", { user_id: "UOP" });
    expect(readMessage(slack().standIn.shown[0]?.message).shown).toContain("LISTEN=on");
    await slack().mention("what did Ford say?", { ts: "7.1" });
    await slack().says("and Rapp-Hooper?", { ts: "7.2", thread_ts: "7.1" });
    await slack().seen(2);
    await slack().stop();
    expect(slack().standIn.shown).toHaveLength(2);
  });
});

describe("with several stories in a channel that listens", () => {
  const { slack } = useSlack("HTTP", { ...ON, KNOWLEDGE_DIR: "tests/golden/knowledge" });

  test("a question is answered by the story that is sure, of those that listen", async () => {
    for (const story of ["harbour", "rovers"]) await slack().command(`/${story}-admin listen on`, { user_id: "UOP" });
    slack().standIn.shown.length = 0;
    await slack().says("what did Okonjo-Lind say?", { ts: "8.1" });
    const [answer] = await slack().seen(1);
    expect(answer).toMatchObject({ thread: "8.1" });
    expect(readMessage(answer?.message).quotes.length).toBeGreaterThan(0);
  });
});
