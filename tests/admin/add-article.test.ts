import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
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

/** What the server answers with from now on. */
const serve = (html: string) => {
  server.removeAllListeners("request");
  server.on("request", (_request, response: ServerResponse) => response.setHeader("content-type", "text/html; charset=utf-8").end(html));
};
const loose = { ...STRICT, refusal: () => undefined };

it("what is kept is what was shown, also where the page has changed since", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: loose });
  const { admin } = opened.bot;
  const shown = await admin.command(operator, "club", `add ${address}`);
  serve(PAGE.replaceAll("two hundred people", "nobody at all"));
  expect((await admin.command(operator, "club", shown.confirm?.words ?? "")).text).toMatch(/^Added/);
  const [file = ""] = files();
  expect(readFileSync(join(folders.knowledge, "club", file), "utf8")).toContain("two hundred people");
});

it("what wasn't shown isn't kept: an unknown hash, another story's, a story that changed meanwhile", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: loose });
  const { admin } = opened.bot;
  expect((await admin.command(operator, "club", "keep 0123456789abcdef")).text).toMatch(/This preview has expired/);
  const shown = await admin.command(operator, "club", `add ${address}`);
  folders.write("ferry", `---\ntitle: Ferry\nurl: ${address}\n---\n\nMine.\n`);
  expect((await admin.command(operator, "club", shown.confirm?.words ?? "")).text).toMatch(/The story has changed since this preview/);
  expect(readFileSync(join(folders.knowledge, "club", "ferry.md"), "utf8")).toContain("Mine.");
});

it("a page speaks for its own host alone: it neither takes another's address and name nor its article's place", async () => {
  folders.write(
    "ferry",
    `---\ntitle: Ferry returns to the lake\nurl: https://valleypost.example/ferry\npublisher: Valley Post\n---\n\nThe ferry stays in the yard.\n`,
  );
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: loose });
  const { admin } = opened.bot;
  const head = '<link rel="canonical" href="https://valleypost.example/ferry"><meta property="og:site_name" content="Valley Post">';
  serve(PAGE.replace("<head>", `<head>${head}`));
  const { text, confirm } = await admin.command(operator, "club", `add ${address}`);
  const host = new URL(address).host;
  expect(text).toContain(`${host} · Ida Holm`);
  expect(text).toContain(`address: ${address}`);
  expect(text).toContain("the page gives https://valleypost.example/ferry as its address, but it was fetched from");
  expect(text).toContain('the page calls its publisher "Valley Post", which its host doesn\'t confirm');
  expect(text).not.toContain("It replaces");
  await admin.command(operator, "club", confirm?.words ?? "");
  expect(readFileSync(join(folders.knowledge, "club", "ferry.md"), "utf8")).toContain("The ferry stays in the yard.");
  const [added = ""] = files().filter((name) => name !== "ferry.md");
  expect(readFileSync(join(folders.knowledge, "club", added), "utf8")).toMatch(new RegExp(`url: ${address}\npublisher: ${host}\n`));
});

it("the same text at another host is told and not kept twice", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: loose });
  const { admin } = opened.bot;
  await admin.command(operator, "club", (await admin.command(operator, "club", `add ${address}`)).confirm?.words ?? "");
  const again = await admin.command(operator, "club", `add ${address}`);
  expect(again.text).toContain("in the story, unchanged");
  expect(again.confirm).toBeUndefined();
  const other = await admin.command(operator, "club", `add ${address.replace("127.0.0.1", "localhost")}`);
  expect(other.text).toContain("The story already has this text, from another host");
  expect(other.confirm).toBeUndefined();
});

it("a changed page replaces its article after its changes were shown", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: loose });
  const { admin } = opened.bot;
  await admin.command(operator, "club", (await admin.command(operator, "club", `add ${address}`)).confirm?.words ?? "");
  const [file = ""] = files();
  serve(PAGE.replaceAll("two hundred people", "ninety people").replaceAll("Ferry returns to the lake", "The ferry is back"));
  const { text, confirm } = await admin.command(operator, "club", `add ${address}`);
  expect(text).toContain(`It replaces ${file.replace(".md", "")} (“Ferry returns to the lake”`);
  expect(text).toContain("title: Ferry returns to the lake → The ferry is back");
  expect(text).toContain("will carry [-two-]{+ninety+}");
  expect((await admin.command(operator, "club", confirm?.words ?? "")).text).toMatch(/^Added/);
  expect(files()).toEqual([file]);
  expect(readdirSync(join(folders.knowledge, "club", ".removed"))).toHaveLength(1);
});

it("nothing but public web addresses is read: no file of this machine, no address of its network", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false });
  const { admin } = opened.bot;
  for (const source of ["/etc/passwd", "file:///etc/passwd", "story.md", "javascript:alert(1)", address]) {
    const { text, confirm } = await admin.command(operator, "club", `add ${source}`);
    expect(text).not.toMatch(/root:|The club|Ferry returns/);
    expect(confirm).toBeUndefined();
  }
  expect((await admin.command(operator, "club", "keep 1234")).text).not.toMatch(/^Added/);
  expect(files()).toEqual([]);
});

it("somebody who may not is refused at each step", async () => {
  opened = await openBot(folders.settings, { log: SILENT, follow: false, fetchRules: { ...STRICT, refusal: () => undefined } });
  for (const words of [`add ${address}`, "keep 1234", "refresh", "rollback", "remove stadium", "gaps", "status", ""])
    expect((await opened.bot.admin.command({ ...operator, user: "U9" }, "club", words)).text).toMatch(/^Only operators/);
  expect(files()).toEqual([]);
});
