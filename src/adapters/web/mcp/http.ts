import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Hono } from "hono";
import { keepUnanswered, type WebContext } from "../context.ts";
import { allowSites, type Env, meantForUs } from "../guard.ts";
import { refuse } from "../problem.ts";
import { createMcpServer } from "./server.ts";

/** MCP over Streamable HTTP, without sessions: any replica can answer any request. */
export function serveMcp(app: Hono<Env>, context: WebContext): void {
  const { bot, settings } = context;
  allowSites(app, "/mcp", settings, { allowMethods: ["POST"], exposeHeaders: ["mcp-protocol-version"] });
  app.post("/mcp", async (c) => {
    if (!meantForUs(c, settings))
      return refuse(
        c,
        403,
        "Requests to this host name, or from this site, aren't allowed. Set PUBLIC_URL to the address that clients use, or add the site to CORS_ORIGINS.",
      );
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = createMcpServer(bot, {
      defaultStory: settings.defaultStory,
      answered: (answer) => keepUnanswered(context, answer, [], "mcp"),
    });
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  app.all("/mcp", (c) => {
    c.header("allow", "POST");
    return refuse(c, 405, "This is an MCP endpoint (Streamable HTTP, without sessions). Use POST.");
  });
}
