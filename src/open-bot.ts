import { join } from "node:path";
import { correctLate } from "./admin/correct-answers.ts";
import { createAdmin } from "./admin/create-admin.ts";
import { createCorrections } from "./admin/deliver-corrections.ts";
import { createRefresher } from "./admin/refresher.ts";
import { createSubscriptions } from "./admin/subscriptions/subscriptions.ts";
import { triggerRefreshes } from "./admin/triggers.ts";
import { prepare } from "./ask/ask.ts";
import { type Bot, createBot } from "./bot.ts";
import type { Config } from "./config.ts";
import { messageOf, UserError } from "./errors.ts";
import { type FetchRules, rulesAllowing } from "./ingest/fetch/fetch-rules.ts";
import { storyNames } from "./ingest/load.ts";
import { ledgerPlace, openLedger } from "./ledger/ledger.ts";
import { listeningIn } from "./ledger/listening.ts";
import { currentRevisions, sweepTexts } from "./ledger/revisions.ts";
import { watchRevisions } from "./ledger/watch-revisions.ts";
import type { Log } from "./log.ts";
import { directPool, type Pool } from "./pool/pool.ts";
import { createArticleCache } from "./story/article-cache.ts";
import { codeVersion } from "./story/code-version.ts";
import { createLibrary } from "./story/library.ts";
import { createStoryLoader } from "./story/story-loader.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The settings that a bot is opened with. */
export type BotSettings = Pick<
  Config,
  | "knowledgeDir"
  | "dataDir"
  | "databaseUrl"
  | "keepDays"
  | "operators"
  | "slackAdmins"
  | "fetchAllow"
  | "corrections"
  | "refreshOnChange"
  | "refreshSchedule"
  | "publicUrl"
  | "listen"
>;

/** A bot at work, with its ledger and stories. */
export interface OpenBot {
  readonly bot: Bot;
  /** Stories that can't be answered from, each with the reason. */
  readonly faults: readonly string[];
  /** Ends what runs beside: watching, schedules, a refresh under way; then the ledger. */
  close(): Promise<void>;
}

/** How a bot is opened. */
export interface Opening {
  readonly log: Log;
  /** Goes on following changes by other processes, the folder and the schedule. Without, it stays as opened. */
  readonly follow?: boolean;
  /** Only these stories; by default all that are kept or in the folder. */
  readonly stories?: readonly string[];
  /** Whether a story without a saved revision is taken from the folder at once (default), or left to the first refresh. */
  readonly keepFirst?: boolean;
  readonly now?: () => number;
  /** How addresses may be fetched; by default as the settings allow. */
  readonly fetchRules?: FetchRules;
  /** Hears what is being done to a story, in a few words: "reading", "12 of 40 articles". */
  readonly progress?: (words: string) => void;
  /** Where articles are read; by default in this thread. Who opens a pool closes it. */
  readonly pool?: Pool;
}

/** Opens the ledger and every story: the last revision saved, else what is in the folder. Throws a UserError where ledger or folder can't be opened. */
export async function openBot(
  settings: BotSettings,
  {
    log,
    follow = true,
    stories,
    keepFirst = true,
    fetchRules = rulesAllowing(settings.fetchAllow),
    now = Date.now,
    progress = () => {},
    pool = directPool,
  }: Opening,
): Promise<OpenBot> {
  const { knowledgeDir, dataDir, keepDays, operators, slackAdmins } = settings;
  const place = ledgerPlace(settings);
  const ledger = await openLedger({ place, keepDays, now, log });
  const cache = createArticleCache(join(dataDir, "cache"), codeVersion());
  const loader = createStoryLoader({ knowledgeDir, pool, cache, prepare });
  const library = createLibrary([]);
  const corrections = createCorrections(ledger, settings.corrections === "on", now);
  const subscriptions = createSubscriptions(ledger.db, now);
  const refresher = createRefresher({
    ...{ knowledgeDir, library, loader, pool, ledger, now },
    corrections: settings.corrections === "on",
    due: corrections.wake,
    tell: progress,
    news: subscriptions,
  });
  const admin = createAdmin({
    ...{ knowledgeDir, library, ledger, refresher, subscriptions, pool, now, fetchRules },
    permission: { operators, slackAdmins },
    listening: settings.listen === "on",
    refused: ({ act, ...facts }) => log.warn({ ...facts, event: act }, "refused"),
  });
  const faults: string[] = [];
  try {
    await refresher.follow(stories);
    const stored = [...(await currentRevisions(ledger.db)).keys()];
    const folders = stories ?? (await storyFolders(knowledgeDir, stored));
    for (const story of keepFirst ? folders.filter((name) => library.find(name) === undefined) : [])
      await refresher.open(story).catch((error: unknown) => {
        faults.push(messageOf(error));
      });
  } catch (error) {
    await ledger.close();
    throw error;
  }
  const sweep = () =>
    ledger
      .sweep()
      .then(() => sweepTexts(ledger.db))
      .catch((error: unknown) => log.error({ reason: messageOf(error) }, "old rows could not be deleted"));
  const ends: (() => void | Promise<void>)[] = [];
  if (follow) {
    void sweep();
    const daily = setInterval(() => void sweep(), DAY);
    daily.unref();
    ends.push(
      () => clearInterval(daily),
      watchRevisions(async () => {
        for (const story of await refresher.follow())
          log.info({ story, revision: library.status(story).revision }, "another process refreshed");
      }),
      triggerRefreshes({ knowledgeDir, refresher, settings, log, stories: library.stories }),
    );
  }
  return {
    bot: createBot({
      library,
      memory: {
        ...ledger,
        save: async (given, message) => {
          const id = await ledger.save(given, message);
          const story = library.find(given.story)?.index.story;
          // Answered from one revision, kept when another was in use.
          if (story !== undefined && settings.corrections === "on" && (await correctLate(ledger.db, now(), { id, given }, story)))
            corrections.wake();
          return id;
        },
      },
      admin,
      corrections,
      subscriptions,
      lastAsked: ledger.lastAsked,
      listeningIn: (place) => listeningIn(ledger.db, place),
      now,
      pool,
      publicUrl: settings.publicUrl,
    }),
    faults,
    close: async () => {
      for (const end of ends) await end();
      await refresher.close();
      await corrections.close();
      await subscriptions.close();
      await ledger.close();
    },
  };
}

/** The folder's stories; none where there is no folder but stories are kept, as on a replica. */
async function storyFolders(knowledgeDir: string, stored: readonly string[]): Promise<readonly string[]> {
  try {
    return await storyNames(knowledgeDir);
  } catch (error) {
    if (error instanceof UserError && stored.length > 0) return [];
    throw error;
  }
}
