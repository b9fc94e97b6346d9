import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { UserError } from "../../errors.ts";
import { faultOf } from "../../log.ts";
import { WORDS } from "../shared/words.ts";
import { serveApi } from "./api.ts";
import { ASSETS } from "./assets.ts";
import type { WebContext } from "./context.ts";
import { serveFiles } from "./files.ts";
import { type Env, headers, limitRate } from "./guard.ts";
import { serveMcp } from "./mcp/http.ts";
import { servePages } from "./pages.ts";
import { refuse } from "./problem.ts";

/** Bytes of a request's body: a draft as long as may be, in any script. */
const BODY_BYTES = 500_000;

/** All that is served: pages, files, the API and MCP. Nothing is kept between requests but counts. */
export function createWebApp(context: WebContext): Hono<Env> {
  const { settings, clock, log } = context;
  const app = new Hono<Env>();
  app.use(headers());
  for (const { path, type, content } of Object.values(ASSETS))
    app.get(path.replace(/\?.*/, ""), (c) =>
      c.body(content, 200, { "content-type": type, "cache-control": "public, max-age=31536000, immutable" }),
    );
  app.get("/robots.txt", (c) => c.text("User-agent: *\nDisallow: /api/\n"));
  app.use(limitRate(settings.webLimit, settings.webProxies, clock));
  app.use(
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: (c) => refuse(c, 413, `The request is too long. It may have at most ${BODY_BYTES} bytes.`),
    }),
  );
  app.get("/metrics", (c) =>
    c.body(context.metrics.text(context.bot), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  serveApi(app, context);
  serveMcp(app, context);
  serveFiles(app, context);
  servePages(app, context);
  app.notFound((c) => refuse(c, 404, "There is no such page."));
  app.onError((error, c) => {
    if (error instanceof UserError) return refuse(c, 400, error.message);
    log.error({ platform: "web", ...faultOf(error) }, "request failed");
    return refuse(c, 500, WORDS.fault);
  });
  return app;
}
