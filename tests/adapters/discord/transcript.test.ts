import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerTo, replyTo, says, slash, verify } from "./drive.ts";
import { shown } from "./markup.ts";
import { type Connected, connect, openTestBot, type TestBot } from "./open-bot.ts";
import { buttonsOf, textsOf } from "./payload-rules.ts";
import type { StandIn } from "./stand-in.ts";
import type { StandingMessage } from "./world.ts";

const PAGE = join(import.meta.dirname, "../../../docs/discord.md");
const BLOCK = /(<!-- A conversation, written by tests\/adapters\/discord\/transcript\.test\.ts -->\n```text\n)[\s\S]*?(```)/;

/** A line of markup as a transcript has it: quotes behind a bar, marks of single words as they are typed. */
function lineOf(markup: string): string {
  const quote = markup.startsWith("> ");
  const marked = markup.replaceAll("~~", "\\~\\~").replaceAll("__", "\\_\\_");
  return `${quote ? "│ " : ""}${shown(quote ? marked.slice(2) : marked).text.trim()}`;
}

/** A message as a transcript has it: who sees it, its words, its picture, the row of what can be pressed. */
function written(asker: string, { body, files, repliesTo, private: alone }: StandingMessage): readonly string[] {
  const words = textsOf(body).flatMap((markup) => markup.split("\n").map(lineOf));
  const pictures = [...(files?.values() ?? [])].map(({ name }) => `(picture: ${name})`);
  const buttons = buttonsOf(body).map(({ label }) => `[${label}]`);
  return [
    `  Pullquote${repliesTo === undefined ? "" : ", in a reply"}, ${alone ? `for ${asker} alone` : "for all"}:`,
    ...[...words, ...pictures, buttons.join(" ")].filter((line) => line !== "").map((line) => `      ${line}`),
  ];
}

describe("docs/discord.md", () => {
  let open: TestBot;
  let connected: Connected;
  let discord: StandIn;
  beforeAll(async () => {
    open = await openTestBot();
    connected = await connect(open.bot);
    discord = connected.discord;
  });
  afterAll(async () => {
    await connected.stop();
    await discord.close();
    await open.remove();
  });

  test("shows a conversation as it goes in Discord (written anew by vitest --update)", async () => {
    const page = readFileSync(PAGE, "utf8");
    expect(page).toMatch(BLOCK);
    const lines: string[] = [];
    const ana = { user: "900" };
    const ben = { user: "901" };
    const used = async (asker: string, what: string, payload: ReturnType<typeof slash>) => {
      discord.gateway.dispatch("INTERACTION_CREATE", payload);
      const answer = await answerTo(discord, payload);
      lines.push(`${asker} ${what}`, ...written(asker, answer), "");
    };
    const said = async (asker: string, what: string, payload: ReturnType<typeof says>) => {
      discord.gateway.dispatch("MESSAGE_CREATE", payload);
      const answer = await replyTo(discord, payload);
      lines.push(`${asker} ${what}`, ...written(asker, answer), "");
      return answer;
    };
    await used("Ana", "types /nk what did Ford say", slash(discord, "nk", { question: "what did Ford say" }, ana));
    await used("Ben", "types /nk what did Obama say", slash(discord, "nk", { question: "what did Obama say" }, ben));
    const mattis = await said("Ana", "writes @nk what did Mattis say", says(discord, "what did Mattis say", ana));
    await said("Ana", "replies to that answer: @nk and Davenport?", says(discord, "and Davenport?", { ...ana, repliesTo: mattis }));
    await used("Ana", "types /nk-timeline from: 1990 to: 2004", slash(discord, "nk-timeline", { from: "1990", to: "2004" }, ana));
    const claim = "Ford said “So there is no risk that talks could fall apart.”";
    await used("Ben", `chooses “Verify this quote” on a message of somebody's: ${claim}`, verify(discord, { content: claim }, ben));
    expect(discord.world.faults).toEqual([]);
    await expect(page.replace(BLOCK, (_, head: string, tail: string) => `${head}${lines.join("\n")}${tail}`)).toMatchFileSnapshot(PAGE);
  });
});
