import type { Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../log.ts";

/** A logger for Slack's library that keeps its warnings' fixed words: what follows a colon or bracket may be a payload. */
export function createBoltLogger(log: Log, level: LogLevel): Logger {
  const words = (messages: readonly unknown[]) => {
    const [first] = messages;
    return typeof first === "string" ? (/^[\w '-]{1,120}/.exec(first)?.[0].trim() ?? "") : "";
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...messages) => log.warn({ platform: "slack", reason: words(messages) }, "Slack's library warns"),
    error: (...messages) => log.error({ platform: "slack", reason: words(messages) }, "Slack's library reports an error"),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}
