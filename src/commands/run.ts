import { harmless, harmlessButColours } from "../adapters/console/harmless.ts";
import { readConfig } from "../config.ts";
import { messageOf, UsageError, UserError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { type Commands, helpOf, type Io, parse } from "./command.ts";
import { didYouMean } from "./nearest.ts";

/** Every command, loaded when it is called: a question need not wait for what it doesn't use. */
const COMMANDS: Commands = {
  demo: ["answers from the stories that come with Pullquote", () => import("./demo.ts")],
  init: ["sets up a folder: a story, an article, Slack or Discord", () => import("./init.ts")],
  doctor: ["checks settings, tokens, stories and ledger, and says what to do", () => import("./doctor.ts")],
  ask: ["answers a question about a story", () => import("./ask.ts")],
  timeline: ["shows what happened when", () => import("./timeline.ts")],
  check: ["checks whether a quote is in the story, word for word", () => import("./check.ts")],
  status: ["shows the stories and what they contain", () => import("./status.ts")],
  add: ["adds articles to a story, from files, addresses or feeds", () => import("./add.ts")],
  start: ["starts the bot on every configured platform", () => import("./start.ts")],
  mcp: ["serves the stories to an assistant, over standard input and output", () => import("./mcp.ts")],
  discord: ["registers the stories' commands in Discord", () => import("./discord.ts")],
  slack: ["prints the manifest of a Slack app", () => import("./slack.ts")],
  extract: ["extracts the articles of web pages (JSON lines)", () => import("./extract.ts")],
  new: ["creates a story", () => import("./new.ts")],
  refresh: ["reads a story's folder again, after a preview", () => import("./refresh.ts")],
  rollback: ["goes back to an earlier revision", () => import("./rollback.ts")],
  remove: ["removes an article or a story", () => import("./remove.ts")],
  gaps: ["lists questions that went unanswered", () => import("./gaps.ts")],
  forget: ["deletes everything stored about a person or a workspace", () => import("./forget.ts")],
  annotate: ["finds the statements, dates and events in texts (JSON lines)", () => import("./annotate.ts")],
  search: ["finds the passages that match a query (JSON lines)", () => import("./search.ts")],
  rank: ["ranks sentences by how well they answer a question (JSON lines)", () => import("./rank.ts")],
  completion: [
    "prints the completion script of bash, zsh or fish",
    async () => ({ command: (await import("./completion.ts")).completionOf(COMMANDS) }),
  ],
};

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, [about]]) => `  ${name.padEnd(width)}  ${about}`);
  return `usage: pullquote <command> [words] [options]\n\n${lines.join("\n")}\n\nRun pullquote help <command> for details, pullquote --version for the version.`;
}

/** Writes nothing from a text that a terminal would obey (what goes to a pipe is left as it is), and nothing behind a line of progress. */
function obeyingNothing(io: Io): Io {
  let progress = "";
  const show = (line: string) => {
    if (line !== progress) io.progress?.(line);
    progress = line;
  };
  return {
    ...io,
    out: (line) => {
      show("");
      return io.out(io.terminal.output ? harmlessButColours(line) : line);
    },
    err: (line) => {
      show("");
      io.err(harmless(line));
    },
    prompt: (words) => {
      show("");
      io.prompt(harmless(words));
    },
    ...(io.progress === undefined ? {} : { progress: (line) => show(harmless(line)) }),
  };
}

/** Runs a command as the command line names it; without an environment, with the process's own and the file .env. Resolves to the exit code. */
export async function run(
  args: readonly string[],
  terminal: Io,
  environment?: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const io = obeyingNothing(terminal);
  const [name, ...rest] = args[0] === "help" && args.length > 1 ? [...args.slice(1), "--help"] : args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    await io.out(usage());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    await io.out(VERSION);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    io.err(`There is no command "${name}".${didYouMean(name, Object.keys(COMMANDS))} Run pullquote --help for all commands.`);
    return 2;
  }
  const { command } = await entry[1]();
  try {
    const { words, options } = parse(command, rest);
    if (options.help === true) {
      await io.out(helpOf(command));
      return 0;
    }
    return await command.run({ words, options, config: readConfig(environment), io, commands: Object.keys(COMMANDS) });
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\nRun pullquote ${name} --help for details.`);
      return 2;
    }
    if (error instanceof UserError) io.err(error.message);
    else io.err(`Unexpected error: ${messageOf(error)}`);
    return 1;
  }
}
