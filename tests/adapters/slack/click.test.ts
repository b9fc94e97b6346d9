import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { buttonsOf, readMessage } from "./read-message.ts";
import type { Shown } from "./stand-in.ts";
import type { TransportName, Workspace } from "./workspace.ts";

async function ask(slack: Workspace, text: string): Promise<Shown> {
  const { length } = slack.standIn.shown;
  await slack.command(text);
  const shown = slack.standIn.shown[length];
  if (shown === undefined) throw new Error("no answer");
  return shown;
}

describe.each<TransportName>(["HTTP", "Socket Mode"])("a button over %s", (transport) => {
  const { slack, bot, restart } = useSlack(transport, { OPERATORS: "slack:T1:UOP" });

  test("turns pages in place for who asked, forth and back, also after a restart", async () => {
    const first = await ask(slack(), "/nk timeline");
    const all = bot().ask("nk", "timeline");
    const excerpts = (all.kind === "timeline" ? [...all.evidence, ...all.upcoming] : []).map(({ text }) => text);
    const current = () => slack().standIn.shown.find(({ ts }) => ts === first.ts) ?? first;
    const turn = async (label: RegExp | string) => {
      const before = current();
      await slack().click(before, label);
      await slack().until(() => current() !== before);
      return readMessage(current().message).quotes;
    };
    const seen = [...readMessage(first.message).quotes];
    await restart();
    while (buttonsOf(current().message).some(({ label }) => label.startsWith("Next"))) seen.push(...(await turn(/^Next \d+ of \d+$/)));
    expect(seen).toEqual(excerpts);
    expect(slack().standIn.shown).toHaveLength(1);
    expect(await turn("Previous")).toEqual(readMessage(first.message).quotes);
    expect(buttonsOf(current().message).map(({ label }) => label)).toEqual(buttonsOf(first.message).map(({ label }) => label));
  });

  test("gives others a copy of their own, in which they turn on", async () => {
    const first = await ask(slack(), "/nk timeline");
    await slack().click(first, /^Next/, "U2");
    const [, copy] = await slack().seen(2);
    if (copy === undefined) throw new Error("no copy");
    expect(copy.user).toBe("U2");
    await slack().click(copy, "Previous", "U2");
    await slack().until(() => slack().standIn.shown[1] !== copy);
    const [unturned, turned, ...more] = slack().standIn.shown;
    expect([unturned, more]).toEqual([first, []]);
    expect(readMessage(turned?.message).quotes).toEqual(readMessage(first.message).quotes);
    expect(buttonsOf(turned?.message).map(({ label }) => label)).not.toContain("Delete");
  });

  test("records what a reader thinks of the answer", async () => {
    const answer = await ask(slack(), "/nk what did Ford say");
    await slack().click(answer, "Right", "U2");
    const [, right] = await slack().seen(2);
    expect(right?.user).toBe("U2");
    expect(readMessage(right?.message).shown).toContain("marked this answer as right");
    await slack().click(answer, "Wrong", "U3");
    await slack().until(() => slack().standIn.forms.length === 1);
    await slack().submit(slack().standIn.forms[0]?.view, { reason: "date", comment: "It was in May." }, "U3");
    const operator = { platform: "slack", workspace: "T1", user: "UOP", manages: false, served: 1 };
    await expect
      .poll(async () => (await bot().admin.command(operator, "nk", "feedback")).text)
      .toMatch(/answers marked as right: 1, as wrong: 1\n {2}what did Ford say — date: It was in May\./);
    expect((await bot().admin.command(operator, "nk", "feedback")).file?.text).toContain(",wrong,date,It was in May.,what did Ford say");
    slack().standIn.fail({ path: /views\.open/, error: "expired_trigger_id" });
    await slack().click(answer, "Wrong", "U4");
    expect(readMessage((await slack().seen(3))[2]?.message).shown).toContain("marked this answer as wrong");
    const [, id = ""] = /"id\\":\\"([a-z0-9]+)/.exec(JSON.stringify(answer.message)) ?? [];
    expect(await bot().memory.get(id)).toMatchObject({ message: answer.ts });
  });

  test("deletes the answer for who asked, and for nobody else", async () => {
    const answer = await ask(slack(), "/nk what did Ford say");
    await slack().click(answer, "Delete", "U2");
    const [, refusal] = await slack().seen(2);
    expect(refusal).toMatchObject({ user: "U2" });
    await slack().click(answer, "Delete", "U1");
    await slack().until(() => !slack().standIn.shown.includes(answer));
    expect(slack().standIn.shown).not.toContain(answer);
  });

  test("asks what it suggests", async () => {
    const hint = await ask(slack(), "/nk what did Obama say");
    const [suggestion] = buttonsOf(hint.message);
    await slack().click(hint, suggestion?.label ?? "");
    const [, answer] = await slack().seen(2);
    expect(answer).toMatchObject({ channel: "C1", via: "response_url" });
    expect(answer?.user).toBeUndefined();
    expect(readMessage(answer?.message).shown).toContain(suggestion?.value ?? "");
  });

  test("of an answer that is no longer kept says so", async () => {
    const answer = await ask(slack(), "/nk what did Ford say");
    const forged = JSON.parse(JSON.stringify(answer).replace(/"id\\":\\"[a-z0-9]+/g, '"id\\":\\"zzzz'));
    await slack().click(forged, "Right");
    const [, hint] = await slack().seen(2);
    expect(readMessage(hint?.message).shown).toContain("too old");
  });
});

describe("with ANSWERS=private an answer", () => {
  const { slack } = useSlack("Socket Mode", { ANSWERS: "private" });

  test("is the asker's alone until they share it, once, and may then be deleted by them", async () => {
    const answer = await ask(slack(), "/nk what did Ford say");
    expect(answer.user).toBe("U1");
    await Promise.all([slack().click(answer, "Share in channel"), slack().click(answer, "Share in channel")]);
    await slack().until(() => slack().standIn.shown.some(({ user }) => user === undefined));
    const shared = slack().standIn.shown.filter(({ user }) => user === undefined);
    expect(shared).toHaveLength(1);
    expect(readMessage(shared[0]?.message).quotes).toEqual(readMessage(answer.message).quotes);
    expect(readMessage(shared[0]?.message).shown).toContain("/nk what did Ford say");
    await slack().until(() => !slack().standIn.shown.includes(answer));
    if (shared[0] !== undefined) await slack().click(shared[0], "Delete", "U1");
    await slack().until(() => slack().standIn.shown.every(({ user }) => user !== undefined));
    expect(slack().standIn.shown.filter(({ user }) => user === undefined)).toEqual([]);
  });

  test.each(["Share in channel", /^Next/])("shows nothing to another who presses %s", async (label) => {
    const answer = await ask(slack(), "/nk timeline");
    const { length } = slack().standIn.shown;
    await slack().click(answer, label, "U2");
    const refusal = (await slack().seen(length + 1)).at(-1);
    expect(refusal?.user).toBe("U2");
    expect(readMessage(refusal?.message).quotes).toEqual([]);
    expect(readMessage(refusal?.message).shown).toContain("only the person who asked");
  });

  test.each([
    ["help", "31.1"],
    ["what did Obama say", "31.2"],
    ["what did Ford say", "31.3"],
  ])("to a mention is told beside the thread, which Slack may not show: %s", async (text, ts) => {
    await slack().mention(text, { ts });
    const [reply] = await slack().seen(1);
    expect(reply).toMatchObject({ user: "U1", channel: "C1" });
    expect(reply?.thread).toBeUndefined();
  });

  test("to a mention in a thread is told there", async () => {
    await slack().mention("what did Ford say", { ts: "32.2", thread_ts: "32.1" });
    expect((await slack().seen(1))[0]).toMatchObject({ user: "U1", thread: "32.1" });
  });

  test("to a mention is shared in its thread", async () => {
    await slack().mention("what did Ford say", { ts: "30.1" });
    const [answer] = await slack().seen(1);
    expect(answer?.thread).toBeUndefined();
    if (answer !== undefined) await slack().click(answer, "Share in channel");
    await slack().until(() => slack().standIn.shown.some(({ user }) => user === undefined));
    expect(slack().standIn.shown.find(({ user }) => user === undefined)).toMatchObject({ thread: "30.1", channel: "C1" });
  });
});
