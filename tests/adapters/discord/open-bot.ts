import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createDiscordAdapter } from "../../../src/adapters/discord/adapter.ts";
import { TIMES } from "../../../src/adapters/discord/limits.ts";
import type { DiscordConfig } from "../../../src/adapters/discord/transport-deps.ts";
import type { Clock } from "../../../src/adapters/shared/clock.ts";
import type { Bot } from "../../../src/bot.ts";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { type BotSettings, openBot } from "../../../src/open-bot.ts";
import type { PictureRenderer } from "../../../src/picture/picture-renderer.ts";
import { timelinePng } from "../../../src/picture/timeline-png.ts";
import { NK_ALONE } from "../../stories/nk-alone.ts";
import { openDiscord, type StandIn, TOKEN } from "./stand-in.ts";

/** The real bot, with a folder of its own for what it remembers, which outlives a restart. */
export interface TestBot {
  readonly bot: Bot;
  readonly dataDir: string;
  /** Closes the bot and opens it again, as a new process does. */
  restart(): Promise<TestBot>;
  remove(): Promise<void>;
}

/** Opens the real bot on a knowledge folder, by default one with one story. */
export async function openTestBot(settings: Partial<BotSettings> = {}): Promise<TestBot> {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), "pullquote-discord-")));
  const all = { ...readConfig({}), knowledgeDir: NK_ALONE, ...settings, dataDir };
  const { bot, close } = await openBot(all, { log: createLog("silent"), follow: false });
  return {
    bot,
    dataDir,
    restart: async () => {
      await close();
      return openTestBot(all);
    },
    remove: async () => {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The bot with a ledger that recalls an answer only when it is told to; `recalls`: how often it was asked. */
export function forgetful(bot: Bot): { readonly bot: Bot; readonly recalls: () => number; readonly recall: () => void } {
  let asked = 0;
  let recall = () => {};
  const told = new Promise<void>((resolve) => {
    recall = resolve;
  });
  const slow: Bot["memory"]["get"] = (id) => {
    asked += 1;
    return told.then(() => bot.memory.get(id));
  };
  return { bot: { ...bot, memory: { ...bot.memory, get: slow } }, recalls: () => asked, recall: () => recall() };
}

/** The adapter on the gateway of a stand-in; `lines` is all that it logged. */
export interface Connected {
  readonly discord: StandIn;
  readonly lines: readonly string[];
  connected(): boolean;
  stop(): Promise<void>;
}

const SETTINGS: DiscordConfig = {
  discordToken: TOKEN,
  discordPublicKey: "",
  discordPort: 0,
  discordApiUrl: "",
  answers: "public",
  listen: "off",
  defaultStory: "",
};

const drawings = new Map<string, Uint8Array>();

/** Draws at once, in this thread, and what was drawn before not again. */
export const RENDERER: PictureRenderer = {
  draw: async (timeline) => {
    const key = JSON.stringify(timeline);
    const png = drawings.get(key) ?? timelinePng(timeline);
    drawings.set(key, png);
    return png;
  },
};

/**
 * A clock on which time passes only when it is told to, so that nothing is late because the machine is slow. That an answer is kept is work of this
 * process and takes real time, on a busy machine seconds: `keeping` milliseconds are waited for it, 0 where none is kept.
 */
export function stillClock(keeping = 2_000): Clock & { pass(ms: number): void } {
  let now = Date.now();
  let waiting: readonly { readonly until: number; readonly resolve: () => void }[] = [];
  return {
    now: () => now,
    date: () => now,
    wait: (ms) =>
      ms === TIMES.kept
        ? setTimeout(keeping)
        : new Promise((resolve) => {
            waiting = [...waiting, { until: now + ms, resolve }];
          }),
    pass: (ms) => {
      now += ms;
      for (const { until, resolve } of waiting) if (until <= now) resolve();
      waiting = waiting.filter(({ until }) => until > now);
    },
  };
}

/** Connects the adapter to a stand-in, a new one by default. */
export async function connect(
  bot: Bot,
  settings: Partial<DiscordConfig> = {},
  given?: StandIn,
  { renderer = RENDERER, clock = stillClock() }: { readonly renderer?: PictureRenderer; readonly clock?: Clock } = {},
): Promise<Connected> {
  const discord = given ?? (await openDiscord());
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const adapter = createDiscordAdapter({ ...SETTINGS, discordApiUrl: discord.url, ...settings }, log, renderer, clock);
  await adapter.start(bot);
  return { discord, lines, connected: adapter.connected, stop: () => adapter.stop() };
}
