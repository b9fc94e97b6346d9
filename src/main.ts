import type { Io } from "./commands/command.ts";
import { run } from "./commands/run.ts";
import { codeOf } from "./errors.ts";

function terminal(): Io {
  return {
    input: process.stdin,
    out: (line) =>
      new Promise((resolve) => {
        process.stdout.write(`${line}\n`, () => resolve());
      }),
    err: (line) => console.error(line),
    prompt: (words) => void process.stderr.write(words),
    ...(process.stderr.isTTY === true ? { progress: (line: string) => void process.stderr.write(`\r\u001B[K${line}`) } : {}),
    ...(process.stdin.isTTY === true && process.stderr.isTTY === true
      ? { dialogue: async () => (await import("./commands/dialogue.ts")).terminalDialogue() }
      : {}),
    terminal: {
      input: process.stdin.isTTY === true,
      output: process.stdout.isTTY === true,
      colour: process.stdout.isTTY === true && process.stdout.hasColors(),
      columns: process.stdout.columns ?? 80,
    },
  };
}

process.stdout.on("error", (error) => {
  if (codeOf(error) === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), terminal());
