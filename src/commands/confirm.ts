import { createInterface } from "node:readline/promises";
import { Readable, Writable } from "node:stream";
import type { Run } from "./command.ts";

/** Whether to go on: with --yes, or where a person at the terminal says so. Where nobody can be asked, tells what to add. */
export async function confirmed(run: Run, question: string): Promise<boolean> {
  const { io, options } = run;
  if (options.yes === true) return true;
  if (!io.terminal.input || options.json === true) {
    io.err("Nothing was changed. Add --yes to go ahead.");
    return false;
  }
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      io.prompt(String(chunk));
      done();
    },
  });
  const lines = createInterface({ input: Readable.from(io.input), output });
  const answer = await Promise.race([
    lines.question(`${question} [y/N] `),
    new Promise<string>((resolve) => lines.once("close", () => resolve(""))),
  ]);
  lines.close();
  const yes = /^y(?:es)?$/i.test(answer.trim());
  if (!yes) io.err("Nothing was changed.");
  return yes;
}
