import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { STRICT } from "../../src/ingest/fetch/fetch-rules.ts";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { SILENT, type TestFolders, testFolders } from "./story-folder.ts";

vi.setConfig({ testTimeout: 90_000 });

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry returns to the lake</title><meta property="article:published_time" content="2024-07-01">
<meta name="author" content="Ida Holm"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry returns to the lake</h1>
<p>The ferry across the lake sails again from Monday, the harbour master, Ole Brandt, said on Sunday after a winter of repairs in the yard.</p>
<p>“She is as good as new and she will carry two hundred people,” Brandt said, standing on the deck with the captain and the crew around him.</p>
<p>The council had paid for the repairs after two years of debate, in which the ferry stood unused at the pier and tourists went elsewhere.</p></article></body></html>`;

let server: Server;
let address: string;
let folders: TestFolders;
let opened: OpenBot | undefined;
beforeEach(async () => {
  server = createServer((_request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/ferry`;
  folders = testFolders();
});
afterEach(async () => {
  await opened?.close();
  server.close();
  folders.remove();
});

const operator = { platform: "slack", workspace: "T1", user: "U1", manages: false, served: 1 };
const files = () => readdirSync(join(folders.knowledge, "club")).filter((name) => name.includes("ferry"));

it("an article is shown before it is kept, and answered from after a refresh", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: { ...STRICT, refusal: () => undefined } });
  const { admin } = opened.bot;
  const shown = await admin.command(operator, "club", `add ${address}`);
  expect(shown.text).toContain("Ferry returns to the lake");
  expect(shown.text).toContain("Ida Holm · 2024-07-01");
  expect(files()).toEqual([]);
  const kept = await admin.command(operator, "club", shown.confirm?.words ?? "");
  expect(kept.text).toMatch(/^Added/);
  expect(files()).toHaveLength(1);
  const preview = await admin.command(operator, "club", kept.confirm?.words ?? "");
  expect(preview.text).toContain("Articles added: 1");
  await admin.command(operator, "club", preview.confirm?.words ?? "");
  expect(opened.bot.ask("club", "what did Brandt say").answered).toBe(true);
});

it("nothing but public web addresses is read: no file of this machine, no address of its network", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false });
  const { admin } = opened.bot;
  for (const source of ["/etc/passwd", "file:///etc/passwd", "story.md", "javascript:alert(1)", address]) {
    const { text, confirm } = await admin.command(operator, "club", `add ${source}`);
    expect(text).not.toMatch(/root:|The club|Ferry returns/);
    expect(confirm).toBeUndefined();
  }
  expect((await admin.command(operator, "club", `add ${address} keep`)).text).not.toMatch(/^Added/);
  expect(files()).toEqual([]);
});

it("somebody who may not is refused at each step", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: { ...STRICT, refusal: () => undefined } });
  for (const words of [`add ${address}`, `add ${address} keep`, "refresh", "rollback", "remove stadium", "gaps", "status", ""])
    expect((await opened.bot.admin.command({ ...operator, user: "U9" }, "club", words)).text).toMatch(/^Only operators/);
  expect(files()).toEqual([]);
});
