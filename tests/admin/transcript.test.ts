import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Actor, Correction } from "../../src/bot.ts";
import { openBot } from "../../src/open-bot.ts";
import { COACH, SILENT, STADIUM, testFolders } from "./story-folder.ts";

const PAGE = join(import.meta.dirname, "../../docs/knowledge.md");
const BLOCK = /(<!-- An admin's round, written by tests\/admin\/transcript\.test\.ts -->\n```text\n)[\s\S]*?(```)/;

/** What an admin types in Slack and reads, from the first look to the last; `vitest -u` writes it into the page. */
async function round(): Promise<string> {
  const folders = testFolders();
  let clock = Date.UTC(2024, 5, 11, 9, 0);
  const { bot, close } = await openBot(folders.settings, { log: SILENT, follow: false, now: () => clock });
  const admin: Actor = { platform: "slack", workspace: "T1", user: "U1", manages: false, served: 1 };
  const lines: string[] = [];
  const type = async (text: string, by = admin): Promise<string | undefined> => {
    clock += 60_000;
    lines.push(`${by.user} types /club-admin ${text}`);
    return answered(await bot.admin.command(by, "club", text));
  };
  const press = async (words: string): Promise<string | undefined> => {
    clock += 60_000;
    return answered(await bot.admin.command(admin, "club", words));
  };
  const answered = ({ text, confirm }: Awaited<ReturnType<typeof bot.admin.command>>) => {
    lines.push(...text.split("\n").map((line) => `    ${line}`), ...(confirm === undefined ? [] : [`    [${confirm.label}]`]), "");
    return confirm?.words;
  };
  const pressed = async (words: string | undefined): Promise<string | undefined> => {
    if (words === undefined) throw new Error("There is no button.");
    lines.push(`${admin.user} presses the button`);
    return press(words);
  };
  const ask = async (question: string) => {
    clock += 60_000;
    const answer = bot.ask("club", question);
    lines.push(
      `U2 types /club ${question}`,
      ...answer.evidence.map(({ text }) => `    > ${text}`),
      ...(answer.answered ? [] : [`    ${answer.heading}`]),
      "",
    );
    await bot.memory.save({
      ...{
        story: "club",
        revision: answer.revision,
        question,
        context: [],
        platform: "slack",
        workspace: "T1",
        channel: "C1",
        message: "1.1",
      },
      ...{ asker: "U2", visibility: "public", answered: answer.answered },
      quoted: answer.evidence.map(({ text, citation }) => ({ text, citation })),
    });
  };
  try {
    await type("status", { ...admin, user: "U9" });
    await type("status");
    await ask("what did Lopez say about waiting");
    await ask("who is the architect");
    lines.push("(The Valley Post corrects its article; another one is added; the folder's golden questions are in questions.yaml.)", "");
    folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
    folders.write("coach", COACH);
    writeFileSync(join(folders.knowledge, "club", "questions.yaml"), "- what did Lopez say about waiting\n- what did Baker say\n");
    await pressed(await type("refresh"));
    const corrections: Correction[] = [];
    const stop = bot.corrections.deliver("slack", async (correction) => {
      corrections.push(correction);
      return true;
    });
    await expect.poll(() => corrections.length).toBe(1);
    stop();
    for (const { question, quotes } of corrections)
      lines.push(
        `(Posted under the answer to "${question}":)`,
        ...quotes.flatMap(({ before, after }) => [`    was: ${before}`, `    is:  ${after ?? "gone"}`]),
        "",
      );
    await ask("what did Lopez say about waiting");
    await type("gaps");
    await pressed(await type("rollback"));
    await type("status");
    // What of it the finders of people and dates decide isn't this page's.
    return lines.join("\n").replaceAll(/\d+ statements, .*/g, "…");
  } finally {
    await close();
    folders.remove();
  }
}

it("an admin's round in docs/knowledge.md is what the bot says", async () => {
  const page = readFileSync(PAGE, "utf8");
  expect(page).toMatch(BLOCK);
  const transcript = await round();
  await expect(page.replace(BLOCK, (_all, head, tail) => `${head}${transcript}${tail}`)).toMatchFileSnapshot(PAGE);
});
