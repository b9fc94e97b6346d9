import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { admin, answerTo, naming, press, replyTo, says, slash, until } from "./drive.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf } from "./payload-rules.ts";
import { readMessage } from "./read-message.ts";
import { openDiscord, type StandIn } from "./stand-in.ts";

let folder: string;
let open: TestBot;
let discord: StandIn;
let connected: Connected;

/** An article with an event for each of these years. */
const article = (years: readonly number[], place = "harbour") =>
  `---\ntitle: Years of the pier\npublisher: Coast Post\nurl: https://coast.example/pier\npublished: 2024-03-04\n---\n\n${years.map((year) => `In March ${year}, the town repaired the pier at the ${place}.`).join("\n\n")}\n\n“The pier will stand,” the mayor, Ida Mora, said on Sunday.\n\n“I doubt it,” said Tom Baker, a fisherman.\n`;
const write = (name: string, text: string) => writeFile(join(folder, "pier", `${name}.md`), text);
const YEARS = Array.from({ length: 20 }, (_, i) => 1990 + i);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pullquote-discord-knowledge-"));
  await mkdir(join(folder, "pier"));
  await write("story", "---\ntitle: The pier\ndescription: What happens to the pier\n---\n");
  await write("years", article(YEARS));
  open = await openTestBot({ knowledgeDir: folder });
  discord = await openDiscord();
  connected = await connect(open.bot, {}, discord);
});
afterEach(async () => {
  await connected.stop();
  await discord.close();
  await open.remove();
  await rm(folder, { recursive: true });
  expect(discord.world.faults).toEqual([]);
});

/** Ends the process and starts it again. */
const restart = async (settings: Parameters<typeof connect>[1] = {}) => {
  await connected.stop();
  open = await open.restart();
  connected = await connect(open.bot, settings, discord);
};
const sendOff = <T extends { readonly id: string }>(payload: T): T => {
  discord.gateway.dispatch("token" in payload ? "INTERACTION_CREATE" : "MESSAGE_CREATE", payload);
  return payload;
};
const now = (id: string) => discord.world.messages.get(id)?.body;
const quotes = (body: unknown) => readMessage(body).quotes;
const labels = (body: unknown) => buttonsOf(body).map(({ label }) => label);
const timeline = () => answerTo(discord, sendOff(slash(discord, "pier-timeline", {})));

describe("after a restart", () => {
  test("pages turn in place, and together they are the whole answer", async () => {
    const answer = await timeline();
    const whole = open.bot.ask("pier", "timeline").evidence.map(({ text }) => text);
    expect(whole.length).toBeGreaterThan(16);
    const seen = [...quotes(answer.body)];
    await restart();
    while (labels(now(answer.id)).some((label) => label.startsWith("Next"))) {
      const before = quotes(now(answer.id));
      sendOff(press(discord, { ...answer, body: now(answer.id) }, /^Next/));
      await until(() => quotes(now(answer.id))[0] !== before[0]);
      seen.push(...quotes(now(answer.id)));
    }
    expect(seen).toEqual(whole);
    expect(discord.world.messages.size).toBe(1);
  });

  test("others turn pages of their own: what all see stays as it is", async () => {
    const answer = await timeline();
    await restart();
    const own = await answerTo(discord, sendOff(press(discord, answer, /^Next/, { user: "901" })));
    expect([own.private, own.id === answer.id]).toEqual([true, false]);
    expect(quotes(now(answer.id))).toEqual(quotes(answer.body));
    sendOff(press(discord, own, "Previous", { user: "901" }));
    await until(() => quotes(now(own.id))[0] === quotes(answer.body)[0]);
    expect(labels(now(own.id))).not.toContain("Share in channel");
  });

  test("a reply is understood in its context", async () => {
    const first = await replyTo(discord, sendOff(says(discord, "what did Mora say")));
    await restart();
    const second = await replyTo(discord, sendOff(says(discord, "and Baker?", { repliesTo: first })));
    expect(quotes(second.body)).toEqual(open.bot.ask("pier", "what did Baker say").evidence.map(({ text }) => text));
    const third = await replyTo(discord, sendOff(says(discord, "and Mora?", { repliesTo: second })));
    expect(quotes(third.body)).toEqual(quotes(first.body));
    expect([quotes(first.body).length, quotes(second.body).length]).toEqual([1, 1]);
  });

  test("a thread goes on, and begins with the answer that it was opened on", async () => {
    const first = await replyTo(discord, sendOff(says(discord, "what did Mora say")));
    const thread = {
      id: first.id,
      guild_id: "200",
      parent_id: "300",
      type: 11,
      name: "pier",
      owner_id: "900",
      thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: "2026-01-01T00:00:00Z", locked: false },
      message_count: 0,
      member_count: 1,
    };
    discord.gateway.dispatch("THREAD_CREATE", thread);
    const inThread = { channel: thread.id };
    const second = await replyTo(discord, sendOff(says(discord, "and Baker?", inThread)));
    const baker = open.bot.ask("pier", "what did Baker say").evidence.map(({ text }) => text);
    expect(baker).toHaveLength(1);
    expect(quotes(second.body)).toEqual(baker);
    await restart();
    discord.gateway.dispatch("THREAD_CREATE", thread);
    const third = await replyTo(discord, sendOff(says(discord, "and Mora?", inThread)));
    expect(quotes(third.body)).toEqual(quotes(first.body));
  });
});

describe("when the articles change", () => {
  const manager = { permissions: "32" };
  const refresh = async () => {
    const preview = await answerTo(discord, sendOff(admin(discord, "pier-admin", "refresh", manager)));
    expect(preview.private).toBe(true);
    const result = await answerTo(discord, sendOff(press(discord, preview, "Refresh", manager)));
    return { preview: readMessage(preview.body).shown, result: readMessage(result.body).shown };
  };

  test("a page of the old answer gives the new one from its first page, and says so", async () => {
    const answer = await timeline();
    await write("years", article(YEARS, "north mole"));
    await refresh();
    sendOff(press(discord, answer, /^Next/));
    await until(() => readMessage(now(answer.id)).shown.includes("The articles have changed since"));
    expect(quotes(now(answer.id))).toEqual(
      open.bot
        .ask("pier", "timeline")
        .evidence.slice(0, 8)
        .map(({ text }) => text),
    );
    expect(quotes(now(answer.id))[0]).toContain("north mole");
  });

  test("refresh shows what would change, and answers from it at a press", async () => {
    await write("years", article(YEARS, "north mole"));
    expect(open.bot.ask("pier", "timeline").evidence[0]?.text).toContain("harbour");
    const { preview, result } = await refresh();
    expect(preview).toMatch(/Years of the pier[\s\S]*Sentences changed: 20[\s\S]*north mole/);
    expect(result).toMatch(/pier (?:now )?answers from revision/);
    expect(open.bot.ask("pier", "timeline").evidence[0]?.text).toContain("north mole");
    const back = await answerTo(discord, sendOff(admin(discord, "pier-admin", "rollback", manager)));
    await answerTo(discord, sendOff(press(discord, back, "Roll back", manager)));
    expect(open.bot.ask("pier", "timeline").evidence[0]?.text).toContain("harbour");
  });

  test("articles and revisions are suggested to who may manage the server, while they type", async () => {
    const suggested = async (act: string, option: string, value: string, where = {}) => {
      const typed = naming(discord, "pier-admin", act, { option, value }, where);
      sendOff(typed);
      return until(() => discord.world.issued.get(typed.id)?.choices);
    };
    expect(await suggested("remove", "article", "ye", manager)).toEqual([{ name: "Years of the pier (years)", value: "years" }]);
    expect(await suggested("remove", "article", "", {})).toEqual([]);
    expect(await suggested("rollback", "revision", "", manager)).toEqual([]);
    await write("years", article(YEARS, "north mole"));
    await refresh();
    const [revision] = await suggested("rollback", "revision", "first", manager);
    expect(Object(revision).name).toMatch(/^[0-9a-f]+, \d{4}-\d\d-\d\d \d\d:\d\d UTC, first$/);
  });

  test("a channel that follows is told once what is new, with a button for what is new since one asked", async () => {
    const ask = async (question: string, where = {}) => answerTo(discord, sendOff(slash(discord, "pier", { question }, where)));
    const refused = await ask("follow");
    expect([refused.private, readMessage(refused.body).shown]).toEqual([true, expect.stringContaining("Only operators")]);
    expect(readMessage((await ask("follow", { permissions: "16" })).body).shown).toContain("now follows The pier");
    await write("other", article([2020]).replace("I doubt it", "I was wrong").replace("Years of the pier", "A new year"));
    await refresh();
    const told = await until(() =>
      [...discord.world.messages.values()].find(({ body }) => readMessage(body).shown.includes("New in The pier")),
    );
    expect([told.channel, told.private]).toEqual(["300", false]);
    expect(readMessage(told.body).shown).toMatch(/Articles\n[\s\S]*A new year/);
    expect(quotes(told.body)).toContain("“I was wrong,” said Tom Baker, a fisherman.");
    const own = await answerTo(discord, sendOff(press(discord, told, "What’s new", { user: "901" })));
    expect([own.private, quotes(own.body)]).toEqual([true, quotes(told.body)]);
    await restart();
    expect(
      [...discord.world.messages.values()].filter(({ body, private: alone }) => !alone && readMessage(body).shown.includes("New in")),
    ).toHaveLength(1);
    expect(readMessage((await ask("unfollow", { permissions: "16" })).body).shown).toContain("no longer follows");
  });

  test("a public answer is corrected where it stands, once; a private one with the next question", async () => {
    const asked = await answerTo(discord, sendOff(slash(discord, "pier", { question: "what did Mora say" })));
    const direct = { server: "", channel: "dm905", user: "905" };
    await answerTo(discord, sendOff(slash(discord, "pier", { question: "what did Mora say" }, direct)));
    await write("years", article(YEARS).replace("The pier will stand", "The pier may stand"));
    await refresh();
    const correction = await replyTo(discord, asked);
    expect(readMessage(correction.body).shown).toMatch(/Correction[\s\S]*will stand[\s\S]*may stand/);
    const next = await answerTo(discord, sendOff(slash(discord, "pier", { question: "what did Baker say" }, direct)));
    const told = await until(() =>
      [...discord.world.messages.values()].find(
        ({ channel, id, body }) => channel === "dm905" && id > next.id && readMessage(body).shown.includes("Correction"),
      ),
    );
    expect(told.private).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([...discord.world.messages.values()].filter(({ body }) => readMessage(body).shown.includes("Correction"))).toHaveLength(2);
  });

  test("admin work is refused to who may not manage the server, and to who manages one of several", async () => {
    const nobody = await answerTo(discord, sendOff(admin(discord, "pier-admin", "status")));
    expect(readMessage(nobody.body).shown).toMatch(/Only operators/);
    discord.gateway.dispatch("GUILD_CREATE", { ...discord.gateway.server, id: "202" });
    const one = await answerTo(discord, sendOff(admin(discord, "pier-admin", "status", manager)));
    expect(readMessage(one.body).shown).toMatch(/serves 2 servers/);
  });

  test("status, gaps and an article taken out are told of", async () => {
    await answerTo(discord, sendOff(slash(discord, "pier", { question: "what did Obama say" })));
    const say = async (act: string, about?: string) =>
      readMessage((await answerTo(discord, sendOff(admin(discord, "pier-admin", act, manager, about)))).body).shown;
    expect(await say("status")).toMatch(/pier: The pier[\s\S]*1 article/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await say("gaps")).toMatch(/what did Obama say/);
    const file = await until(() => [...discord.world.messages.values()].flatMap(({ files }) => [...(files?.values() ?? [])])[0]);
    expect(file.name).toBe("pier-gaps.csv");
    expect(Buffer.from(file.bytes).toString()).toMatch(/^times,last_asked,question,also\r\n1,[^,]+,what did Obama say,$/);
    await write("other", article([2020]));
    const asked = await answerTo(discord, sendOff(admin(discord, "pier-admin", "remove", manager, "other")));
    expect(readMessage(asked.body).shown).toContain("(other) from pier?");
    const gone = await answerTo(discord, sendOff(press(discord, asked, "Remove", manager)));
    expect(readMessage(gone.body).shown).toMatch(/other was removed/);
    expect(await say("remove", "nothing")).toMatch(/has no article/);
    expect(await say("explode")).toMatch(/There is no command "explode"[\s\S]*status:/);
  });
});

describe("with ANSWERS=private", () => {
  beforeEach(() => restart({ answers: "private" }));

  test("an answer is for the asker, who shares it with its pages", async () => {
    const answer = await timeline();
    expect([answer.private, labels(answer.body).slice(0, 2)]).toEqual([true, ["Next 8 of 21", "Share in channel"]]);
    const shared = await answerTo(discord, sendOff(press(discord, answer, "Share in channel")));
    expect([shared.private, labels(shared.body).filter((label) => /^[NRWD]/.test(label))]).toEqual([
      false,
      ["Next 8 of 21", "Right", "Wrong", "Delete"],
    ]);
    expect(quotes(shared.body)).toEqual(quotes(answer.body));
    sendOff(press(discord, shared, /^Next/));
    await until(() => quotes(now(shared.id))[0] !== quotes(answer.body)[0]);
  });

  test.each([/^Next/, "Share in channel", "Right"])("a private answer shows nothing to another who presses %s", async (label) => {
    const answer = await timeline();
    const other = await answerTo(discord, sendOff(press(discord, answer, label, { user: "901" })));
    expect([other.private, quotes(other.body)]).toEqual([true, []]);
    expect(readMessage(other.body).shown).toContain("only the person who asked");
  });

  test("a mention is answered by a button that shows the answer to who asked alone", async () => {
    const reply = await replyTo(discord, sendOff(says(discord, "what did Mora say")));
    expect([quotes(reply.body), labels(reply.body)]).toEqual([[], ["Show me the answer"]]);
    const other = await answerTo(discord, sendOff(press(discord, reply, "Show me the answer", { user: "901" })));
    expect(readMessage(other.body).shown).toContain("only the person who asked");
    const own = await answerTo(discord, sendOff(press(discord, reply, "Show me the answer")));
    expect([own.private, quotes(own.body)]).toEqual([true, open.bot.ask("pier", "what did Mora say").evidence.map(({ text }) => text)]);
  });
});
