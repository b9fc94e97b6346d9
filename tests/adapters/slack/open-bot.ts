import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { openLedger } from "../../../src/ledger/ledger.ts";
import { createLog } from "../../../src/log.ts";
import { type OpenBot, openBot } from "../../../src/open-bot.ts";
import { NK_ALONE } from "../../stories/nk-alone.ts";
import { startStandIn } from "./stand-in.ts";
import { openWorkspace, type TransportName, type Workspace } from "./workspace.ts";

export type Home = Awaited<ReturnType<typeof makeHome>>;

/** A folder for what a bot remembers, and the way to open the real bot on it as often as it restarts. */
export async function makeHome(settings: Readonly<Record<string, string>> = {}) {
  const home = await mkdtemp(join(tmpdir(), "pullquote-slack-"));
  return {
    home,
    open: () =>
      openBot(readConfig({ KNOWLEDGE_DIR: NK_ALONE, DATA_DIR: join(home, "data"), ...settings }), {
        log: createLog("silent"),
        follow: false,
      }),
    forgetFiles: async () => {
      const ledger = await openLedger({ place: join(home, "data", "ledger.sqlite"), keepDays: 180 });
      for (const table of ["files", "pictures"] as const) await ledger.db.deleteFrom(table).execute();
      await ledger.close();
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Sets a workspace with the real bot up before each test of a suite and takes it down after; nothing that Slack would refuse may have been sent. */
export function useSlack(
  transport: TransportName,
  settings: Readonly<Record<string, string>> = {},
  access: { readonly optional?: boolean } = {},
) {
  let home: Awaited<ReturnType<typeof makeHome>> | undefined;
  let opened: OpenBot | undefined;
  let slack: Workspace | undefined;
  beforeAll(async () => {
    home = await makeHome(settings);
    opened = await home.open();
  });
  afterAll(async () => {
    await opened?.close();
    await home?.remove();
  });
  beforeEach(async () => {
    if (opened !== undefined) slack = await openWorkspace({ transport, bot: opened.bot, settings, standIn: await startStandIn(access) });
  });
  afterEach(async () => {
    expect(slack?.standIn.refused).toEqual([]);
    await slack?.close();
    // The next test's workspace has none of these files.
    if ((slack?.standIn.store.files.size ?? 0) > 0) await home?.forgetFiles();
  });
  const open = () => {
    if (home === undefined || opened === undefined || slack === undefined) throw new Error("only in a test");
    return { home, opened, slack };
  };
  return {
    slack: () => open().slack,
    bot: () => open().opened.bot,
    /** Ends the program and starts it anew on what it remembers; the workspace with its messages stays. */
    restart: async () => {
      await open().slack.stop();
      await open().opened.close();
      opened = await open().home.open();
      slack = await openWorkspace({ transport, bot: opened.bot, settings, standIn: open().slack.standIn });
    },
  };
}
