import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { buttonsOf, readMessage } from "./read-message.ts";
import type { TransportName } from "./workspace.ts";

describe.each<TransportName>(["HTTP", "Socket Mode"])("the Home tab over %s", (transport) => {
  const { slack } = useSlack(transport, { OPERATORS: "slack:T1:UOP", KNOWLEDGE_DIR: "tests/golden/knowledge" });
  const opened = async (user: string) => {
    await slack().event({ type: "app_home_opened", tab: "home", channel: "D1", user });
    await slack().until(() => slack().standIn.homes.has(user));
    return slack().standIn.homes.get(user);
  };

  test("shows the stories by title, what they hold, and questions to press", async () => {
    const home = await opened("U1");
    const { shown } = readMessage(home);
    expect(shown).toContain("Marlow Rovers on the Brink");
    expect(shown).toMatch(/\/rovers · 2 articles, refreshed \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    const labels = buttonsOf(home).map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith("what did"))).toHaveLength(3);
    expect(labels).not.toContain("Refresh");
  });

  test("answers a question that is pressed in direct messages", async () => {
    const home = await opened("U1");
    const question = buttonsOf(home).find(({ label }) => label.startsWith("what did"));
    await slack().press(home, question?.label ?? "", "U1");
    const [answer] = await slack().seen(1);
    expect(answer).toMatchObject({ channel: "U1", via: "chat.postMessage" });
    expect(readMessage(answer?.message).quotes.length).toBeGreaterThan(0);
    expect(readMessage(answer?.message).shown).toContain(question?.label ?? "-");
  });

  test("has the admin buttons for operators, and checks who presses", async () => {
    const home = await opened("UOP");
    await slack().press(home, "Status", "UOP");
    const [status] = await slack().seen(1);
    expect(status?.channel).toBe("UOP");
    expect(readMessage(status?.message).shown).toMatch(/revision/);
    await slack().press(home, "Status", "U1");
    expect(readMessage((await slack().seen(2))[1]?.message).shown).toContain("Only operators");
  });

  test("that can't be shown leaves a log line and no trouble", async () => {
    slack().standIn.fail({ path: /views\.publish/, error: "not_enabled" });
    await slack().event({ type: "app_home_opened", tab: "home", channel: "D1", user: "U5" });
    await slack().until(() => slack().lines.some((line) => line.includes("no home tab")));
    await slack().event({ type: "app_home_opened", tab: "messages", channel: "D1", user: "U6" });
    await slack().stop();
    expect(slack().standIn.homes.size).toBe(0);
  });
});
