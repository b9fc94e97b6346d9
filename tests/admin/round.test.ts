import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Correction, GivenAnswer } from "../../src/bot.ts";
import type { Answer } from "../../src/model.ts";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { noPostgres, startPostgres, type TestPostgres } from "../ledger/postgres.ts";
import { COACH, SILENT, STADIUM, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
let opened: OpenBot | undefined;
let databaseUrl = "";
let server: TestPostgres | undefined;
beforeAll(async () => {
  if (noPostgres() === "") server = await startPostgres();
});
afterAll(() => server?.stop());

const PLACES = [
  { name: "SQLite", database: () => "", skip: "" },
  { name: "PostgreSQL", database: () => server?.database() ?? "", skip: noPostgres() },
] as const;

async function open(settings: Parameters<typeof testFolders>[0] = {}, options: { follow?: boolean } = {}): Promise<OpenBot> {
  folders = testFolders({ databaseUrl, ...settings });
  return reopen(options);
}
async function reopen({ follow = false }: { follow?: boolean } = {}): Promise<OpenBot> {
  opened = await openBot(folders.settings, { log: SILENT, follow });
  return opened;
}
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  folders.remove();
});

function given(answer: Answer, fields: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    ...{
      story: answer.story,
      revision: answer.revision,
      question: answer.question,
      context: [],
      platform: "slack",
      workspace: "T1",
      channel: "C1",
    },
    ...{ message: "1.5", asker: "U2", visibility: "public", answered: answer.answered },
    quoted: answer.evidence.map(({ text, citation }) => ({ text, citation })),
    ...fields,
  };
}

const QUESTION = "what did Lopez say";
const changed = STADIUM.replace("ten years", "twelve years");

describe.each(PLACES)("An admin's round on $name", ({ database, skip }) => {
  // PostgreSQL isn't on every machine: the test's name says that it is missing.
  if (skip !== "") return it.skip(`skipped: ${skip}`, () => {});
  beforeEach(() => {
    databaseUrl = database();
  });

  it("answers from the folder at the first start, and says what it holds", async () => {
    const { bot } = await open();
    expect(bot.commands()).toEqual([{ name: "club", title: "The club", description: "What happens at the club" }]);
    expect(
      bot
        .ask("club", QUESTION)
        .evidence.map(({ text }) => text)
        .join(" "),
    ).toContain("ten years");
    const status = await bot.admin.status("club");
    expect(status).toMatchObject({ articles: 1, folderDiffers: false, problems: [] });
    expect(status.revisions).toMatchObject([{ by: "start", note: "first", current: true }]);
  });

  it("previews what a refresh would change, and changes nothing by it", async () => {
    const { bot } = await open();
    await bot.memory.save(given(bot.ask("club", QUESTION)));
    folders.write("stadium", changed);
    folders.write("coach", COACH);
    writeFileSync(join(folders.knowledge, "club", "questions.yaml"), `- ${QUESTION}\n- what did Baker say\n`);
    const preview = await bot.admin.preview("club");
    expect(preview.added).toEqual([{ article: "coach", title: "Coach leaves after the cup" }]);
    expect(preview.changed.map(({ article }) => article)).toEqual(["stadium"]);
    expect(preview.changed[0]?.sentences).toEqual([
      { before: "“We have waited ten years for this,” Lopez said.", after: "“We have waited twelve years for this,” Lopez said." },
    ]);
    expect(preview.statements.gained.some((statement) => statement.includes("decision alone"))).toBe(true);
    expect(preview.statements.lost.some((statement) => statement.includes("ten years"))).toBe(true);
    expect(preview.answers.map(({ question }) => question)).toEqual([QUESTION]);
    expect(preview.touched).toBe(1);
    expect(bot.status("club").revision).toBe(preview.from);
    expect((await bot.admin.status("club")).folderDiffers).toBe(true);
  });

  it("refreshes to what was previewed, and refuses where the folder changed since", async () => {
    const { bot } = await open();
    folders.write("stadium", changed);
    const { to } = await bot.admin.preview("club");
    folders.write("coach", COACH);
    await expect(bot.admin.refresh("club", "slack:T1:U1", { expected: to })).rejects.toThrow(/has changed since the preview/);
    const again = await bot.admin.preview("club");
    await bot.admin.refresh("club", "slack:T1:U1", { expected: again.to });
    expect(bot.status("club")).toMatchObject({ revision: again.to, articles: 2 });
    expect(bot.ask("club", QUESTION).revision).toBe(again.to);
    expect((await bot.admin.status("club")).acts[0]).toMatchObject({ act: "refresh", by: "slack:T1:U1" });
  });

  it("goes back to the revision before, also over a restart, and says that the folder differs", async () => {
    const { bot } = await open();
    const first = bot.status("club").revision;
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "slack:T1:U1");
    await bot.admin.rollback("club", "slack:T1:U1");
    expect(bot.status("club").revision).toBe(first);
    await opened?.close();
    const again = (await reopen()).bot;
    expect(again.status("club").revision).toBe(first);
    expect(
      again
        .ask("club", QUESTION)
        .evidence.map(({ text }) => text)
        .join(" "),
    ).toContain("ten years");
    expect((await again.admin.status("club")).folderDiffers).toBe(true);
    await expect(again.admin.rollback("club", "x", "ffff")).rejects.toThrow(/no revision ffff.*Kept/);
  });

  it("keeps the last ten revisions", async () => {
    const { bot } = await open();
    for (let i = 0; i < 12; i++) {
      folders.write("stadium", STADIUM.replace("ten years", `${i + 20} years`));
      await bot.admin.refresh("club", "x");
    }
    expect((await bot.admin.status("club")).revisions).toHaveLength(10);
  });

  it("corrects a public answer where it stands, once, and not where its words still stand", async () => {
    const { bot } = await open();
    const answer = await bot.memory.save(given(bot.ask("club", QUESTION)));
    await bot.memory.save(given(bot.ask("club", "what did Baker say"), { channel: "C2" }));
    const sent: Correction[] = [];
    const stop = bot.corrections.deliver("slack", async (correction) => {
      sent.push(correction);
      return true;
    });
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({ answer, channel: "C1", message: "1.5", question: QUESTION, visibility: "public" });
    expect(sent[0]?.quotes[0]?.before).toContain("ten years");
    expect(sent[0]?.quotes[0]?.after).toContain("twelve years");
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveLength(1);
    stop();
  });

  it("sends one correction a channel for a sentence that many answers there quote, one in each thread, and one when a rollback brings the words back", async () => {
    const { bot } = await open();
    const sent: Correction[] = [];
    const stop = bot.corrections.deliver("slack", async (correction) => {
      sent.push(correction);
      return correction.channel !== "CLOSED";
    });
    const again = { ...bot.ask("club", "what did Lopez say about the work"), question: "what did Lopez say about the work" };
    for (const channel of ["C1", "C2", "CLOSED"])
      for (let i = 0; i < 17; i++) await bot.memory.save(given(i % 2 === 0 ? bot.ask("club", QUESTION) : again, { channel }));
    for (const thread of ["2.1", "2.2"]) await bot.memory.save(given(bot.ask("club", QUESTION), { thread }));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    await expect.poll(() => sent.length).toBe(5);
    expect(sent.map(({ channel, thread, answers }) => [channel, thread, answers])).toEqual([
      ["C1", undefined, 17],
      ["C2", undefined, 17],
      ["CLOSED", undefined, 17],
      ["C1", "2.1", 1],
      ["C1", "2.2", 1],
    ]);
    for (const { quotes } of sent)
      expect(quotes.map(({ before, after }) => [before, after])).toEqual([
        ["“We have waited ten years for this,” Lopez said.", "“We have waited twelve years for this,” Lopez said."],
      ]);
    sent.length = 0;
    await bot.memory.save(given(bot.ask("club", "what did Baker say"), { channel: "C4" }));
    await bot.admin.rollback("club", "x");
    await expect.poll(() => sent.length).toBe(4);
    expect(sent.map(({ channel, thread }) => thread ?? channel)).toEqual(["C1", "C2", "2.1", "2.2"]);
    expect(sent[0]?.quotes[0]?.after).toContain("ten years");
    stop();
  });

  it("tries a correction again that could not be sent, at most three times", async () => {
    const { bot } = await open();
    await bot.memory.save(given(bot.ask("club", QUESTION)));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    let tried = 0;
    for (let i = 0; i < 5; i++) {
      const stop = bot.corrections.deliver("slack", async () => {
        tried += 1;
        throw new Error("away");
      });
      if (i < 3) await expect.poll(() => tried).toBe(i + 1);
      await new Promise((resolve) => setTimeout(resolve, 40));
      stop();
    }
    expect(tried).toBe(3);
  });

  it("tells who had a private answer with their next question, once, and nobody else", async () => {
    const { bot } = await open();
    await bot.memory.save(given(bot.ask("club", QUESTION), { visibility: "private" }));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    expect(await bot.corrections.forAsker("slack", "T1", "U3")).toEqual([]);
    expect(await bot.corrections.forAsker("slack", "T2", "U2")).toEqual([]);
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toHaveLength(1);
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toEqual([]);
  });

  it("has no correction due any more once a rollback brings the words back", async () => {
    const { bot } = await open();
    await bot.memory.save(given(bot.ask("club", QUESTION), { visibility: "private" }));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    await bot.admin.rollback("club", "x");
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toEqual([]);
  });

  it("tells once that words stand again where a rollback brings them back after the correction went out", async () => {
    const { bot } = await open();
    await bot.memory.save(given(bot.ask("club", QUESTION), { visibility: "private" }));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    const [out] = await bot.corrections.forAsker("slack", "T1", "U2");
    await bot.admin.rollback("club", "x");
    const [back] = await bot.corrections.forAsker("slack", "T1", "U2");
    expect(back?.quotes.map(({ before, after }) => [before, after])).toEqual(out?.quotes.map(({ before, after }) => [after, before]));
    folders.write("coach", COACH);
    folders.write("stadium", STADIUM);
    await bot.admin.refresh("club", "x");
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toEqual([]);
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toHaveLength(1);
  });

  it("corrects nothing where the setting turns it off", async () => {
    const { bot } = await open({ corrections: "off" });
    await bot.memory.save(given(bot.ask("club", QUESTION), { visibility: "private" }));
    folders.write("stadium", changed);
    await bot.admin.refresh("club", "x");
    expect(await bot.corrections.forAsker("slack", "T1", "U2")).toEqual([]);
  });

  it("says that words are gone where an article was removed", async () => {
    const { bot } = await open();
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    await bot.memory.save(given(bot.ask("club", "what did Novak say"), { visibility: "private" }));
    expect(await bot.admin.remove("club", "coach", "x")).toContain(".removed");
    const preview = await bot.admin.refresh("club", "x");
    expect(preview.removed).toEqual([{ article: "coach", title: "Coach leaves after the cup" }]);
    const [correction] = await bot.corrections.forAsker("slack", "T1", "U2");
    expect(correction?.quotes[0]?.before).toContain("decision alone");
    expect(correction?.quotes[0]?.after).toBeUndefined();
    await expect(bot.admin.remove("club", "../story", "x")).rejects.toThrow(/isn't the name/);
    await expect(bot.admin.remove("club", "nothing", "x")).rejects.toThrow(/has no article/);
  });

  it("keeps the last good version of an article that can't be read, and says file and reason", async () => {
    const { bot } = await open();
    folders.write("coach", COACH);
    await bot.admin.refresh("club", "x");
    folders.write("coach", COACH.replace("title:", "title: [broken\nx:"));
    const preview = await bot.admin.refresh("club", "x");
    expect(preview.problems).toHaveLength(1);
    expect(preview.problems[0]).toMatch(/coach\.md.*last good version stays/s);
    expect(bot.ask("club", "what did Novak say").answered).toBe(true);
    expect(bot.status("club").problems).toHaveLength(1);
  });

  it("lists what wasn't answered, alike questions together", async () => {
    const { bot } = await open();
    for (const question of [
      "who is the mayor of Springfield",
      "Who is the mayor of Springfield?",
      "who was Springfield's mayor",
      "is there a roof",
    ])
      await bot.memory.save(given({ ...bot.ask("club", QUESTION), question, answered: false, evidence: [] } as const));
    for (const question of ["who is the mayor of Shelbyville", "who is the mayor of Springfeld"])
      await bot.memory.save(given({ ...bot.ask("club", QUESTION), question, answered: false, evidence: [] } as const));
    await bot.memory.save(
      given({ ...bot.ask("club", QUESTION), question: "and Okafor?", answered: false, evidence: [] } as const, { context: [QUESTION] }),
    );
    await bot.memory.save(given({ ...bot.ask("club", QUESTION), question: "what did Okafor say", answered: false, evidence: [] } as const));
    await bot.memory.save(
      given({ ...bot.ask("club", QUESTION), question: "why?", answered: false, evidence: [] } as const, { context: [QUESTION] }),
    );
    const gaps = await bot.admin.gaps("club");
    expect(gaps.map(({ times }) => times)).toEqual([4, 2, 1, 1, 1]);
    expect(gaps[1]).toMatchObject({ question: "what did Okafor say", also: [] });
    expect(gaps.map(({ question }) => question)).toContain("why? (after “what did Lopez say”)");
  });

  it("keeps and tells who was refused", async () => {
    const { bot } = await open();
    const actor = { platform: "slack", workspace: "T1", user: "U9", manages: false, served: 1 };
    expect(await bot.admin.refusal(actor, "club", "refresh")).toMatch(/Only operators/);
    expect(await bot.admin.refusal({ ...actor, user: "U1" }, "club", "refresh")).toBeUndefined();
    expect((await bot.admin.status("club")).acts[0]).toMatchObject({ act: "refused refresh", by: "slack:T1:U9" });
  });

  it("refreshes by itself when the folder changes, where the setting says so", async () => {
    const { bot } = await open({ refreshOnChange: "on" }, { follow: true });
    folders.write("coach", COACH);
    await expect.poll(() => bot.status("club").articles).toBe(2);
  });

  it("refreshes by itself on schedule", async () => {
    const { bot } = await open({ refreshSchedule: "* * * * * *" }, { follow: true });
    folders.write("coach", COACH);
    await expect.poll(() => bot.status("club").articles).toBe(2);
  });

  it("follows a refresh by another process on the same ledger", async () => {
    const { bot } = await open({}, { follow: true });
    const other = await openBot(folders.settings, { log: SILENT, follow: false });
    folders.write("coach", COACH);
    await other.bot.admin.refresh("club", "console");
    await other.close();
    await expect.poll(() => bot.status("club").articles).toBe(2);
  });
});
