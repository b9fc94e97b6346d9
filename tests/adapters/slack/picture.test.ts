import { describe, expect, test } from "vitest";
import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";
import { altText } from "../../../src/picture/alt-text.ts";
import { createGate } from "../gate.ts";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import type { Shown } from "./stand-in.ts";
import { openWorkspace, type TransportName } from "./workspace.ts";

const TIMELINE = "timeline 1990 to 2004";
const imageOf = ({ message }: Shown): unknown => {
  const blocks = fieldAt(message, "blocks");
  return Array.isArray(blocks) ? blocks.find((block) => textAt(block, "type") === "image") : undefined;
};
const pictures = (shown: readonly Shown[]) => shown.filter((one) => imageOf(one) !== undefined);

describe.each<TransportName>(["HTTP", "Socket Mode"])("a timeline's picture over %s", (transport) => {
  const { slack, bot, restart } = useSlack(transport, {}, { optional: true });
  const logged = (what: string) => slack().lines.filter((line) => line.includes(`"msg":"${what}"`));

  test("follows the timeline that a command is answered with, once, and tells in words what it shows", async () => {
    const acknowledged = await slack().command(`/nk ${TIMELINE}`);
    expect(acknowledged).toMatchObject({ ok: true, body: { response_type: "in_channel" } });
    const [text, picture] = await slack().seen(2);
    expect(text).toMatchObject({ via: "acknowledgement", channel: "C1" });
    expect(picture).toMatchObject({ via: "chat.postMessage", channel: "C1" });
    expect(picture?.thread).toBeUndefined();
    const answer = bot().ask("nk", TIMELINE);
    const words = answer.kind === "timeline" ? altText(answer, 2000) : "";
    expect(words).toContain(": 4 events from");
    expect(picture && textAt(imageOf(picture), "alt_text")).toBe(words);
    expect(readMessage(picture?.message)).toMatchObject({ aloud: words, pings: [], faults: [] });
    const [file] = [...slack().standIn.store.files.values()];
    expect(file?.bytes?.readUInt32BE(16)).toBe(1080);
    await slack().stop();
    expect(pictures(slack().standIn.shown)).toHaveLength(1);
    expect(logged("picture posted")).toHaveLength(1);
  });

  test("stands in the thread of a mention, once, though the mention is delivered twice", async () => {
    await slack().event({ type: "app_mention", channel: "C1", text: `<@UBOT> ${TIMELINE}`, ts: "60.1" }, "EvPicture");
    await slack().event({ type: "app_mention", channel: "C1", text: `<@UBOT> ${TIMELINE}`, ts: "60.1" }, "EvPicture", 1);
    const [text, picture] = await slack().seen(2);
    expect([text?.thread, picture?.thread]).toEqual(["60.1", "60.1"]);
    await slack().stop();
    expect(slack().standIn.shown).toHaveLength(2);
  });

  test("comes once of a command that is delivered twice", async () => {
    const again = { trigger_id: "trigger.twice" };
    await slack().command(`/nk ${TIMELINE}`, again);
    await slack().command(`/nk ${TIMELINE}`, again);
    await slack().seen(2);
    await slack().stop();
    expect(pictures(slack().standIn.shown)).toHaveLength(1);
  });

  test("can be deleted by who asked, and by nobody else", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    const [, picture] = await slack().seen(2);
    if (picture === undefined) throw new Error("no picture");
    await slack().click(picture, "Delete", "U2");
    expect((await slack().seen(3)).at(-1)).toMatchObject({ user: "U2" });
    await slack().click(picture, "Delete", "U1");
    await slack().until(() => pictures(slack().standIn.shown).length === 0);
    expect(slack().standIn.shown[0]).toMatchObject({ via: "acknowledgement" });
    expect(pictures(slack().standIn.shown)).toEqual([]);
  });

  test("goes with its answer when who asked deletes that, also after a restart", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    await slack().seen(2);
    await slack().until(() => logged("picture posted").length > 0);
    await restart();
    const [text] = await slack().seen(2);
    if (text === undefined) throw new Error("no answer");
    await slack().click(text, "Delete", "U2");
    await slack().seen(3);
    expect(pictures(slack().standIn.shown)).toHaveLength(1);
    await slack().click(text, "Delete", "U1");
    await slack().until(() => pictures(slack().standIn.shown).length === 0);
    expect(slack().standIn.shown.map(({ user }) => user)).toEqual(["U2"]);
  });

  test("is uploaded once for all messages that show it, also after a restart, and its file goes with the last of them", async () => {
    const files = () => slack().standIn.store.files.size;
    await slack().command(`/nk ${TIMELINE}`);
    await slack().seen(2);
    await slack().until(() => logged("picture posted").length === 1);
    await restart();
    await slack().mention(TIMELINE, { ts: "61.1" });
    const shown = [...(await slack().seen(4))];
    await slack().until(() => logged("picture posted").length === 1);
    expect(files()).toBe(1);
    expect(slack().standIn.requests.filter(({ path }) => path.startsWith("/upload/"))).toHaveLength(1);
    const texts = shown.filter((one) => imageOf(one) === undefined);
    for (const [i, text] of texts.entries()) {
      await slack().click(text, "Delete");
      await slack().until(() => pictures(slack().standIn.shown).length === 1 - i);
      if (i === 0) expect(files()).toBe(1);
    }
    await slack().until(() => files() === 0);
  });

  test("is uploaded anew where Slack has its file no more", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    await slack().seen(2);
    await slack().until(() => logged("picture posted").length === 1);
    slack().standIn.store.files.clear();
    await slack().mention(TIMELINE, { ts: "62.1" });
    await slack().seen(4);
    expect(slack().standIn.store.files.size).toBe(1);
  });

  test("that is deleted already keeps nobody from deleting its answer", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    const [text, picture] = await slack().seen(2);
    if (text === undefined || picture === undefined) throw new Error("no picture");
    await slack().until(() => logged("picture posted").length > 0);
    await slack().click(picture, "Delete");
    await slack().until(() => slack().standIn.shown.length === 1);
    await slack().click(text, "Delete");
    await slack().until(() => slack().standIn.shown.length === 0);
  });

  test.each([
    ["before it is posted", /completeUploadExternal/],
    ["while it is being posted", /postMessage/],
  ])("doesn't stay behind where its answer is deleted %s", async (_, path) => {
    const gate = createGate();
    slack().standIn.fail({ path, after: gate.opened });
    await slack().command(`/nk ${TIMELINE}`);
    await slack().until(() => slack().standIn.requests.some((request) => path.test(request.path)));
    const [text] = await slack().seen(1);
    if (text === undefined) throw new Error("no answer");
    await slack().click(text, "Delete");
    await slack().until(() => slack().standIn.shown.length === 0);
    gate.open();
    await slack().stop();
    expect(slack().standIn.requests.some((request) => /postMessage/.test(request.path))).toBe(true);
    expect(slack().standIn.shown).toEqual([]);
    expect(slack().standIn.store.files.size).toBe(0);
    expect(logged("no picture")).toEqual([]);
  });

  test("waits until Slack has read the file in", async () => {
    slack().standIn.store.readSlowly(1);
    await slack().command(`/nk ${TIMELINE}`);
    await slack().pass(500);
    expect(pictures(await slack().seen(2))).toHaveLength(1);
    expect(slack().standIn.requests.filter(({ path }) => path.endsWith("postMessage"))).toHaveLength(2);
  });

  test.each([
    ["a person's words", "/nk what did Ford say"],
    ["a timeline of one event", "/nk timeline 1994"],
    ["help", "/nk help"],
  ])("isn't made for %s", async (_, question) => {
    await slack().command(question);
    await slack().seen(1);
    await slack().stop();
    expect(slack().standIn.store.files.size).toBe(0);
    expect(slack().standIn.shown).toHaveLength(1);
  });

  test.each([
    ["the address is refused", "reserving", { path: /getUploadURLExternal/, error: "file_uploads_disabled" }],
    ["too much is asked for", "reserving", { path: /getUploadURLExternal/, status: 429, retryAfter: 1 }],
    ["the bytes aren't taken", "uploading", { path: /\/upload\//, status: 500 }],
    ["the upload can't be completed", "completing", { path: /completeUploadExternal/, error: "storage_limit_reached" }],
    ["the message is refused", "posting", { path: /postMessage/, error: "restricted_action" }],
    ["the message may or may not be taken", "posting", { path: /postMessage/, status: 500 }],
  ])("leaves the text standing by itself where %s, and a log line of ids", async (_, state, fault) => {
    slack().standIn.fail(fault);
    await slack().command(`/nk ${TIMELINE}`);
    await slack().until(() => logged("no picture").length > 0);
    const [line, ...more] = logged("no picture");
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? "{}")).toMatchObject({ level: "warn", event: "picture", workspace: "T1", channel: "C1", state });
    expect(line).not.toMatch(/upload\/|xoxb|1994|Agreed|timeline 1990/);
    await slack().stop();
    expect(slack().standIn.shown).toHaveLength(1);
    expect(slack().standIn.shown[0]).toMatchObject({ via: "acknowledgement" });
    expect(slack().standIn.requests.filter(({ path }) => fault.path.test(path))).toHaveLength(1);
    if (state === "posting") expect(slack().standIn.store.files.size).toBe(0);
  });

  test("is left out where the bot isn't in the channel", async () => {
    await slack().command(`/nk ${TIMELINE}`, { channel_id: "CFOREIGN" });
    await slack().until(() => logged("no picture").length > 0);
    expect(JSON.parse(logged("no picture")[0] ?? "{}")).toMatchObject({ reason: "not_in_channel", state: "posting" });
    expect(slack().standIn.shown).toHaveLength(1);
  });
});

describe("two programs that answer one app", () => {
  const { slack, bot } = useSlack("HTTP", {}, { optional: true });

  test("post one picture of a command that came to both", async () => {
    const other = await openWorkspace({ transport: "HTTP", bot: bot(), standIn: slack().standIn });
    const same = { trigger_id: "trigger.both" };
    await Promise.all([slack().command(`/nk ${TIMELINE}`, same), other.command(`/nk ${TIMELINE}`, same)]);
    await Promise.all([slack().stop(), other.stop()]);
    expect(pictures(slack().standIn.shown)).toHaveLength(1);
  });

  test("a stop waits until the picture is posted", async () => {
    const other = await openWorkspace({ transport: "HTTP", bot: bot(), standIn: slack().standIn });
    await other.command(`/nk ${TIMELINE}`);
    await other.stop();
    expect(pictures(slack().standIn.shown)).toHaveLength(1);
  });
});

describe("a private timeline", () => {
  const { slack } = useSlack("HTTP", { ANSWERS: "private" }, { optional: true });

  test("has no picture until it is shared", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    const [text] = await slack().seen(1);
    expect(slack().standIn.store.files.size).toBe(0);
    if (text !== undefined) await slack().click(text, "Share in channel");
    await slack().until(() => pictures(slack().standIn.shown).length === 1);
    expect(pictures(slack().standIn.shown)).toMatchObject([{ channel: "C1", via: "chat.postMessage" }]);
    expect(slack().standIn.shown.some(({ user }) => user !== undefined)).toBe(false);
    expect(slack().standIn.store.files.size).toBe(1);
  });
});

describe("an app without the scope for files", () => {
  const { slack } = useSlack("HTTP");

  test("answers with text alone, and asks Slack for nothing that it may not", async () => {
    await slack().command(`/nk ${TIMELINE}`);
    await slack().seen(1);
    await slack().stop();
    expect(slack().standIn.requests.filter(({ path }) => path.includes("files"))).toEqual([]);
    expect(slack().standIn.shown).toHaveLength(1);
  });
});
