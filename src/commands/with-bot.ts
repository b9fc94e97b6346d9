import { userInfo } from "node:os";
import type { Bot } from "../bot.ts";
import { UserError } from "../errors.ts";
import { createLog } from "../log.ts";
import { type OpenBot, openBot } from "../open-bot.ts";
import { knowledgeDir, type Run } from "./command.ts";
import { longWork } from "./progress-bar.ts";

/** Does a command's work with a bot opened on the settings' ledger for one story alone; it is closed whatever happens. A progress bar is shown if the work takes long. `load` false: no story is loaded. */
export async function withBot<T>(run: Run, story: string, work: (bot: OpenBot) => Promise<T>, load = true): Promise<T> {
  const config = { ...run.config, knowledgeDir: knowledgeDir(run) };
  const bar = longWork(run.io, `Reading ${story}`);
  try {
    const opening = { log: createLog("warn"), follow: false, stories: load ? [story] : [], keepFirst: false, progress: bar.tell };
    const bot = await openBot(config, opening);
    try {
      return await work(bot);
    } finally {
      await bot.close();
    }
  } finally {
    bar.end();
  }
}

/** Who works at this terminal, as acts are kept: "console:ada". */
export function terminalUser(): string {
  return `console:${userInfo().username}`;
}

/** Throws a UserError where nothing of the story that a bot was opened for has been saved yet. */
export function checkRevision(bot: Bot, story: string): void {
  if (bot.commands().length === 0) throw new UserError(`${story} has no revision yet. Run: pullquote refresh ${story}`);
}
