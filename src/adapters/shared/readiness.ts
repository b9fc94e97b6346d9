import type { IncomingMessage, ServerResponse } from "node:http";
import type { Memory } from "../../bot.ts";
import type { Clock } from "./clock.ts";

/** Whether the bot can answer, and what it is that can't. */
export interface Readiness {
  /** Whether all of the following is well. */
  readonly ready: boolean;
  /** How many stories are answered from. */
  readonly stories: number;
  /** Whether the ledger can be reached. */
  readonly ledger: boolean;
  /** Each platform that is configured, and whether it reaches us. */
  readonly platforms: Readonly<Record<string, boolean>>;
}

export type Ready = () => Promise<Readiness>;

/** Milliseconds that the ledger has to answer. */
const PATIENCE = 2_000;

/** Looks at stories, ledger and platforms each time that it is asked. */
export function createReady(
  bot: { readonly commands: () => readonly unknown[]; readonly memory: Pick<Memory, "reachable"> },
  platforms: () => Readiness["platforms"],
  clock: Pick<Clock, "wait">,
): Ready {
  return async () => {
    const ledger = await Promise.race([bot.memory.reachable(), clock.wait(PATIENCE).then(() => false)]);
    const stories = bot.commands().length;
    const connected = platforms();
    return { ready: ledger && stories > 0 && Object.values(connected).every(Boolean), stories, ledger, platforms: connected };
  };
}

/** Answers GET /healthz (the process is alive) and GET /readyz (200 or 503, and why, as JSON); false for any other request. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, ready: Ready | undefined): boolean {
  const path = request.url?.split("?", 1)[0];
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (path === "/healthz") response.writeHead(200, { "content-type": "text/plain" }).end("ok\n");
  else if (path === "/readyz" && ready !== undefined)
    ready().then(
      (readiness) =>
        response.writeHead(readiness.ready ? 200 : 503, { "content-type": "application/json" }).end(`${JSON.stringify(readiness)}\n`),
      () => response.writeHead(503).end(),
    );
  else return false;
  return true;
}
