import { getRequestListener } from "@hono/node-server";
import type { Log } from "../../log.ts";
import type { PictureRenderer } from "../../picture/picture-renderer.ts";
import type { Adapter } from "../adapter.ts";
import { type Clock, SYSTEM_CLOCK } from "../shared/clock.ts";
import { type OpenServer, openServer } from "../shared/http-server.ts";
import type { Metrics } from "../shared/metrics.ts";
import { createWebApp } from "./app.ts";
import type { WebSettings } from "./settings.ts";

/** The web page, the API and MCP on a port of their own. */
export function createWebAdapter(
  settings: WebSettings,
  log: Log,
  renderer: PictureRenderer,
  metrics: Pick<Metrics, "text">,
  clock: Clock = SYSTEM_CLOCK,
): Adapter {
  const { webHost, webPort, publicUrl } = settings;
  let server: OpenServer | undefined;
  return {
    name: "web",
    address: () => {
      const port = server?.port ?? webPort;
      return publicUrl === "" ? `at http://${hostOf(webHost)}:${port}` : `at ${publicUrl}, port ${port}`;
    },
    start: async (bot, ready) => {
      const { fetch } = createWebApp({ bot, settings, log, renderer, metrics, clock });
      server = await openServer(getRequestListener(fetch), { host: webHost, port: webPort, setting: "WEB_PORT", ready }, clock);
      log.info({ platform: "web", port: server.port }, "started");
    },
    connected: () => server !== undefined,
    stop: async () => server?.close(),
  };
}

const hostOf = (host: string): string =>
  ["127.0.0.1", "::1", "localhost"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
