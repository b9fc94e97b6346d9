import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openLedger } from "../../../src/ledger/ledger.ts";
import { answerTo, press, replyTo, says, slash, submit, typing, until, verify } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import type { StandIn } from "./stand-in.ts";

let open: TestBot;
let connected: Connected;
let discord: StandIn;

beforeAll(async () => {
  open = await openTestBot();
});
afterAll(() => open.remove());
beforeEach(async () => {
  connected = await connect(open.bot);
  discord = connected.discord;
});
afterEach(async () => {
  await connected.stop();
  await discord.close();
  expect(discord.world.faults).toEqual([]);
});

const sendOff = <T extends { readonly id: string }>(payload: T): T => {
  discord.gateway.dispatch("type" in payload && "token" in payload ? "INTERACTION_CREATE" : "MESSAGE_CREATE", payload);
  return payload;
};
const labels = (message: { readonly body: unknown }) => buttonsOf(message.body).map(({ label }) => label);

describe("over the gateway", () => {
  test("a question is answered in the channel, at once, with whole excerpts of the story", async () => {
    const asked = sendOff(slash(discord, "nk", { question: "what did Ford say" }));
    const answer = await answerTo(discord, asked);
    const { quotes, links } = readMessage(answer.body);
    const expected = open.bot.ask("nk", "what did Ford say");
    expect(quotes).toEqual(expected.evidence.map(({ text }) => text));
    expect(quotes.length).toBeGreaterThan(1);
    expect(links.every((link) => link.includes(":~:text="))).toBe(true);
    expect(answer.private).toBe(false);
    expect(labels(answer).slice(-3)).toEqual(["Right", "Wrong", "Delete"]);
    expect(discord.seen.filter(({ path }) => path.includes("callback")).map(({ body }) => Object(body).type)).toEqual([4]);
  });

  test("what the story doesn't say, and help, are for the asker alone", async () => {
    for (const question of ["what did Obama say", "help"]) {
      const answer = await answerTo(discord, sendOff(slash(discord, "nk", { question })));
      expect(answer.private).toBe(true);
      expect(readMessage(answer.body).shown).toMatch(/what did .* say/);
    }
  });

  test("suggestions come while somebody types, as whole questions", async () => {
    const asked = sendOff(typing(discord, "nk", "for"));
    const choices = await until(() => discord.world.issued.get(asked.id)?.choices);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices).toEqual(
      open.bot
        .suggest("nk", "for")
        .slice(0, 25)
        .map((words) => ({ name: words, value: words })),
    );
  });

  test("a suggestion below an answer is asked at a press", async () => {
    const unanswered = await answerTo(discord, sendOff(slash(discord, "nk", { question: "what did Obama say" })));
    const [label = ""] = labels(unanswered);
    const answer = await answerTo(discord, sendOff(press(discord, unanswered, label)));
    expect(readMessage(answer.body).quotes).toEqual(
      open.bot
        .ask("nk", label)
        .evidence.slice(0, 8)
        .map(({ text }) => text),
    );
  });

  test("the timeline is in the order of its dates", async () => {
    const answer = await answerTo(discord, sendOff(slash(discord, "nk-timeline", { from: "2003", to: "2009" })));
    const expected = open.bot.ask("nk", "timeline from 2003 to 2009");
    expect(expected.kind).toBe("timeline");
    expect(readMessage(answer.body).quotes).toEqual(expected.evidence.slice(0, 8).map(({ text }) => text));
    expect(readMessage(answer.body).quotes.length).toBeGreaterThan(1);
  });

  test("a date that is none is said to be none", async () => {
    const answer = await answerTo(discord, sendOff(slash(discord, "nk-timeline", { from: "yesterday", to: "banana" })));
    expect([answer.private, readMessage(answer.body).shown]).toEqual([true, expect.stringContaining("“banana” isn't a date")]);
  });

  test("a quote in a message is verified for whoever asks, who can share it once", async () => {
    const said = open.bot.ask("nk", "what did Ford say").evidence[0]?.text ?? "";
    const answer = await answerTo(discord, sendOff(verify(discord, { content: `> ${said}` })));
    expect(answer.private).toBe(true);
    expect(readMessage(answer.body).links).toContain("https://discord.com/channels/200/300/777");
    expect(readMessage(answer.body).shown).toContain(`checked: “${said.replace(/^“/, "").slice(0, 40)}`);
    const expected = open.bot.check("nk", said);
    expect(expected).toMatchObject({ kind: "check", verdict: "exact" });
    expect(readMessage(answer.body).quotes).toEqual(expected.evidence.map(({ text }) => text));
    const shared = await answerTo(discord, sendOff(press(discord, answer, "Share in channel")));
    expect(shared.private).toBe(false);
    expect(readMessage(shared.body).quotes).toEqual(readMessage(answer.body).quotes);
    expect(readMessage(shared.body).links).toContain("https://discord.com/channels/200/300/777");
    expect(readMessage(shared.body).shown).toContain(`checked: “${said.replace(/^“/, "").slice(0, 40)}`);
    expect(labels(shared).slice(-3)).toEqual(["Right", "Wrong", "Delete"]);
    const again = await answerTo(discord, sendOff(press(discord, answer, "Share in channel")));
    expect(again.private).toBe(true);
    expect(readMessage(again.body).shown).toContain("already in the channel");
  });

  const forwarding = (message: object) => ({
    message_reference: { type: 1, guild_id: "200", channel_id: "301", message_id: "701" },
    message_snapshots: [{ message: { type: 0, content: "", embeds: [], attachments: [], timestamp: "2026-01-01T00:00:00Z", ...message } }],
  });
  const QUOTE = "“So there’s a real risk that talks could fall apart.”";
  test.each<[string, object]>([
    ["an embed", { embeds: [{ title: "News", description: QUOTE }] }],
    ["an embed's field", { embeds: [{ fields: [{ name: "Ford", value: QUOTE }] }] }],
    ["a forwarded message", forwarding({ content: `I doubt that:\n> ${QUOTE}` })],
    ["a forwarded embed", forwarding({ embeds: [{ description: QUOTE }] })],
    ["components", { components: [{ type: 17, components: [{ type: 10, content: QUOTE }] }] }],
    ["lines behind >", { content: `I doubt that:\n> ${QUOTE}\nDon't you?` }],
  ])("a quote is read in %s, and one that is nowhere names the stories that were checked", async (_, message) => {
    const answer = await answerTo(discord, sendOff(verify(discord, message)));
    expect(readMessage(answer.body).shown).toContain("Word for word: Lindsey Ford");
    const none = await answerTo(discord, sendOff(verify(discord, { content: "“The quick brown fox jumps over the lazy dog tonight.”" })));
    expect(readMessage(none.body).shown).toContain("This quote isn't in “Talks with North Korea”");
  });

  test("only who asked can delete a public answer", async () => {
    const answer = await answerTo(discord, sendOff(slash(discord, "nk", { question: "what did Ford say" })));
    const refused = await answerTo(discord, sendOff(press(discord, answer, "Delete", { user: "901" })));
    expect(refused.private).toBe(true);
    expect(readMessage(refused.body).shown).toContain("Only the person who asked");
    expect(discord.world.messages.has(answer.id)).toBe(true);
    sendOff(press(discord, answer, "Delete"));
    await until(() => !discord.world.messages.has(answer.id));
  });

  test("feedback is kept with the answer", async () => {
    const answer = await answerTo(discord, sendOff(slash(discord, "nk", { question: "what did Ford say" })));
    const pressed = sendOff(press(discord, answer, "Wrong", { user: "902" }));
    const form = await until(() => discord.world.issued.get(pressed.id)?.form);
    const thanks = await answerTo(discord, sendOff(submit(discord, form, { reason: "date", comment: "It was in May." }, { user: "902" })));
    expect([thanks.private, readMessage(thanks.body).shown]).toEqual([true, expect.stringContaining("marked this answer as wrong")]);
    const ledger = await openLedger({ place: join(open.dataDir, "ledger.sqlite"), keepDays: 180 });
    const rows = await ledger.db.selectFrom("feedback").selectAll().where("by", "=", "902").execute();
    await ledger.close();
    expect(rows).toMatchObject([{ verdict: "wrong", reason: "date", comment: "It was in May." }]);
  });

  test("a mention is answered by a reply, and a reply to that in its context", async () => {
    const first = await replyTo(discord, sendOff(says(discord, "what did Ford say")));
    expect(readMessage(first.body).quotes).toEqual(open.bot.ask("nk", "what did Ford say").evidence.map(({ text }) => text));
    const second = await replyTo(discord, sendOff(says(discord, "and Rapp-Hooper?", { repliesTo: first })));
    const expected = open.bot.ask("nk", "and Rapp-Hooper?", { context: ["what did Ford say"] });
    expect(expected.answered).toBe(true);
    expect(readMessage(second.body).quotes).toEqual(expected.evidence.map(({ text }) => text));
  });

  test("in direct messages every message is a question, understood in what was asked before", async () => {
    const where = { server: "", channel: "401" };
    await replyTo(discord, sendOff(says(discord, "what did Ford say", where)));
    const second = await replyTo(discord, sendOff(says(discord, "and Rapp-Hooper?", where)));
    expect(readMessage(second.body).quotes).toEqual(
      open.bot.ask("nk", "and Rapp-Hooper?", { context: ["what did Ford say"] }).evidence.map(({ text }) => text),
    );
  });

  test("what others say, and what bots say, is not answered", async () => {
    sendOff(says(discord, "what did Ford say", { mention: false }));
    sendOff({ ...says(discord, "what did Ford say"), author: { id: "5", bot: true, username: "x", discriminator: "0", avatar: null } });
    await replyTo(discord, sendOff(says(discord, "help")));
    expect(discord.world.messages.size).toBe(1);
  });
});
