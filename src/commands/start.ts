import type { RequestListener } from "node:http";
import type { Adapter } from "../adapters/adapter.ts";
import { SYSTEM_CLOCK } from "../adapters/shared/clock.ts";
import { type OpenServer, openServer } from "../adapters/shared/http-server.ts";
import { createMetrics, type Metrics } from "../adapters/shared/metrics.ts";
import { createReady, type Ready } from "../adapters/shared/readiness.ts";
import type { Bot } from "../bot.ts";
import { type Config, SETTINGS } from "../config.ts";
import { messageOf, UserError } from "../errors.ts";
import { createLog, faultOf, type Log } from "../log.ts";
import { openBot } from "../open-bot.ts";
import { createPictureRenderer, type PictureRenderer } from "../picture/picture-renderer.ts";
import { openPool } from "../pool/pool.ts";
import { type Command, knowledgeDir } from "./command.ts";
import { longWork } from "./progress-bar.ts";

/** A platform that settings can switch on; its adapter is loaded only then. */
interface Platform {
  /** Its adapter's name. */
  readonly id: string;
  readonly name: string;
  readonly configured: (config: Config) => boolean;
  /** How it runs with these settings, in a few words. */
  readonly way: (config: Config) => string;
  /** What switches it on. */
  readonly needs: string;
  readonly load: () => Promise<(config: Config, log: Log, renderer: PictureRenderer, metrics: Metrics) => Adapter>;
}

/** Every platform there is, in the order in which they are listed. */
const PLATFORMS: readonly Platform[] = [
  {
    id: "web",
    name: "Web page",
    configured: ({ web }) => web === "on",
    way: ({ webPort }) => `on port ${webPort}`,
    needs: "WEB=on (docs/web.md)",
    load: async () => (await import("../adapters/web/adapter.ts")).createWebAdapter,
  },
  {
    id: "slack",
    name: "Slack",
    configured: ({ slackBotToken }) => slackBotToken !== "",
    way: ({ slackAppToken, slackPort }) => (slackAppToken === "" ? `over HTTP, port ${slackPort}` : "over Socket Mode"),
    needs: "SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (docs/slack.md)",
    load: async () => {
      const { createSlackAdapter } = await import("../adapters/slack/adapter.ts");
      return (config, log, renderer) => createSlackAdapter(config, log, renderer);
    },
  },
  {
    id: "discord",
    name: "Discord",
    configured: ({ discordToken, discordPublicKey }) => discordToken !== "" || discordPublicKey !== "",
    way: ({ discordPublicKey, discordPort }) => (discordPublicKey === "" ? "over the gateway" : `over HTTP, port ${discordPort}`),
    needs: "DISCORD_TOKEN, or DISCORD_PUBLIC_KEY for HTTP (docs/discord.md)",
    load: async () => {
      const { createDiscordAdapter } = await import("../adapters/discord/adapter.ts");
      return (config, log, renderer) => createDiscordAdapter(config, log, renderer);
    },
  },
];

export const command: Command = {
  usage: "start",
  about: "Starts the bot on every configured platform. Stop it with Ctrl-C or SIGTERM.",
  options: {},
  run: async (run) => {
    const { io } = run;
    const config = { ...run.config, knowledgeDir: knowledgeDir(run) };
    const platforms = PLATFORMS.filter(({ configured }) => configured(config));
    if (platforms.length === 0) {
      io.err(nothingConfigured());
      return 1;
    }
    const log = createLog(config.logLevel);
    const pool = openPool();
    const bar = longWork(io, "Reading the stories");
    const { bot, faults, close } = await openBot(config, { log, pool, progress: bar.tell }).finally(bar.end);
    const renderer = createPictureRenderer(pool);
    const metrics = createMetrics();
    const signals = watchSignals(log);
    let health: OpenServer | undefined;
    try {
      for (const fault of faults) io.err(`Left out: ${fault}`);
      const stories = bot.commands().map(({ name }) => `/${name}`);
      if (stories.length === 0)
        throw new UserError(`${config.knowledgeDir} has no story yet. Add an article: pullquote add <story> <file>.`);
      await io.out(`Answering from ${stories.join(", ")}.`);
      const running: Adapter[] = [];
      const connections = () => platforms.map(({ id }) => [id, running.find(({ name }) => name === id)?.connected() ?? false] as const);
      const ready = createReady(bot, () => Object.fromEntries(connections()), SYSTEM_CLOCK);
      health = await openHealth(config, ready);
      if (health !== undefined) await io.out(`Health: on port ${health.port}`);
      for (const platform of PLATFORMS) {
        const outcome = platforms.includes(platform)
          ? await startOne(platform, { config, log, renderer, metrics, ready }, bot)
          : `not configured: needs ${platform.needs}`;
        await io.out(
          `${platform.name}: ${typeof outcome === "string" ? outcome : `running ${outcome.address?.() ?? platform.way(config)}`}`,
        );
        if (typeof outcome !== "string") running.push(outcome);
      }
      if (running.length === 0) return 1;
      await io.out(`Stopping on ${await signals.signal}: finishing work in progress.`);
      await Promise.all(running.map((adapter) => adapter.stop().catch((error: unknown) => log.error(faultOf(error), "stop failed"))));
      return 0;
    } finally {
      await health?.close();
      await pool.close();
      await close();
      signals.forget();
    }
  },
};

/** Serves nothing but whether the bot is alive and ready, on a port of its own; undefined where none is set. */
async function openHealth({ healthPort }: Config, ready: Ready): Promise<OpenServer | undefined> {
  if (healthPort === "off") return undefined;
  const nothing: RequestListener = (_, response) => void response.writeHead(404).end();
  return openServer(nothing, { port: healthPort, setting: SETTINGS.healthPort.name, ready }, SYSTEM_CLOCK);
}

/** What adapters are made with. */
interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly renderer: PictureRenderer;
  readonly metrics: Metrics;
  readonly ready: Ready;
}

/** The adapter at work, or why it isn't. */
async function startOne(platform: Platform, { config, log, renderer, metrics, ready }: Parts, bot: Bot): Promise<Adapter | string> {
  try {
    const create = await platform.load();
    const adapter = create(config, log, renderer, metrics);
    await adapter.start(metrics.watch(bot, adapter.name), ready);
    return adapter;
  } catch (error) {
    if (!(error instanceof UserError)) log.error({ platform: platform.id, ...faultOf(error) }, "start failed");
    return `not running: ${messageOf(error)}`;
  }
}

function nothingConfigured(): string {
  const lines = PLATFORMS.map(({ name, needs }) => `  ${name}: ${needs}`);
  return `Nothing is configured, so there is nothing to start. Copy .env.example to .env and fill in what one of these needs:\n${lines.join("\n")}\nThe terminal needs none of that: npm run ask -- <question>`;
}

/** The first signal to stop; a second one ends the process at once. Until it is forgotten, what nobody caught is logged and doesn't end the process. */
function watchSignals(log: Log): { readonly signal: Promise<string>; readonly forget: () => void } {
  const logUncaught = (error: unknown) => log.error(faultOf(error), "not caught");
  process.on("unhandledRejection", logUncaught);
  let resolveSignal = (_signal: string): void => {};
  const signal = new Promise<string>((resolve) => {
    resolveSignal = resolve;
  });
  const stop = (name: string) => {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    resolveSignal(name);
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  return { signal, forget: () => void process.off("SIGTERM", stop).off("SIGINT", stop).off("unhandledRejection", logUncaught) };
}
