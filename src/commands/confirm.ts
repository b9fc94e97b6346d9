import type { Run } from "./command.ts";
import { openQuestions, type Questions } from "./questions.ts";

/** Whether to go on: with --yes, or where a person at the terminal says so. Where nobody can be asked, says what to add. */
export async function confirm(run: Run, question: string, asking?: Questions): Promise<boolean> {
  const { io, options } = run;
  if (options.yes === true) return true;
  if (!io.terminal.input || options.json === true) {
    io.err("Nothing was changed. Add --yes to go ahead.");
    return false;
  }
  const questions = asking ?? openQuestions(io);
  const yes = /^y(?:es)?$/i.test(await questions.ask(`${question} [y/N]`));
  if (asking === undefined) await questions.close();
  if (!yes) io.err("Nothing was changed.");
  return yes;
}
