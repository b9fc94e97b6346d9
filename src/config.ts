import { existsSync } from "node:fs";
import { UserError } from "./errors.ts";
import {
  address,
  choice,
  count,
  hosts,
  people,
  port,
  portOrOff,
  readOrigins,
  readPublicUrl,
  readSchedule,
  type Setting,
  secret,
  text,
} from "./setting-kinds.ts";

/** How much is logged. */
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SLACK_APP = "api.slack.com/apps, your app";
const DISCORD_APP = "discord.com/developers/applications, your app";

/** Every setting there is; .env.example lists the same with the same defaults. */
export const SETTINGS = {
  knowledgeDir: text("KNOWLEDGE_DIR", "knowledge", "The folder with a folder for each story"),
  defaultStory: text("DEFAULT_STORY", "", "The story to use when none is named; empty: the only one"),
  dataDir: text("DATA_DIR", "data", "The folder for the ledger, the revisions and the cache"),
  databaseUrl: secret(
    "DATABASE_URL",
    /^postgres(?:ql)?:\/\/\S+$/,
    "PostgreSQL database for the ledger, shared by replicas; empty: a SQLite file in DATA_DIR",
    "an address such as postgres://user:password@host:5432/name",
  ),
  keepDays: {
    name: "KEEP_DAYS",
    fallback: "180",
    help: "How many days answers and unanswered questions are kept; users' ids are deleted after 30",
    read: (value: string) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined),
    expects: "a whole number of days from 1 to 9999",
  },
  refreshOnChange: choice("REFRESH_ON_CHANGE", ["on", "off"], "off", "Whether to refresh when the knowledge folder changes: on or off"),
  refreshSchedule: {
    name: "REFRESH_SCHEDULE",
    fallback: "",
    help: "When to refresh, as a cron pattern such as 0 6 * * *; empty: never",
    read: readSchedule,
    expects: 'a cron pattern such as "0 6 * * *"',
  },
  corrections: choice(
    "CORRECTIONS",
    ["on", "off"],
    "on",
    "Whether earlier answers are corrected when a refresh changes their words: on or off",
  ),
  slackAdmins: choice("SLACK_ADMINS", ["on", "off"], "off", "Whether admins of a Slack workspace may also do admin work: on or off"),
  answers: choice("ANSWERS", ["public", "private"], "public", "Who sees an answer: public, or private with a button to share it"),
  listen: choice(
    "LISTEN",
    ["on", "off"],
    "off",
    "Whether messages that don't mention the bot may be read, for /<story>-admin listen and for follow-ups in threads: on or off",
  ),
  operators: people("OPERATORS", "Who may do admin work, for example slack:T012AB:U034CD, discord:1234567890"),
  fetchAllow: hosts(
    "FETCH_ALLOW",
    "Your own hosts that articles may be fetched from, on any port, for example cms.example.org, 10.0.0.0/8; empty: only the public internet",
  ),
  logLevel: choice("LOG_LEVEL", LOG_LEVELS, "info", "How much is logged: fatal, error, warn, info, debug or silent"),
  healthPort: portOrOff("HEALTH_PORT", "A port for /healthz and /readyz alone, where no other port is listened on; off: none"),
  web: choice("WEB", ["on", "off"], "on", "Whether the web page, the API and MCP are served: on or off"),
  webHost: text("WEB_HOST", "127.0.0.1", "Web: address to listen on; 0.0.0.0 lets other machines connect"),
  webPort: port("WEB_PORT", "3000", "Web: port to listen on"),
  publicUrl: {
    name: "PUBLIC_URL",
    fallback: "",
    help: "Web: address at which readers reach it, for example https://news.example.org; when set, citations in chat link there",
    read: readPublicUrl,
    expects: "an http or https address without a path, such as https://news.example.org",
  },
  webLimit: count("WEB_LIMIT", "300", "Web: requests per minute from one address; 0: no limit"),
  webProxies: count(
    "WEB_PROXIES",
    "0",
    "Web: number of proxies in front that add to X-Forwarded-For, so that limits count the readers behind them",
  ),
  corsOrigins: {
    name: "CORS_ORIGINS",
    fallback: "",
    help: "Web: sites whose pages may use the API, for example https://example.org; *: all",
    read: readOrigins,
    expects: "a list of origins such as https://example.org, or *",
  },
  slackBotToken: secret(
    "SLACK_BOT_TOKEN",
    /^xoxb-\S+$/,
    `Slack: bot token, xoxb-… (${SLACK_APP}, OAuth & Permissions)`,
    `a bot token that begins with xoxb- (${SLACK_APP}, OAuth & Permissions, Bot User OAuth Token)`,
  ),
  slackAppToken: secret(
    "SLACK_APP_TOKEN",
    /^xapp-\S+$/,
    `Slack: app token, xapp-…, for Socket Mode (${SLACK_APP}, Basic Information, App-Level Tokens)`,
    `an app-level token that begins with xapp- and has connections:write (${SLACK_APP}, Basic Information, App-Level Tokens)`,
  ),
  slackSigningSecret: secret(
    "SLACK_SIGNING_SECRET",
    /^[0-9a-f]{32}$/i,
    `Slack: signing secret, for HTTP instead of Socket Mode (${SLACK_APP}, Basic Information)`,
    `32 digits of 0-9 and a-f (${SLACK_APP}, Basic Information, App Credentials, Signing Secret)`,
  ),
  slackPort: port("SLACK_PORT", "3001", "Slack: port for HTTP requests"),
  slackApiUrl: address("SLACK_API_URL", "https://slack.com/api/", "Slack: address of the Web API (a proxy, a test)"),
  discordToken: secret(
    "DISCORD_TOKEN",
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
    `Discord: bot token (${DISCORD_APP}, Bot)`,
    `a bot token of three parts with dots between (${DISCORD_APP}, Bot, Reset Token)`,
  ),
  discordPublicKey: secret(
    "DISCORD_PUBLIC_KEY",
    /^[0-9a-f]{64}$/i,
    `Discord: public key, for HTTP interactions instead of the gateway (${DISCORD_APP}, General Information)`,
    `64 digits of 0-9 and a-f (${DISCORD_APP}, General Information, Public Key)`,
  ),
  discordPort: port("DISCORD_PORT", "3002", "Discord: port for HTTP interactions"),
  discordApiUrl: address("DISCORD_API_URL", "https://discord.com/api/", "Discord: address of the API (a proxy, a test)"),
  evalDir: text("EVAL_DIR", "../shared/eval", "Labelled data for bench and the tests that measure quality"),
} as const;

/** The settings' values. */
export type Config = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never };

/** Reads the environment, and before it the file .env where there is one. Throws a UserError that lists every fault at once. */
export function readConfig(environment?: Readonly<Record<string, string | undefined>>): Config {
  if (environment === undefined && existsSync(".env")) process.loadEnvFile(".env");
  const from = environment ?? process.env;
  const faults: string[] = [];
  const value = <T>(setting: Setting<T>): T => {
    const value = from[setting.name]?.trim();
    const read = setting.read(value === undefined || value === "" ? setting.fallback : value);
    if (read !== undefined) return read;
    faults.push(`${setting.name} ${setting.secret ? "isn't valid. It" : `is ${JSON.stringify(value)}, but`} must be ${setting.expects}.`);
    const standIn = setting.read(setting.fallback);
    if (standIn === undefined) throw new Error(`The default of ${setting.name} can't be read.`);
    return standIn;
  };
  const config: Config = {
    knowledgeDir: value(SETTINGS.knowledgeDir),
    defaultStory: value(SETTINGS.defaultStory),
    dataDir: value(SETTINGS.dataDir),
    databaseUrl: value(SETTINGS.databaseUrl),
    keepDays: value(SETTINGS.keepDays),
    refreshOnChange: value(SETTINGS.refreshOnChange),
    refreshSchedule: value(SETTINGS.refreshSchedule),
    corrections: value(SETTINGS.corrections),
    slackAdmins: value(SETTINGS.slackAdmins),
    answers: value(SETTINGS.answers),
    listen: value(SETTINGS.listen),
    operators: value(SETTINGS.operators),
    fetchAllow: value(SETTINGS.fetchAllow),
    logLevel: value(SETTINGS.logLevel),
    healthPort: value(SETTINGS.healthPort),
    web: value(SETTINGS.web),
    webHost: value(SETTINGS.webHost),
    webPort: value(SETTINGS.webPort),
    publicUrl: value(SETTINGS.publicUrl),
    webLimit: value(SETTINGS.webLimit),
    webProxies: value(SETTINGS.webProxies),
    corsOrigins: value(SETTINGS.corsOrigins),
    slackBotToken: value(SETTINGS.slackBotToken),
    slackAppToken: value(SETTINGS.slackAppToken),
    slackSigningSecret: value(SETTINGS.slackSigningSecret),
    slackPort: value(SETTINGS.slackPort),
    slackApiUrl: value(SETTINGS.slackApiUrl),
    discordToken: value(SETTINGS.discordToken),
    discordPublicKey: value(SETTINGS.discordPublicKey),
    discordPort: value(SETTINGS.discordPort),
    discordApiUrl: value(SETTINGS.discordApiUrl),
    evalDir: value(SETTINGS.evalDir),
  };
  faults.push(...missing(config));
  if (faults.length > 0) throw new UserError(`These settings are wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return config;
}

/** Settings that another one needs. */
function missing({ slackBotToken, slackAppToken, slackSigningSecret }: Config): readonly string[] {
  const needs = ({ name, expects }: Setting<string>, because: string) => `${name} is missing (${because}): it must be ${expects}.`;
  if (slackBotToken === "" && (slackAppToken !== "" || slackSigningSecret !== ""))
    return [needs(SETTINGS.slackBotToken, "other Slack settings are set")];
  if (slackBotToken !== "" && slackAppToken === "" && slackSigningSecret === "")
    return [needs(SETTINGS.slackAppToken, "or SLACK_SIGNING_SECRET for HTTP; SLACK_BOT_TOKEN alone isn't enough")];
  return [];
}
