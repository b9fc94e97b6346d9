import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { command } from "../../src/commands/add.ts";
import { addFromFeeds } from "../../src/commands/add-feeds.ts";
import { parse, type Run } from "../../src/commands/command.ts";
import { readConfig } from "../../src/config.ts";
import { readStory } from "../../src/ingest/load.ts";
import { rules } from "../ingest/fetch/loopback.ts";
import { testIo } from "./call.ts";

let folder: string;
let server: Server;
let site: string;

const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>On ${title.toLowerCase()} the council of the town spoke for three hours on Thursday, and nobody agreed with anybody in the end.</p>`.repeat(4)}</article></body></html>`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "feeds-"));
  server = createServer((request, response) => {
    const item = (path: string, title: string) =>
      `<item><title>${title}</title><link>${site}${path}</link><pubDate>Mon, 18 Nov 2019 16:07:38 GMT</pubDate></item>`;
    if (request.url === "/feed")
      response
        .setHeader("content-type", "application/rss+xml")
        .end(
          `<rss version="2.0"><channel><title>T</title>${item("/old", "Roads")}${item("/new", "Bridges")}${item("/gone", "Ferries")}</channel></rss>`,
        );
    else if (request.url === "/gone") response.writeHead(404).end();
    else response.setHeader("content-type", "text/html").end(page("Bridges"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  site = `http://echo.example:${typeof at === "object" && at !== null ? at.port : 0}`;
  await mkdir(join(folder, "town"));
  await writeFile(join(folder, "town/story.md"), `---\ntitle: Town\ndescription: The town\nfeeds:\n  - ${site}/feed\n---\n`);
  await writeFile(join(folder, "town/old.md"), `---\ntitle: Roads\nurl: ${site}/old\n---\n\nRoads were mended.\n`);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

function run(...args: string[]): { run: Run; out: string[]; err: string[] } {
  const { io, out, err } = testIo();
  return { run: { ...parse(command, ["town", "--feeds", ...args, "--knowledge", folder]), config: readConfig({}), io }, out, err };
}

test("what the feeds have and the story hasn't is listed, and nothing is written", async () => {
  const asked = run();
  expect(await addFromFeeds(asked.run, "town", rules())).toBe(0);
  expect(asked.out.join("\n")).toContain("New in the feeds: 2");
  expect(asked.out.join("\n")).toContain("2019-11-18  Bridges");
  expect(asked.out.join("\n")).not.toContain("/old");
  expect(await readdir(join(folder, "town"))).toEqual(["old.md", "story.md"]);
});

test("--yes adds them with the feed's date; one that is gone is told and the rest goes on", async () => {
  const asked = run("--yes");
  expect(await addFromFeeds(asked.run, "town", rules())).toBe(1);
  expect(asked.err.join("\n")).toContain("has no such page (404)");
  const { articles } = await readStory(folder, "town");
  expect(articles.map(({ title, url, published }) => ({ title, url, published }))).toContainEqual({
    title: "Bridges",
    url: `${site}/new`,
    published: "2019-11-18",
  });
  const again = run();
  await addFromFeeds(again.run, "town", rules());
  expect(again.out.join("\n")).toContain("New in the feeds: 1");
});

test("a story without feeds is told where to name them", async () => {
  await writeFile(join(folder, "town/story.md"), "---\ntitle: Town\n---\n");
  await expect(addFromFeeds(run().run, "town", rules())).rejects.toThrow(/story.md lists no feeds. Add their addresses under "feeds:"/);
});
