import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { openBot } from "../../../src/open-bot.ts";

/** A folder for what a bot remembers, and the way to open the real bot on it as often as it restarts. */
export async function makeHome(settings: Readonly<Record<string, string>> = {}) {
  const home = await mkdtemp(join(tmpdir(), "pullquote-slack-"));
  return {
    home,
    open: () => openBot(readConfig({ DATA_DIR: join(home, "data"), ...settings }), { log: createLog("silent"), follow: false }),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
