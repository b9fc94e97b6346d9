import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { useSlack } from "./open-bot.ts";
import { readMessage } from "./read-message.ts";
import type { Shown } from "./stand-in.ts";

const PAGE = join(import.meta.dirname, "../../../docs/slack.md");
const BLOCK = /(<!-- A conversation, written by tests\/adapters\/slack\/transcript\.test\.ts -->\n```text\n)[\s\S]*?(```)/;
const NAMES: Readonly<Record<string, string>> = { U1: "Ana", U2: "Ben", UOP: "Olga, an operator" };

/** A message as a transcript has it: who sees it, quotes behind a bar, the row of buttons. */
function written({ user, thread, message }: Shown): readonly string[] {
  const { shown, quotes } = readMessage(message);
  const lines = shown.split("\n");
  const buttons = lines.filter((line) => /^\[.*\]$/.test(line));
  const words = lines.filter((line) => !/^\[.*\]$/.test(line)).map((line) => (quotes.includes(line) ? `│ ${line}` : line));
  const who = user === undefined ? "for all" : `for ${NAMES[user] ?? user} alone`;
  return [
    `  Pullquote${thread === undefined ? "" : ", in the thread"}, ${who}:`,
    ...words,
    ...(buttons.length === 0 ? [] : [buttons.join(" ")]),
  ].map((line, i) => (i === 0 ? line : `      ${line}`));
}

describe("docs/slack.md", () => {
  const { slack } = useSlack("Socket Mode", { OPERATORS: "slack:T1:UOP" });

  test("shows a conversation as it goes in Slack (written anew by vitest -u)", async () => {
    const page = readFileSync(PAGE, "utf8");
    expect(page).toMatch(BLOCK);
    const lines: string[] = [];
    let seen = 0;
    const told = async (what: string, act: () => Promise<unknown>): Promise<Shown | undefined> => {
      await act();
      const shown = await slack().seen(seen + 1);
      lines.push(what, ...shown.slice(seen).flatMap(written), "");
      seen = shown.length;
      return shown.at(-1);
    };
    await told("Ana types /nk what did Ford say", () => slack().command("/nk what did Ford say"));
    await told("Ben types /nk what did Obama say", () => slack().command("/nk what did Obama say", { user_id: "U2" }));
    await told("Ana writes @nk what did Mattis say", () => slack().mention("what did Mattis say", { ts: "1.1" }));
    await told("Ana writes in that thread: @nk and Davenport?", () => slack().mention("and Davenport?", { ts: "1.2", thread_ts: "1.1" }));
    await told(
      "Ben chooses “Verify this quote” on a message of somebody's: Ford said “So there is no risk that talks could fall apart.”",
      () => slack().verify("Ford said “So there is no risk that talks could fall apart.”", "U2"),
    );
    await told("Ana types /nk timeline 1990 to 2004", () => slack().command("/nk timeline 1990 to 2004"));
    await told("Ana types /nk-admin refresh", () => slack().command("/nk-admin refresh"));
    const transcript = `${lines.join("\n")}`;
    await expect(page.replace(BLOCK, (_, head: string, tail: string) => `${head}${transcript}${tail}`)).toMatchFileSnapshot(PAGE);
  });
});
