import type { Command, Io } from "./commands/command.ts";
import { helpOf, parse } from "./commands/command.ts";
import { readConfig } from "./config.ts";
import { codeOf, messageOf, UsageError, UserError } from "./errors.ts";

/** Every command, loaded when it is called: a question need not wait for what it doesn't use. */
const COMMANDS: Readonly<Record<string, readonly [about: string, load: () => Promise<{ command: Command }>]>> = {
  ask: ["answers a question about a story", () => import("./commands/ask.ts")],
  timeline: ["what happened when, of a story or a topic", () => import("./commands/timeline.ts")],
  check: ["whether a quote is in the story, word for word", () => import("./commands/check.ts")],
  status: ["the stories and what they hold", () => import("./commands/status.ts")],
  add: ["an article of a story, from a file, an address or a feed", () => import("./commands/add.ts")],
  start: ["the bot, on every platform that the settings configure", () => import("./commands/start.ts")],
  discord: ["registers the stories' commands in Discord", () => import("./commands/discord.ts")],
  slack: ["the manifest of a Slack app", () => import("./commands/slack.ts")],
  extract: ["articles of web pages, as JSON lines", () => import("./commands/extract.ts")],
  new: ["a new story", () => import("./commands/new.ts")],
  refresh: ["answers from a story's folder as it is now, after a preview", () => import("./commands/refresh.ts")],
  rollback: ["answers from a revision before", () => import("./commands/rollback.ts")],
  remove: ["takes an article out of a story", () => import("./commands/remove.ts")],
  gaps: ["what was asked and not answered", () => import("./commands/gaps.ts")],
  forget: ["deletes what is kept of a person or a workspace", () => import("./commands/forget.ts")],
  annotate: ["statements, dates and events of texts, as JSON lines", () => import("./commands/annotate.ts")],
  search: ["passages that match a query, as JSON lines", () => import("./commands/search.ts")],
  rank: ["sentences that answer a question, as JSON lines", () => import("./commands/rank.ts")],
};

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, [about]]) => `  ${name.padEnd(width)}  ${about}`);
  return `usage: pullquote <command> [words] [options]\n\n${lines.join("\n")}\n\npullquote <command> --help tells more.`;
}

function terminal(): Io {
  return {
    input: process.stdin,
    out: (line) =>
      new Promise((resolve) => {
        process.stdout.write(`${line}\n`, () => resolve());
      }),
    err: (line) => console.error(line),
    terminal: {
      input: process.stdin.isTTY === true,
      output: process.stdout.isTTY === true,
      colour: process.stdout.isTTY === true && process.stdout.hasColors(),
      columns: process.stdout.columns ?? 80,
    },
  };
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const io = terminal();
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    await io.out(usage());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    io.err(`There is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  const { command } = await entry[1]();
  try {
    const { words, options } = parse(command, rest);
    if (options.help === true) {
      await io.out(helpOf(command));
      return 0;
    }
    return await command.run({ words, options, config: readConfig(), io });
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n\nusage: pullquote ${command.usage}`);
      return 2;
    }
    if (error instanceof UserError) io.err(error.message);
    else io.err(`This should not have happened: ${messageOf(error)}`);
    return 1;
  }
}

process.stdout.on("error", (error) => {
  if (codeOf(error) === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
