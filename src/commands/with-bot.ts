import { userInfo } from "node:os";
import { createLog } from "../log.ts";
import { type OpenBot, openBot } from "../open-bot.ts";
import { knowledgeDir, type Run } from "./command.ts";

/** Does a command's work with a bot opened on the settings' ledger for one story alone; it is closed whatever happens. `load` false: nothing is loaded or kept. */
export async function withBot<T>(run: Run, story: string, work: (opened: OpenBot) => Promise<T>, load = true): Promise<T> {
  const config = { ...run.config, knowledgeDir: knowledgeDir(run) };
  const opened = await openBot(config, { log: createLog("warn"), follow: false, stories: load ? [story] : [], keepFirst: false });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Who works at this terminal, as acts are kept: "console:ada". */
export function terminalUser(): string {
  return `console:${userInfo().username}`;
}
