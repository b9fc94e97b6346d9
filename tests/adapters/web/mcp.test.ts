import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Place } from "../../../src/adapters/web/mcp/citations.ts";
import { call } from "../../commands/call.ts";
import { NK_ALONE } from "../../stories/nk-alone.ts";
import { openWeb, type TestWeb } from "./open-web.ts";

let web: TestWeb;
let data: string;
beforeAll(async () => {
  web = await openWeb();
  data = await mkdtemp(join(tmpdir(), "pullquote-mcp-"));
});
afterAll(async () => {
  await web.close();
  await rm(data, { recursive: true });
});

const overHttp = (): Transport =>
  new StreamableHTTPClientTransport(new URL("http://localhost:3000/mcp"), {
    fetch: (url, init) => Promise.resolve(web.app.request(String(url), { ...init })),
  });
/** The program as an assistant starts it. */
const overStdio = (): Transport =>
  new StdioClientTransport({
    command: process.execPath,
    args: ["bin/pullquote.js", "mcp"],
    env: { PATH: process.env.PATH ?? "", KNOWLEDGE_DIR: NK_ALONE, DATA_DIR: data },
    stderr: "ignore",
  });

const terminal = async (...args: string[]) => JSON.parse((await call([...args, "--json"])).out);

describe.each([
  ["Streamable HTTP", overHttp],
  ["stdio", overStdio],
] as const)("MCP over %s", (_, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: "test", version: "1" });
    await client.connect(connect());
  });
  afterAll(() => client.close());
  const tool = async (name: string, args: Readonly<Record<string, unknown>>) => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: { ...args } });
    return { data: Object(structuredContent), text: Object(Array.isArray(content) ? content[0] : undefined).text, isError };
  };
  const readText = async (uri: string) => {
    const [content] = (await client.readResource({ uri })).contents;
    return content !== undefined && "text" in content ? String(content.text) : "";
  };

  test("offers its tools, all of which only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["ask", "statements_by", "timeline", "check_quotes", "search"]);
    expect(tools.every(({ annotations, outputSchema }) => annotations?.readOnlyHint === true && outputSchema !== undefined)).toBe(true);
    expect(client.getInstructions()).toContain("check_quotes");
  });

  test("answers as the terminal does", async () => {
    expect((await tool("ask", { question: "what did Ford say about patience" })).data.answer).toEqual(
      await terminal("ask", "nk", "what did Ford say about patience"),
    );
    expect((await tool("statements_by", { person: "Ford", topic: "patience", story: "nk" })).data.answer).toEqual(
      await terminal("ask", "nk", "what did Ford say about patience"),
    );
    expect((await tool("timeline", { of: "between 2002 and 2009" })).data.answer).toEqual(
      await terminal("timeline", "nk", "between 2002 and 2009"),
    );
    const followed = await tool("ask", { question: "and Rapp-Hooper", context: ["what did Ford say"] });
    expect(followed.data.answer.heading).toBe("What Mira Rapp-Hooper said");
    expect((await tool("ask", { question: "what did Obama say" })).text).toContain("Nothing here mentions Obama.");
  });

  test("cites so that a client can verify each excerpt against the article", async () => {
    for (const [name, args] of [
      ["ask", { question: "what did Ford say" }],
      ["timeline", {}],
      ["search", { words: "patience with diplomacy" }],
    ] as const) {
      const { data } = await tool(name, args);
      const excerpts = data.answer === undefined ? data.evidence : [...data.answer.evidence, ...(data.answer.upcoming ?? [])];
      const places: readonly Place[] = data.citations;
      expect(places).toHaveLength(excerpts.length);
      for (const [i, { source, passage, selector }] of places.entries()) {
        const [quote, position] = selector;
        const text = await readText(source);
        expect(quote.exact).toBe(excerpts[i].text);
        expect([...text].slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(await readText(passage)).toContain(quote.exact);
      }
    }
  });

  test("checks every quotation of a draft", async () => {
    const draft =
      "Ford warned of losing “patience with diplomacy”.\n\nMike Pence said: “The real risk is that any one of the parties involved loses patience with diplomacy.”\n\n“The real risk is that all of the parties involved lose patience with diplomacy,” Lindsey Ford said. “Talks are a circus,” she said.";
    const { data, text } = await tool("check_quotes", { draft });
    expect(data.quotations.map((one: { answer: { verdict?: string } }) => one.answer.verdict)).toEqual([
      "exact",
      "misattributed",
      "altered",
      "absent",
    ]);
    expect(data.citations.map((places: readonly Place[]) => places.length)).toEqual([1, 1, 1, 0]);
    expect(text).toContain("[+all]");
  });

  test("has every article as a resource", async () => {
    const { resources } = await client.listResources();
    const [article] = web.bot.read("nk").articles;
    expect(resources).toMatchObject([{ uri: `pullquote://nk/${article?.id}`, title: article?.title, mimeType: "text/plain" }]);
    expect(await readText(resources[0]?.uri ?? "")).toBe(article?.text);
    await expect(readText("pullquote://nk/other")).rejects.toThrow(/There is no article "other"/);
    await expect(readText("pullquote://nk/..%2F..%2F.env")).rejects.toThrow(/There is no article/);
  });

  test("tells a mistake in words that a model can act on", async () => {
    expect(await tool("ask", { question: "who", story: "no" })).toMatchObject({
      isError: true,
      text: 'There is no story "no". Stories: nk.',
    });
  });
});

describe("POST /mcp", () => {
  const post = (headers: Readonly<Record<string, string>>, address = "http://localhost:3000/mcp") =>
    web.app.request(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" }),
    });

  test("is for this machine's own programs while nothing else is said: a page that points its name here is refused", async () => {
    expect((await post({ host: "localhost:3000" })).status).toBe(200);
    expect((await post({ host: "evil.example:3000", origin: "http://evil.example:3000" })).status).toBe(403);
    expect((await post({ host: "localhost:3000", origin: "https://evil.example" })).status).toBe(403);
    expect((await post({ host: "localhost:3000", origin: "http://localhost:3000" })).status).toBe(200);
  });

  test("has no sessions, so nothing to read with GET", async () => {
    expect((await web.app.request("/mcp")).status).toBe(405);
  });
});
