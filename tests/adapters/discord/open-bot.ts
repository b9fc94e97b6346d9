import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDiscordAdapter, type DiscordConfig } from "../../../src/adapters/discord/adapter.ts";
import { ask, checkQuote } from "../../../src/ask/ask.ts";
import { suggest } from "../../../src/ask/suggest.ts";
import type { Bot } from "../../../src/bot.ts";
import { type Ledger, openLedger } from "../../../src/ledger/ledger.ts";
import { openLibrary } from "../../../src/library/library.ts";
import { createLog } from "../../../src/log.ts";
import { openDiscord, type StandIn, TOKEN } from "./stand-in.ts";

/** The real bot on a knowledge folder, with its ledger in a folder of its own. */
export interface OpenBot {
  readonly bot: Bot;
  readonly ledger: Ledger;
  /** Closes the ledger as a restart does, and opens it again. */
  reopen(): Promise<OpenBot>;
  remove(): Promise<void>;
}

export async function openBot(knowledgeDir = "knowledge", folder?: string): Promise<OpenBot> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "pullquote-discord-")));
  const library = await openLibrary(knowledgeDir);
  const ledger = await openLedger({ place: join(data, "ledger.sqlite"), keepDays: 180 });
  const bot: Bot = {
    commands: () =>
      library
        .stories()
        .map((name) => ({ name, title: library.knowledge(name).story.title, description: library.knowledge(name).story.description })),
    ask: (story, question, options) => ask(library.knowledge(story), question, options),
    check: (story, text) => checkQuote(library.knowledge(story), text),
    suggest: (story, typed) => suggest(library.knowledge(story).story, typed),
    status: (story) => library.status(story),
    refresh: async (story) => library.status(story),
    memory: ledger,
  };
  return {
    bot,
    ledger,
    reopen: async () => {
      await ledger.close();
      return openBot(knowledgeDir, data);
    },
    remove: async () => {
      await ledger.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The adapter on the gateway of a stand-in; `lines` is all that it logged. */
export interface Connected {
  readonly discord: StandIn;
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

export const SETTINGS: DiscordConfig = {
  discordToken: TOKEN,
  discordPublicKey: "",
  discordPort: 0,
  discordApiUrl: "",
  answers: "public",
  defaultStory: "",
};

/** Connects the adapter to a stand-in, a new one by default. */
export async function connect(bot: Bot, settings: Partial<DiscordConfig> = {}, given?: StandIn): Promise<Connected> {
  const discord = given ?? (await openDiscord());
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const adapter = createDiscordAdapter({ ...SETTINGS, discordApiUrl: discord.url, ...settings }, log);
  await adapter.start(bot);
  return { discord, lines, stop: () => adapter.stop() };
}
