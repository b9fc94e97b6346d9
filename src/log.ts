import { type DestinationStream, pino } from "pino";
import type { LogLevel } from "./config.ts";

/** What a log line may tell: ids, counts, times and codes. Anything else is left out, so that no token, payload or message text is written. */
const FACTS = [
  "platform",
  "event",
  "story",
  "revision",
  "workspace",
  "channel",
  "thread",
  "message",
  "asker",
  "answer",
  "kind",
  "answered",
  "visibility",
  "retry",
  "attempt",
  "count",
  "ms",
  "port",
  "state",
  "name",
  "code",
  "status",
  "reason",
  "at",
] as const;

const TOLD: ReadonlySet<string> = new Set(FACTS);

/** The facts of a log line. */
export type Facts = { readonly [K in (typeof FACTS)[number]]?: string | number | boolean | undefined };

/** Writes JSON lines of ids and codes. */
export interface Log {
  debug(facts: Facts, what: string): void;
  info(facts: Facts, what: string): void;
  warn(facts: Facts, what: string): void;
  error(facts: Facts, what: string): void;
}

/** A log at this level, to standard error or another destination. Fields that aren't in `FACTS` are dropped, texts cut at 200 characters. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: allowed },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** Of anything thrown, what may be logged: its name, code, HTTP status, the platform's own word for it and where it was thrown; never its message. */
export function faultOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? error.code : undefined;
  const status =
    "status" in error && typeof error.status === "number"
      ? error.status
      : "statusCode" in error && typeof error.statusCode === "number"
        ? error.statusCode
        : undefined;
  const data = "data" in error && typeof error.data === "object" && error.data !== null ? error.data : {};
  const reason = "error" in data && typeof data.error === "string" ? data.error : undefined;
  const at = error.stack
    ?.split("\n")
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return { name: error.name, code, status, reason, at };
}

function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const fact of Object.keys(fields)) {
    const value = fields[fact];
    if (!TOLD.has(fact)) continue;
    if (typeof value === "string") facts[fact] = value.slice(0, 200);
    else if (typeof value === "number" || typeof value === "boolean") facts[fact] = value;
  }
  return facts;
}
