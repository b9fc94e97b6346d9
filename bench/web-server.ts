import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { SYSTEM_CLOCK } from "../src/adapters/shared/clock.ts";
import { openServer } from "../src/adapters/shared/http-server.ts";
import { createMetrics } from "../src/adapters/shared/metrics.ts";
import { createWebApp } from "../src/adapters/web/app.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openBot } from "../src/open-bot.ts";
import { createPictureRenderer } from "../src/picture/picture-renderer.ts";
import { openPool } from "../src/pool/pool.ts";

/** Started by bench/web.ts as a process of its own: the web page, and beside it an empty hono route. Tells its parent both ports, and what to ask. */
async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), "pullquote-bench-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true }));
  const settings = readConfig({ WEB_LIMIT: "0", DATA_DIR: dataDir });
  const log = createLog("silent");
  const pool = openPool();
  const { bot } = await openBot(settings, { log, pool, follow: false });
  const metrics = createMetrics();
  const app = createWebApp({
    bot: metrics.watch(bot, "web"),
    settings,
    log,
    renderer: createPictureRenderer(pool),
    metrics,
    clock: SYSTEM_CLOCK,
  });
  const empty = new Hono().get("/", (c) => c.json({}));
  const open = async (fetch: Parameters<typeof getRequestListener>[0]) =>
    (await openServer(getRequestListener(fetch), { host: "127.0.0.1", port: 0, setting: "WEB_PORT" }, SYSTEM_CLOCK)).port;
  const story = bot.commands()[0]?.name ?? "";
  const paths = bot.suggest(story, "").map((question) => `/api/${story}/ask?q=${encodeURIComponent(question)}`);
  return { page: await open(app.fetch), empty: await open(empty.fetch), paths };
}

const told = await start();
// "memory" asks for the megabytes of values that are left after a collection; anything else ends it.
process.on("message", (message) => {
  if (message !== "memory") process.exit(0);
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed / 1e6);
});
process.send?.(told);
