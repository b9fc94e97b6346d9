import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStory } from "../../src/ingest/load.ts";
import { type Called, call } from "./call.ts";

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

function add(...args: string[]): Promise<Called> {
  return call(["add", ...args, "--knowledge", join(folder, "knowledge")]);
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
  expect(out).toContain("Kept: 2 paragraphs");
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
  expect((await add("bakers", file)).err).toMatch(/already exists; nothing was written. Use --force/);
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
  expect((await add("bakers", file, "--published", "14.5.2021")).err).toMatch(/--published is "14.5.2021", which isn't a date/);
  expect((await add("bakers", file, "--published", "2021-02-30")).err).toMatch(/isn't a date/);
  expect((await add("Bakers!", file)).err).toMatch(/"Bakers!" can't be a story's name/);
  expect((await add("api", file)).err).toMatch(/the web page uses it/);
  expect((await add("bakers", file, "--url", "javascript:alert(1)")).err).toMatch(/isn't a web address/);
  expect((await add("bakers", file, "--description", "x".repeat(101))).err).toMatch(/101 characters/);
  expect((await add("bakers")).err).toMatch(/Name the story/);
  expect(await inStory("bakers")).toEqual([]);
});

test("a file that is no article is told for what it is", async () => {
  expect((await add("bakers", join(folder, "none.txt"))).err).toMatch(/There is no file/);
  expect((await add("bakers", await given("a.txt", ""))).err).toMatch(/is empty/);
  expect((await add("bakers", await given("a.txt", " \n \n"))).err).toMatch(/is empty/);
  expect((await add("bakers", await given("a.txt", "Home News Search\n"))).err).toMatch(/has no recognisable title/);
  expect((await add("bakers", await given("a.txt", "Home News Search\n"), "--title", "T")).err).toMatch(/has no article text/);
});

test.each([
  ["bakers", "Bakers", "Answers questions about Bakers in the words of its news articles."],
  ["mill-lane_strike", "Mill Lane Strike", "Answers questions about Mill Lane Strike in the words of its news articles."],
  ["nk", "NK", "Answers questions about NK in the words of its news articles."],
])("a new story takes its title from its name: %s", async (name, title, description) => {
  await add(name, await given("a.txt", TEXT));
  const { story } = await readStory(join(folder, "knowledge"), name);
  expect(story).toMatchObject({ title, description });
});

test("a new story's description made from a long title fits a command's line", async () => {
  await add("bakers", await given("a.txt", TEXT), "--story-title", "A title that goes on and on ".repeat(6).trim());
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
  expect((await add("bakers", "http://127.0.0.1:9/")).err).toMatch(/isn't an address of the public internet/);
  expect((await add("bakers", "http://[::1]/")).err).toMatch(/isn't an address of the public internet/);
  expect((await add("bakers", "file:///etc/passwd")).err).toMatch(/only http and https/);
  expect(await inStory("bakers")).toEqual([]);
});

test("the same address isn't added twice, and --force replaces the file that has it", async () => {
  const file = await given("a.txt", TEXT);
  await add("bakers", file, "--url", "https://echo.example/strike");
  expect((await add("bakers", file, "--url", "https://echo.example/strike#top", "--title", "Another title")).err).toMatch(
    /is already in the story bakers/,
  );
  await add("bakers", file, "--url", "https://echo.example/strike", "--title", "Another title", "--force");
  const { articles } = await readStory(join(folder, "knowledge"), "bakers");
  expect(articles.map(({ id, title }) => [id, title])).toEqual([["the-bakers-of-mill-lane-strike", "Another title"]]);
});

test("a file of short lines alone keeps them", async () => {
  const { out } = await add("bakers", await given("a.txt", "A poem of the quay\n\nO boats, my boats\n\nRocking in the dark\n"));
  expect(out).toContain("Kept: 2 paragraphs");
});
