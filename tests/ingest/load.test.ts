import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArticleFile, readArticleWithRest, readKnowledgeFile, readStory, readStoryFile } from "../../src/ingest/load.ts";
import { storyNameFault } from "../../src/ingest/names.ts";
import { readRegularFile } from "../../src/ingest/regular-file.ts";
import { segment } from "../../src/ingest/segment.ts";
import { articleText, storyText } from "../../src/ingest/write-article.ts";
import { analyze } from "../../src/text/analyze.ts";
import { normalize } from "../../src/text/normalize.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "load-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fault = (file: string, text: string) => () => readArticleFile(file, text);

test.each([
  ["", "a.md:1: no front matter"],
  ["Text alone.", "a.md:1: no front matter"],
  ["---\ntitle: T\n\nText.", "a.md:1: the front matter has no end"],
  ["---", "a.md:1: the front matter has no end"],
  ["---\n---\n\nText.", 'a.md:1: "title" is missing'],
  ["---\ntitle: T\nurl: x\nauthor: [a\n---\n\nText.", "a.md:5: the front matter isn't YAML"],
  ["---\ntitle: Reuters: a story\n---\n\nText.", "a.md:2: the front matter isn't YAML"],
  ["---\ntitle: T\n\ttab: x\n---\n\nText.", "a.md:3: the front matter isn't YAML"],
  ["---\n- a\n- b\n---\n\nText.", "a.md:2: the front matter must be fields"],
  ["---\ntitle: T\npublished: 12 Feb 2018\n---\n\nText.", 'a.md:3: "published" is "12 Feb 2018"'],
  ["---\ntitle: T\npublished: 2018-02-30\n---\n\nText.", 'a.md:3: "published" is "2018-02-30"'],
  ["---\ntitle: T\nauthor:\n  name: x\n---\n\nText.", 'a.md:3: "author" must be text'],
  ["---\ntitle: T\n---\n\n \n", "a.md: there is no text"],
])("%j is refused with file, line and reason", (text, message) => {
  expect(fault("a.md", text)).toThrow(message);
});

test("fields stay the text that is written: numbers, dates, yes and no", () => {
  const article = readArticleFile("a.md", "---\ntitle: 1.50\nauthor: no\npublisher: 007\npublished: 2018-02-12\n---\nText.");
  expect(article).toMatchObject({ title: "1.50", author: "no", publisher: "007", published: "2018-02-12" });
});

test("a field of another name is told, and the article stands", async () => {
  await writeFile(join(folder, "story.md"), "---\ntitle: T\n---\n");
  await writeFile(join(folder, "dated.md"), "---\ntitle: T\ndate: 2018-02-12\n---\n\nText.");
  const { articles, problems } = await readStory(join(folder, ".."), basename(folder));
  expect(articles.map(({ id }) => id)).toEqual(["dated"]);
  expect(problems).toEqual([
    expect.stringMatching(/dated\.md:3: "date" isn.t a field of an article, so it is ignored\. The fields are: .*published/),
  ]);
  await Promise.all(["story.md", "dated.md"].map((name) => rm(join(folder, name))));
});

test("story.md: what is wrong is told with its line", () => {
  const story = (fields: string) => () => readStoryFile("s", "story.md", `---\ntitle: T\n${fields}\n---\n`);
  expect(story(`description: ${"x".repeat(101)}`)).toThrow('story.md:3: "description" has 101 characters');
  expect(story("people: Jane")).toThrow('story.md:3: "people" must be a list');
  expect(story("description: d\npeople:\n  - aliases: [x]")).toThrow('story.md:4: an entry of "people" must have a "name"');
  expect(story("feeds: [ftp://x]")).toThrow('story.md:3: "ftp://x" in "feeds" isn\'t a web address');
  expect(story("feeds: [https://x.example/feed]")()).toMatchObject({ feeds: ["https://x.example/feed"], people: [] });
});

test("an article of more paragraphs than can be annotated is told", () => {
  const article = (count: number) => () => readArticleFile("a.md", `---\ntitle: T\n---\n\n${"a\n".repeat(count)}`);
  expect(article(50_000)).not.toThrow();
  expect(article(50_001)).toThrow("a.md: the text has 50001 paragraphs, and an article may have 50000");
});

test("a file that isn't text is told with the line", async () => {
  const file = join(folder, "a.md");
  await writeFile(file, "---\ntitle: T\n---\n\nA \0 zero.");
  await expect(readKnowledgeFile(file)).rejects.toThrow(`${file}:5: a zero byte`);
  await writeFile(file, Buffer.from("---\ntitle: caf\xE9\n---\n\nText.", "latin1"));
  await expect(readKnowledgeFile(file)).rejects.toThrow(`${file}:2: not UTF-8`);
});

test("only regular files inside the folder are read; each other one is told by its name, and the rest stands", async () => {
  const story = join(folder, "links");
  await mkdir(join(story, "folder.md"), { recursive: true });
  await writeFile(join(story, "story.md"), "---\ntitle: T\n---\n");
  await writeFile(join(story, ".inside"), "---\ntitle: T\n---\n\nText.");
  await writeFile(join(folder, "outside.md"), "---\ntitle: T\n---\n\nText.");
  execFileSync("mkfifo", [join(story, "pipe.md")]);
  await symlink("/dev/zero", join(story, "device.md"));
  await symlink("../outside.md", join(story, "out.md"));
  await symlink("nowhere.md", join(story, "broken.md"));
  await symlink(".inside", join(story, "in.md"));
  const { articles, problems } = await readStory(folder, "links");
  expect(articles.map(({ id }) => id)).toEqual(["in"]);
  expect([...problems].sort()).toEqual([
    expect.stringMatching(/device\.md is a link that leads out of its folder/),
    expect.stringMatching(/folder\.md is a folder, not a file/),
    expect.stringMatching(/out\.md is a link that leads out of its folder/),
    expect.stringMatching(/pipe\.md is a pipe or a device, not a file/),
    expect.stringMatching(/^There is no file .*broken\.md/),
  ]);
  await expect(readRegularFile("/dev/zero", 1_000)).rejects.toThrow("/dev/zero is a pipe or a device");
  await rm(story, { recursive: true });
});

test.each([
  ["lines", (count: number) => Array.from({ length: count }, (_, i) => `k${i}: v`).join("\n")],
  ["one line", (count: number) => `{ ${Array.from({ length: count }, (_, i) => `k${i}: v`).join(", ")} }`],
  ["a field of fields", (count: number) => `title:\n${Array.from({ length: count }, (_, i) => `  k${i}: v`).join("\n")}`],
])("more than 200 fields in %s are refused", (_, fields) => {
  expect(fault("a.md", `---\n${fields(201)}\n---\n\nText.`)).toThrow(/a\.md:\d: the front matter isn't YAML: a record has 201 fields/);
  expect(fault("a.md", `---\n${fields(200)}\n---\n\nText.`)).not.toThrow(/has 200 fields/);
});

test("a field that appears twice, or refers to more than is written, is refused", () => {
  expect(fault("a.md", "---\ntitle: T\ntitle: U\n---\n\nText.")).toThrow(
    'a.md:2: the front matter isn\'t YAML: the field "title" appears twice',
  );
  const bomb = `a: &a [x]\n${[..."bcdefgh"].map((name, i) => `${name}: &${name} [${`*${"abcdefg"[i]}, `.repeat(9)}x]`).join("\n")}`;
  expect(fault("a.md", `---\n${bomb}\n---\n\nText.`)).toThrow(/isn't YAML: Excessive alias count/);
});

test("a field's name is told without its control characters", () => {
  const { unread } = readArticleWithRest("a.md", '---\ntitle: T\n"\\e[2J\\x9b": x\n---\n\nText.');
  expect(unread.join("")).not.toMatch(/\p{Cc}/u);
});

test.each(["constructor", "__proto__", "healthz", "nk-admin", "Nk", "a b", ""])("%j can't be a story's name", (name) => {
  expect(storyNameFault(name)).toContain("can't be a story's name");
});

test("an article of 50 MB is told to be too large", async () => {
  const file = join(folder, "big.md");
  await writeFile(file, Buffer.alloc(50_000_000, "x"));
  await expect(readKnowledgeFile(file)).rejects.toThrow(/has 50.0 MB; at most 2 MB/);
});

/** Texts that look like what a file is made of, and any others. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "---",
    "--- ",
    "## x",
    "#",
    "title: x",
    "...",
    "'",
    '"',
    ": ",
    "- a",
    "| x",
    "> x",
    "“q”",
    "a\tb",
    "{x}",
    "%YAML",
    "!tag",
    "&a",
    "*a",
    "\\n",
    "no",
    "~",
    "007",
  ),
);
const body = fc.array(piece, { maxLength: 8 }).map((lines) => lines.join("\n"));

test("any body comes back from its file as it was, so that offsets hold", () => {
  fc.assert(
    fc.property(body, fc.constantFrom("", "\n", "\n\n  "), (text, lead) => {
      const written = articleText({ title: "T", body: [lead + text.replaceAll("\r\n", "\n")] });
      if (text.trim() === "") return;
      expect(readArticleFile("a.md", written).text).toBe(text.replaceAll("\r\n", "\n").trim());
    }),
  );
});

test("any fields come back as they were", () => {
  const field = piece.map((text) => normalize(text).replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  fc.assert(
    fc.property(field, field, field, (title, author, standfirst) => {
      const written = articleText({ title, author, standfirst, body: ["Text."] });
      expect(readArticleFile("a.md", written)).toEqual({ id: "a", title, author, standfirst, text: "Text." });
      expect(readStoryFile("s", "story.md", storyText(title, author))).toMatchObject({ title, description: author });
    }),
  );
});

test("the paragraphs that are written are the passages that are read", () => {
  const paragraph = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) => normalize(text).replace(/\s+/g, " ").trim())
    .filter((text) => text !== "" && !/^#{1,6}[ \t]/.test(text));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (body) => {
      const { text } = readArticleFile("a.md", articleText({ title: "T", body }));
      expect(segment(analyze(text)).map(({ start, end }) => text.slice(start, end))).toEqual(body);
    }),
  );
});

test("a file that ends in .MD is an article, and of two with the same name one is told", async () => {
  const story = join(folder, "capital");
  await mkdir(story);
  await writeFile(join(story, "story.md"), storyText("T", "D"));
  for (const name of ["one.MD", "two.md", "two.MD"])
    await writeFile(join(story, name), articleText({ title: name, body: ["A sentence."] }));
  const { articles, problems } = await readStory(folder, "capital");
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ["one", "one.MD"],
    ["two", "two.md"],
  ]);
  expect(problems).toEqual([`${join(story, "two.MD")} isn't read: two.md has the same name. Rename one of them.`]);
});
