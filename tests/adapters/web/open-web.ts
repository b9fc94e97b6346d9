import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMetrics } from "../../../src/adapters/shared/metrics.ts";
import { createWebApp } from "../../../src/adapters/web/app.ts";
import type { WebContext } from "../../../src/adapters/web/context.ts";
import type { WebSettings } from "../../../src/adapters/web/settings.ts";
import type { Bot } from "../../../src/bot.ts";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { type BotSettings, openBot } from "../../../src/open-bot.ts";
import { timelinePng } from "../../../src/picture/timeline-png.ts";
import { NK_ALONE } from "../../stories/nk-alone.ts";
import { createManualClock } from "../manual-clock.ts";

/** The golden questions' stories. */
export const STORIES = join(import.meta.dirname, "../../golden/knowledge");

/** The web page over a bot of its own. */
export interface TestWeb {
  readonly bot: Bot;
  readonly context: WebContext;
  readonly app: ReturnType<typeof createWebApp>;
  /** Seconds pass. */
  readonly pass: (seconds: number) => void;
  close(): Promise<void>;
}

/** Opens the real bot on a knowledge folder, by default one with one story, and its pages; unlimited unless told otherwise. */
export async function openWeb(settings: Partial<BotSettings & WebSettings> = {}): Promise<TestWeb> {
  const dataDir = await mkdtemp(join(tmpdir(), "pullquote-web-"));
  const all = { ...readConfig({}), knowledgeDir: NK_ALONE, dataDir, webLimit: 0, ...settings };
  const log = createLog("silent");
  const { bot, close } = await openBot(all, { log, follow: false });
  const clock = createManualClock();
  const renderer: WebContext["renderer"] = { draw: async (timeline) => timelinePng(timeline) };
  const metrics = createMetrics(() => 0);
  const context = { bot: metrics.watch(bot, "web"), settings: all, log, renderer, metrics, clock };
  return {
    bot,
    context,
    app: createWebApp(context),
    pass: (seconds) => clock.pass(seconds * 1000),
    close: async () => {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
