import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { messageOf, UserError } from "../../errors.ts";
import type { Answer } from "../../model.ts";
import { completionsOf } from "./completions.ts";
import { harmless } from "./harmless.ts";
import { type History, MOST_LINES } from "./history.ts";
import { render, type Screen } from "./render.ts";

/** A story as a conversation asks it. */
export interface OpenStory {
  readonly name: string;
  readonly title: string;
  /** Full names. */
  readonly people: readonly string[];
  readonly ask: (question: string, context: readonly string[]) => Answer;
  readonly timeline: (words: string) => Answer;
  readonly suggest: (input: string) => readonly string[];
}

/** What a conversation needs. */
export interface Conversation {
  readonly stories: readonly string[];
  readonly story: OpenStory;
  /** Opens another story. Throws a UserError where there is none of that name. */
  readonly open: (story: string) => Promise<OpenStory>;
  readonly history?: History | undefined;
  /** Where lines are typed and shown; by default the process's own. */
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Earlier questions that a follow-up may refer to. */
const REMEMBERED = 10;

/** What can be typed beside questions. */
const COMMANDS: Readonly<Record<string, string>> = {
  ":help": "shows what you can ask, and these commands",
  ":people": "lists who speaks in the story",
  ":timeline": "shows what happened when; add words for a topic or a period",
  ":story": "lists the stories; add a name to switch to that one",
  ":quit": "ends the conversation (so does Ctrl-D)",
};

/** Asks and answers in a terminal until the input ends or somebody leaves; Tab completes names, commands, and questions that the story answers. */
export async function converse(
  io: { readonly out: (line: string) => Promise<void> },
  screen: Screen,
  { stories, open, history, ...conversation }: Conversation,
): Promise<void> {
  const { input = process.stdin, output = process.stdout } = conversation;
  let { story } = conversation;
  let context: readonly string[] = [];
  const lines = createInterface({
    ...{ input, output, prompt: "> ", historySize: MOST_LINES, removeHistoryDuplicates: true },
    history: [...(history?.lines ?? [])],
    completer: (input: string) => {
      const [hits, end] = completionsOf(input, { commands: Object.keys(COMMANDS), stories, ...story });
      return [hits.map(harmless), end];
    },
  });
  let isOpen = true;
  lines.once("close", () => {
    isOpen = false;
  });
  // The input may end while an answer is looked for: what was typed before is still answered.
  const prompt = () => {
    if (isOpen) lines.prompt();
  };
  // What is typed from now on waits until it is read.
  const typedLines = lines[Symbol.asyncIterator]();
  const show = (answer: Answer) => io.out(`\n${render(answer, screen)}\n`);
  const greet = async () => {
    const questions = story.suggest("").slice(0, 3);
    await io.out(
      `${story.title}\nAsk what somebody said, who somebody is, when something happened. For example:\n${questions.map((question) => `  ${question}`).join("\n")}\nTab completes names and questions, :help shows all commands, :quit ends the conversation.\n`,
    );
  };
  const obey = async (command: string, words: string): Promise<void> => {
    switch (command) {
      case ":help":
        await show(story.ask("help", []));
        return io.out(
          `${Object.entries(COMMANDS)
            .map(([name, about]) => `  ${name.padEnd(9)}  ${about}`)
            .join("\n")}\n`,
        );
      case ":people":
        return show(story.ask("people", []));
      case ":timeline":
        return show(story.timeline(words));
      case ":story":
        if (words === "")
          return io.out(`Stories: ${stories.map((name) => (name === story.name ? `${name} (this one)` : name)).join(", ")}\n`);
        story = await open(words);
        context = [];
        return greet();
      default:
        return io.out(`There is no command ${command}. The commands are ${Object.keys(COMMANDS).join(", ")}.\n`);
    }
  };
  await greet();
  prompt();
  for await (const line of typedLines) {
    const input = line.trim();
    if (input !== "") history?.add(input);
    const [command = "", ...words] = input.split(/\s+/);
    if (command === ":quit" || /^(?:quit|exit|bye|q)$/i.test(input)) break;
    try {
      if (command.startsWith(":")) await obey(command, words.join(" "));
      else if (input !== "") {
        await show(story.ask(input, context));
        context = [...context, input].slice(-REMEMBERED);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await io.out(`${messageOf(error)}\n`);
    }
    prompt();
  }
  lines.close();
}
