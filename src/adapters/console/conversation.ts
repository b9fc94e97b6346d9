import { createInterface } from "node:readline";
import type { Answer } from "../../model.ts";
import { harmless } from "./harmless.ts";
import { render, type Screen } from "./render.ts";

/** What a conversation needs of the bot. */
export interface Partner {
  readonly title: string;
  readonly ask: (question: string, context: readonly string[]) => Answer;
  readonly suggest: (typed: string) => readonly string[];
}

/** Earlier questions that a follow-up may refer to. */
const REMEMBERED = 10;

/** Asks and answers in a terminal until the input ends or somebody leaves; Tab completes questions that the story answers. */
export async function converse(
  io: { readonly out: (line: string) => Promise<void> },
  screen: Screen,
  { title, ask, suggest }: Partner,
): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: "> ",
    historySize: 200,
    completer: (typed: string) => [suggest(typed).map(harmless), typed],
  });
  await io.out(
    `${title}\nAsk what somebody said, who somebody is, when something happened. For example:\n${suggest("")
      .slice(0, 3)
      .map((question) => `  ${question}`)
      .join("\n")}\n"help" tells more, "quit" leaves.\n`,
  );
  let context: readonly string[] = [];
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (/^(?:quit|exit|bye|q)$/i.test(question)) break;
    if (question !== "") {
      await io.out(`\n${render(ask(question, context), screen)}\n`);
      context = [...context, question].slice(-REMEMBERED);
    }
    lines.prompt();
  }
  lines.close();
}
