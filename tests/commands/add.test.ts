import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { command } from "../../src/commands/add.ts";
import { type Io, parse } from "../../src/commands/command.ts";
import { readConfig } from "../../src/config.ts";
import { readStory } from "../../src/ingest/load.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = `Home News Search

The bakers of Mill Lane strike

All ovens were cold on Monday morning in Mill Lane, where the town’s nine bakers have stopped work over the price of flour.

“We can’t bake at a loss,” said Colin Marsh, who leads them.
`;

async function add(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    input: (async function* () {})(),
    out: async (line) => void out.push(line),
    err: (line) => void err.push(line),
    terminal: { input: false, output: false, colour: false, columns: 80 },
  };
  const { words, options } = parse(command, [...args, "--knowledge", join(folder, "knowledge")]);
  const code = await command.run({ words, options, config: readConfig({}), io });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function given(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const inStory = (story: string) => readdir(join(folder, "knowledge", story)).catch(() => []);

test("a dump becomes an article of a new story, and what was kept and dropped is shown", async () => {
  const { code, out, err } = await add("bakers", await given("a.txt", TEXT), "--publisher", "The Echo", "--published", "2021-05-14");
  expect(code).toBe(0);
  expect(err).toBe("");
  expect(out).toContain("Kept: 2 paragraphs, 0 headings");
  expect(out).toContain("menu  Home News Search");
  expect(await inStory("bakers")).toEqual(["2021-05-14-the-echo-the-bakers-of-mill-lane-strike.md", "story.md"]);
  const { story, articles, problems } = await readStory(join(folder, "knowledge"), "bakers");
  expect(problems).toEqual([]);
  expect(story.description.length).toBeLessThanOrEqual(100);
  expect(articles[0]).toMatchObject({ title: "The bakers of Mill Lane strike", publisher: "The Echo", published: "2021-05-14" });
  expect(articles[0]?.text.split("\n\n")).toHaveLength(2);
});

test("--dry-run shows and writes nothing", async () => {
  const { out } = await add("bakers", await given("a.txt", TEXT), "--dry-run");
  expect(out).toContain("Would write");
  expect(await inStory("bakers")).toEqual([]);
});

test("--json gives the article, what was dropped and the warnings", async () => {
  const { out } = await add("bakers", await given("a.txt", TEXT), "--json");
  const result = JSON.parse(out);
  expect(result).toMatchObject({ story: "bakers", written: true, newStory: true, article: { title: "The bakers of Mill Lane strike" } });
  expect(result.dropped).toEqual([{ rule: "menu", text: "Home News Search" }]);
  expect(result.warnings).toHaveLength(1);
});

test("an article that exists is left as it is, unless --force is given", async () => {
  const file = await given("a.txt", TEXT);
  await add("bakers", file);
  const path = join(folder, "knowledge/bakers/the-bakers-of-mill-lane-strike.md");
  await writeFile(path, "mine");
  await expect(add("bakers", file)).rejects.toThrow(/exists already; nothing was written. Use --force/);
  expect(await readFile(path, "utf8")).toBe("mine");
  await add("bakers", file, "--force");
  expect(await readFile(path, "utf8")).toContain("All ovens were cold");
  expect(await inStory("bakers")).toHaveLength(2);
});

test("story.md that exists is never touched", async () => {
  await add("bakers", await given("a.txt", TEXT), "--story-title", "The strike", "--description", "Bakers and flour");
  const before = await readFile(join(folder, "knowledge/bakers/story.md"), "utf8");
  expect(before).toBe("---\ntitle: The strike\ndescription: Bakers and flour\n---\n");
  await add("bakers", await given("b.txt", TEXT.replace("strike", "go back to work")), "--story-title", "Another");
  expect(await readFile(join(folder, "knowledge/bakers/story.md"), "utf8")).toBe(before);
});

test("no date is a warning", async () => {
  expect((await add("bakers", await given("a.txt", TEXT))).err).toContain("Warning: no date");
});

test("an article that isn't English is a warning", async () => {
  const german = `Die Bäcker der Mühlgasse streiken heute\n\n${"Am Montag blieben alle Öfen kalt, weil der Preis für das Mehl gestiegen ist und niemand mit Verlust backen will, sagte der Sprecher der Bäcker am Abend in der Stadt. ".repeat(2)}`;
  expect((await add("bakers", await given("a.txt", german))).err).toContain("doesn't look like English");
});

test("bad words of the command line are told before anything is read or written", async () => {
  const file = await given("a.txt", TEXT);
  await expect(add("bakers", file, "--published", "14.5.2021")).rejects.toThrow(/--published is "14.5.2021", which isn't a date/);
  await expect(add("bakers", file, "--published", "2021-02-30")).rejects.toThrow(/isn't a date/);
  await expect(add("Bakers!", file)).rejects.toThrow(/"Bakers!" can't be a story's name/);
  await expect(add("api", file)).rejects.toThrow(/the web page uses it/);
  await expect(add("bakers", file, "--url", "javascript:alert(1)")).rejects.toThrow(/isn't a web address/);
  await expect(add("bakers", file, "--description", "x".repeat(101))).rejects.toThrow(/101 characters/);
  await expect(add("bakers")).rejects.toThrow(/Name the story/);
  expect(await inStory("bakers")).toEqual([]);
});

test("a file that is no article is told for what it is", async () => {
  await expect(add("bakers", join(folder, "none.txt"))).rejects.toThrow(/There is no file/);
  await expect(add("bakers", folder)).rejects.toThrow(/is a folder/);
  await expect(add("bakers", await given("a.txt", ""))).rejects.toThrow(/is empty/);
  await expect(add("bakers", await given("a.txt", " \n \n"))).rejects.toThrow(/is empty/);
  await expect(add("bakers", await given("a.txt", "Home News Search\n"))).rejects.toThrow(/title of .* can't be told/);
  await expect(add("bakers", await given("a.txt", "Home News Search\n"), "--title", "T")).rejects.toThrow(/holds no text/);
});

test("a new story's description made from a long title fits a command's line", async () => {
  const title = "A title that goes on and on ".repeat(6).trim();
  await add("bakers", await given("a.txt", TEXT), "--title", title);
  const { story } = await readStory(join(folder, "knowledge"), "bakers");
  expect(story.description.length).toBeLessThanOrEqual(100);
});

test("a page that was saved in another charset is read by the charset that it names", async () => {
  const page = `<html><head><meta charset="iso-8859-1"><title>Caf\xE9s close</title></head><body><h1>Caf\xE9s close</h1>${"<p>The caf\xE9s of the town close at six, as they have done for forty years, and nobody complains about it any more.</p>".repeat(4)}</body></html>`;
  await add("cafes", await given("page.html", Buffer.from(page, "latin1")));
  const { articles } = await readStory(join(folder, "knowledge"), "cafes");
  expect(articles[0]?.title).toBe("Cafés close");
  expect(articles[0]?.text).toContain("The cafés of the town");
});

test("an address that isn't of the public internet isn't fetched", async () => {
  await expect(add("bakers", "http://127.0.0.1:9/")).rejects.toThrow(/isn't an address of the public internet/);
  await expect(add("bakers", "http://[::1]/")).rejects.toThrow(/isn't an address of the public internet/);
  await expect(add("bakers", "file:///etc/passwd")).rejects.toThrow(/only http and https/);
  expect(await inStory("bakers")).toEqual([]);
});

test("the same address isn't added twice, and --force replaces the file that has it", async () => {
  const file = await given("a.txt", TEXT);
  await add("bakers", file, "--url", "https://echo.example/strike");
  await expect(add("bakers", file, "--url", "https://echo.example/strike#top", "--title", "Another title")).rejects.toThrow(
    /is in the story bakers already/,
  );
  await add("bakers", file, "--url", "https://echo.example/strike", "--title", "Another title", "--force");
  const { articles } = await readStory(join(folder, "knowledge"), "bakers");
  expect(articles.map(({ id, title }) => [id, title])).toEqual([["the-bakers-of-mill-lane-strike", "Another title"]]);
});

test("a file of short lines alone keeps them", async () => {
  const { out } = await add("bakers", await given("a.txt", "A poem of the quay\n\nO boats, my boats\n\nRocking in the dark\n"));
  expect(out).toContain("Kept: 2 paragraphs");
});
