import { describe, expect, test } from "vitest";
import type { Bot } from "../../../src/bot.ts";
import { useSlack } from "./open-bot.ts";
import { buttonsOf, readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

describe.each<TransportName>(["HTTP", "Socket Mode"])("an admin command over %s", (transport) => {
  const { slack } = useSlack(transport, { OPERATORS: "slack:T1:UOP", KNOWLEDGE_DIR: "tests/golden/knowledge" });

  test("tells an operator alone what a story is answered from", async () => {
    await slack().command("/harbour-admin status", { user_id: "UOP" });
    const [status] = slack().standIn.shown;
    expect(status?.user).toBe("UOP");
    expect(readMessage(status?.message).shown).toMatch(/harbour/);
    expect(readMessage(status?.message).shown).toMatch(/revision/i);
  });

  test("reads the folder again for an operator", async () => {
    await slack().command("/harbour-admin refresh", { user_id: "UOP" });
    const [reply] = await slack().seen(1);
    expect(reply?.user).toBe("UOP");
    expect(readMessage(reply?.message).shown.length).toBeGreaterThan(10);
  });

  test.each(["status", "refresh", "rollback", "gaps", "help", ""])('"%s" is refused to everybody else', async (act) => {
    await slack().command(`/harbour-admin ${act}`, { user_id: "U1" });
    const [refusal] = slack().standIn.shown;
    expect(refusal?.user).toBe("U1");
    expect(readMessage(refusal?.message).shown).toContain("Only operators may do this");
    expect(buttonsOf(refusal?.message)).toEqual([]);
  });

  test("of the same user's id in another workspace is refused", async () => {
    await slack().command("/harbour-admin status", { user_id: "UOP", team_id: "T2" });
    expect(readMessage(slack().standIn.shown[0]?.message).shown).toContain("Only operators");
  });
});

describe("with SLACK_ADMINS=on an admin command", () => {
  const { slack } = useSlack("HTTP", { SLACK_ADMINS: "on", KNOWLEDGE_DIR: "tests/golden/knowledge" });

  test("is for admins of the workspace too, and for nobody else", async () => {
    await slack().command("/harbour-admin status", { user_id: "UADMIN" });
    await slack().command("/harbour-admin status", { user_id: "U1" });
    await slack().command("/harbour-admin status", { user_id: "UADMIN", team_id: "T2" });
    const [status, ...refusals] = slack().standIn.shown.map(({ message }) => readMessage(message).shown);
    expect(status).toMatch(/revision/i);
    expect(refusals).toHaveLength(2);
    for (const refusal of refusals) expect(refusal).toContain("Only operators may do this");
  });

  test("is refused where Slack doesn't say who is an admin", async () => {
    slack().standIn.fail({ path: /users\.info/, error: "missing_scope" });
    await slack().command("/harbour-admin status", { user_id: "UADMIN" });
    expect(readMessage(slack().standIn.shown[0]?.message).shown).toContain("Only operators may do this");
  });
});

describe("the questions that weren't answered", () => {
  const many = { OPERATORS: "slack:T1:UOP", KNOWLEDGE_DIR: "tests/golden/knowledge" };
  const asked = Array.from(
    { length: 60 },
    (_, i) => `who painted the ${"zyxwvutsrqponmlk".slice(i % 12)}${i} mural in the ${i}th station of Quebec`,
  );
  const fill = async (bot: Bot) => {
    for (const question of asked) await bot.memory.save({ ...UNANSWERED, question, revision: bot.ask("harbour", question).revision });
  };
  const UNANSWERED = {
    story: "harbour",
    context: [],
    platform: "slack",
    workspace: "T1",
    channel: "C1",
    asker: "U1",
    visibility: "private",
    answered: false,
    quoted: [],
  } as const;

  describe("where files may be sent", () => {
    const { slack, bot } = useSlack("HTTP", many, { optional: true });

    test("that are few come as a file too, and not a second time in the message", async () => {
      await bot().memory.save({ ...UNANSWERED, question: "is there a ferry", revision: bot().ask("harbour", "help").revision });
      await slack().command("/harbour-admin gaps", { user_id: "UOP" });
      await slack().until(() => slack().standIn.shown.length === 2);
      const [file] = [...slack().standIn.store.files.values()];
      expect(file).toMatchObject({ name: "harbour-gaps.csv", complete: true, channel: "DUOP" });
      const told = readMessage(slack().standIn.shown.at(-1)?.message).shown;
      expect(told).toContain("is there a ferry");
      expect(told).not.toContain("times,last_asked");
    });

    test("come whole, as a file that the operator alone gets", async () => {
      await fill(bot());
      await slack().command("/harbour-admin gaps", { user_id: "UOP" });
      await slack().until(() => slack().standIn.shown.length === 2);
      const [file] = [...slack().standIn.store.files.values()];
      expect(file).toMatchObject({ name: "harbour-gaps.csv", complete: true, channel: "DUOP" });
      const table = String(file?.bytes);
      for (const question of asked) expect(table).toContain(question);
      const told = slack().standIn.shown.map(({ channel, user, message }) => [user ?? channel, readMessage(message).shown]);
      expect(told.map(([who]) => who)).toEqual(["UOP", "UOP"]);
      expect(told.at(-1)?.[1]).toMatch(/The whole table \(61 rows\) is in harbour-gaps\.csv, in your direct messages/);
    });

    test("are cut where the file can't be sent, and say how to get the whole", async () => {
      slack().standIn.fail({ path: /\/upload\//, status: 500 });
      await slack().command("/harbour-admin gaps", { user_id: "UOP" });
      await slack().until(() => slack().lines.some((line) => line.includes('"no table"')));
      await slack().until(() => slack().standIn.shown.length === 2);
      expect(readMessage(slack().standIn.shown.at(-1)?.message).shown).toMatch(
        /cut off; there are 61 rows\. `pullquote gaps --csv` in a terminal/,
      );
      expect(slack().lines.join("")).not.toContain("painted");
    });
  });

  describe("of an app without the scope for files", () => {
    const { slack, bot } = useSlack("HTTP", many);

    test("are cut, say how to get the whole, and Slack is asked for nothing that it may not", async () => {
      await fill(bot());
      await slack().command("/harbour-admin gaps", { user_id: "UOP" });
      const [reply, ...more] = await slack().seen(1);
      expect(more).toEqual([]);
      expect(readMessage(reply?.message).shown).toMatch(/cut off; there are 60 rows\. .* files:write/);
      expect(slack().standIn.requests.filter(({ path }) => path.includes("files"))).toEqual([]);
    });
  });
});

describe("a workspace that removes the app", () => {
  const { slack, bot } = useSlack("HTTP");

  test.each([
    ["uninstalls it", { type: "app_uninstalled" }],
    ["takes its token back", { type: "tokens_revoked", tokens: { bot: ["UBOT"] } }],
  ])("is forgotten when it %s", async (_, event) => {
    await slack().command("/nk what did Ford say");
    const [, id = ""] = /"id\\":\\"([a-z0-9]+)/.exec(JSON.stringify(slack().standIn.shown[0]?.message)) ?? [];
    expect(await bot().memory.get(id)).toBeDefined();
    await slack().event(event);
    await expect.poll(() => bot().memory.get(id)).toBeUndefined();
  });
});
