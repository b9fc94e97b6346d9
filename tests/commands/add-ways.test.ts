import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readStory } from "../../src/ingest/load.ts";
import { type Called, call, type Surroundings } from "./call.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-ways-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FIRST = "All ovens were cold on Monday morning in Mill Lane, where the town’s nine bakers have stopped work over the price of flour.";
const SECOND =
  "“We can’t bake at a loss,” said Colin Marsh, who leads them, to a crowd of some two hundred people in front of the town hall.";
const LAST = "The mayor has promised to speak with the mill before the end of the week, and asked everybody for patience until then.";
const TEXT = `The bakers of Mill Lane strike\n\nBy Ann Lee, The Echo\n\nMay 14, 2021\n\n${FIRST}\n\n${SECOND}\n\n${LAST}\n`;

const add = (args: readonly string[], surroundings: Surroundings = {}): Promise<Called> =>
  call(["add", ...args, "--knowledge", join(folder, "knowledge")], surroundings);
const given = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const stored = async () => (await readStory(join(folder, "knowledge"), "bakers")).articles;
const inStory = (...path: string[]) => readdir(join(folder, "knowledge", "bakers", ...path)).catch(() => []);

test("a paste on standard input is added, with what it tells of itself", async () => {
  const { code, out } = await add(["bakers", "-"], { input: TEXT });
  expect(code).toBe(0);
  expect(out).toContain("Wrote");
  expect(await stored()).toMatchObject([
    { title: "The bakers of Mill Lane strike", author: "Ann Lee", publisher: "The Echo", published: "2021-05-14" },
  ]);
});

test("an empty paste is told", async () => {
  expect(await add(["bakers", "-"], { input: "" })).toMatchObject({ code: 1, err: "standard input is empty: there is no article in it." });
});

test("a folder's files are added, and what was skipped is told with its reason", async () => {
  const pages = join(folder, "pages");
  await mkdir(join(pages, "one_files"), { recursive: true });
  await mkdir(join(pages, "deeper"));
  const page = (n: number) =>
    `<html><head><title>Page ${n}: the strike goes on</title></head><body><article><h1>Page ${n}: the strike goes on</h1>${["Monday", "Tuesday", "Friday"].map((day) => `<p>On ${day} of week ${n} nobody in Mill Lane baked, and the queue at the other end of the town was longer than on ${day} of the week before.</p>`).join("")}</article></body></html>`;
  for (let n = 1; n <= 3; n++) await writeFile(join(pages, `${n}.html`), page(n));
  await writeFile(join(pages, "deeper", "4.htm"), page(4));
  await writeFile(join(pages, "empty.txt"), "");
  await writeFile(join(pages, "logo.png"), "x");
  await writeFile(join(pages, "one_files", "ad.html"), page(9));
  const { code, out, err } = await add(["bakers", pages, await given("paste.txt", TEXT)]);
  expect(code).toBe(1);
  expect(out).toContain("8 sources: 5 added, 2 skipped, 1 failed");
  expect(err).toContain(`Failed ${join(pages, "empty.txt")}: ${join(pages, "empty.txt")} is empty`);
  expect(err).toContain(`Skipped ${join(pages, "logo.png")}: it isn't a kind of file that articles come in`);
  expect(await stored()).toHaveLength(5);
  const again = await add(["bakers", pages, "--json"]);
  expect(
    JSON.parse(again.out)
      .results.map(({ outcome }: { outcome: string }) => outcome)
      .sort(),
  ).toEqual(["failed", "skipped", "skipped", "unchanged", "unchanged", "unchanged", "unchanged"].sort());
  expect(await stored()).toHaveLength(5);
});

test("at a terminal a bar shows how far several files are", async () => {
  const files = [await given("a.txt", TEXT), await given("b.txt", "")];
  const { err } = await add(["bakers", ...files], { typed: "" });
  expect(err).toContain("[--------------------] 0 of 2");
  expect(err).toContain("[##########----------] 1 of 2");
});

test("--title and --url aren't taken for several articles", async () => {
  expect(await add(["bakers", "a.txt", "b.txt", "--title", "T"])).toMatchObject({ code: 2 });
});

describe("a feed", () => {
  const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Echo</title><item><title>Bridges</title><link>https://echo.example/b</link><pubDate>Mon, 18 Nov 19 16:07:38 GMT</pubDate></item></channel></rss>`;

  test("in a file is known as one: its entries are listed and it is no article", async () => {
    const { code, out } = await add(["bakers", await given("news.txt", FEED)]);
    expect(code).toBe(0);
    expect(out).toBe(
      "New in the feeds: 1\n  2019-11-18  Bridges\n              https://echo.example/b\nNothing was written. Use --yes to add them all, or add one by its address.",
    );
    expect(await inStory()).toEqual([]);
  });

  test("that can't be fetched is an error and not nothing new", async () => {
    await mkdir(join(folder, "knowledge", "bakers"), { recursive: true });
    await writeFile(join(folder, "knowledge", "bakers", "story.md"), "---\ntitle: T\nfeeds: [http://127.0.0.1:9/feed]\n---\n");
    const { code, out, err } = await add(["bakers", "--feeds"]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("isn't fetched");
  });

  test("at an address of a host of one's own is known, and --yes adds its articles", async () => {
    const page = `<html><head><title>Bridges close</title></head><body><article><h1>Bridges close</h1><p>${FIRST}</p><p>${SECOND}</p><p>${LAST}</p></article></body></html>`;
    const server = createServer((request, response) =>
      request.url === "/feed"
        ? response.setHeader("content-type", "application/rss+xml").end(FEED.replace("https://echo.example/b", "/b"))
        : response.setHeader("content-type", "text/html").end(page),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = server.address();
    const address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/feed`;
    try {
      expect((await add(["bakers", address, "--yes"])).err).toContain("FETCH_ALLOW");
      const { code, err } = await add(["bakers", address, "--yes"], { environment: { FETCH_ALLOW: "127.0.0.0/8" } });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(await stored()).toMatchObject([{ title: "Bridges close", published: "2019-11-18", url: address.replace("feed", "b") }]);
    } finally {
      server.close();
    }
  });
});

describe("at a terminal", () => {
  test("what isn't sure is asked with the guess as default", async () => {
    const file = await given("a.txt", `Rocks Fall\n\n03/04/2021\n\n${FIRST}\n\n${SECOND}\n`);
    const { code, err } = await add(["bakers", file], { typed: "\nThe Echo\n2021-04-03\nThe strike\n\n" });
    expect(code).toBe(0);
    expect(err).toContain("[Rocks Fall]:");
    expect(err).toContain('"03/04/2021" can be read in two ways');
    expect(await stored()).toMatchObject([{ title: "Rocks Fall", publisher: "The Echo", published: "2021-04-03" }]);
    expect((await readStory(join(folder, "knowledge"), "bakers")).story).toMatchObject({
      title: "The strike",
      description: "Answers questions about The strike in the words of its news articles.",
    });
  });

  test("a title that can't be told is asked too", async () => {
    await add(["bakers", await given("a.txt", `${FIRST}\n\n${SECOND}\n`)], { typed: "Ovens cold\n\n\n\n\n" });
    expect(await stored()).toMatchObject([{ title: "Ovens cold" }]);
  });

  test("elsewhere it is told", async () => {
    const { err } = await add(["bakers", await given("a.txt", `Rocks Fall\n\n03/04/2021\n\n${FIRST}\n`)]);
    expect(err).toMatch(/Warning: the title "Rocks Fall" is a guess: .* Give --title if you know it/);
    expect(err).toMatch(/Warning: the date isn't certain: "03\/04\/2021" can be read in two ways. Give --published/);
    expect((await add(["bakers", await given("b.txt", `${SECOND}\n\n${LAST}\n`)])).err).toMatch(
      /has no recognisable title. Give it with --title/,
    );
  });
});

describe("the same article again", () => {
  const CORRECTED = TEXT.replace("nine bakers", "ten bakers");

  test("unchanged, nothing is written", async () => {
    await add(["bakers", await given("a.txt", TEXT)]);
    const { code, out } = await add(["bakers", await given("b.txt", TEXT)]);
    expect(code).toBe(0);
    expect(out).toContain("in the story, unchanged");
    expect(await inStory(".removed")).toEqual([]);
  });

  test("corrected and under another title it is known by its text; what changes is shown, and the file before goes to .removed", async () => {
    await add(["bakers", await given("a.txt", TEXT)]);
    const [before] = await stored();
    const file = await given("b.txt", CORRECTED.replace("The bakers of Mill Lane strike", "Bakers strike over the price of flour"));
    const refused = await add(["bakers", file]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("title: The bakers of Mill Lane strike → Bakers strike over the price of flour");
    expect(refused.out).toContain("the town’s [-nine-]{+ten+} bakers");
    expect(refused.err).toContain("Use --force to replace it");
    expect(await stored()).toEqual([before]);
    const { code } = await add(["bakers", file], { typed: "y" });
    expect(code).toBe(0);
    expect(await stored()).toMatchObject([
      { id: before?.id, title: "Bakers strike over the price of flour", text: expect.stringContaining("ten bakers") },
    ]);
    const [removed] = await inStory(".removed");
    expect(await readFile(join(folder, "knowledge", "bakers", ".removed", removed ?? ""), "utf8")).toContain("nine bakers");
  });

  test("what the new text doesn't tell stays as it was", async () => {
    await add(["bakers", await given("a.txt", TEXT), "--url", "https://echo.example/strike"]);
    await add([
      "bakers",
      await given("b.txt", `The bakers of Mill Lane strike\n\n${FIRST}\n\n${SECOND}\n\nThe mayor has promised nothing.\n`),
      "--force",
    ]);
    expect(await stored()).toMatchObject([
      { url: "https://echo.example/strike", publisher: "The Echo", author: "Ann Lee", published: "2021-05-14" },
    ]);
  });

  test("an address counts with and without what doesn't matter in it", async () => {
    await add(["bakers", await given("a.txt", TEXT), "--url", "https://www.echo.example/strike/"]);
    const other = TEXT.replace(FIRST, LAST.repeat(2)).replace(SECOND, "").replace("strike", "go home");
    const { err } = await add(["bakers", await given("b.txt", other), "--url", "http://echo.example/strike?utm_source=x#top"]);
    expect(err).toContain("is already in the story bakers");
    expect(await stored()).toHaveLength(1);
  });

  test("another article of the same name gets a name of its own", async () => {
    await add(["bakers", await given("a.txt", TEXT), "--url", "https://echo.example/1"]);
    const other = TEXT.replace(
      FIRST,
      "The mill has sold its last sack of flour to a buyer from abroad, as its owner told the town’s paper on Friday at noon.",
    )
      .replace(SECOND, "")
      .replace(LAST, "Nobody knows what comes next.");
    await add(["bakers", await given("b.txt", other), "--url", "https://echo.example/2"]);
    expect((await stored()).map(({ id }) => id)).toEqual([
      "2021-05-14-the-echo-the-bakers-of-mill-lane-strike",
      "2021-05-14-the-echo-the-bakers-of-mill-lane-strike-2",
    ]);
  });
});
