import { describe, expect, test } from "vitest";
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

describe("a workspace that removes the app", () => {
  const { slack, bot } = useSlack("HTTP");

  test("is forgotten", async () => {
    await slack().command("/nk what did Ford say");
    const [, id = ""] = /"id\\":\\"([a-z0-9]+)/.exec(JSON.stringify(slack().standIn.shown[0]?.message)) ?? [];
    expect(await bot().memory.recall(id)).toBeDefined();
    await slack().event({ type: "app_uninstalled" });
    await expect.poll(() => bot().memory.recall(id)).toBeUndefined();
  });
});
