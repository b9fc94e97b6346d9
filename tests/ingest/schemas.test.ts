import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { goldenQuestions } from "../../src/admin/golden-questions.ts";
import { readFrontMatter } from "../../src/ingest/front-matter.ts";
import { articleEntries, readArticleWithRest, readStoryFile } from "../../src/ingest/load.ts";
import { readYaml } from "../../src/ingest/yaml.ts";

const KNOWLEDGE = join(import.meta.dirname, "../../knowledge");
const FOLDERS = [KNOWLEDGE, join(import.meta.dirname, "../golden/knowledge")];
const schema = (name: string) => z.fromJSONSchema(JSON.parse(readFileSync(join(KNOWLEDGE, `${name}.schema.json`), "utf8")));
const [article, story, questions] = [schema("article"), schema("story"), schema("questions")];

/** Whether a schema takes the front matter of a file. */
const takes = (by: z.ZodType, text: string): boolean => by.safeParse(readFrontMatter("a.md", text).fields).success;

/** Whether the loader takes it, every field of it included. */
function loads(read: (text: string) => readonly string[], text: string): boolean {
  try {
    return read(text).length === 0;
  } catch {
    return false;
  }
}
const loadsArticle = (text: string) => loads((words) => readArticleWithRest("a.md", words).unread, text);
const loadsStory = (text: string) => loads((words) => [readStoryFile("a", "story.md", words)].slice(1).map(String), text);

describe("the schemas and the loader agree", () => {
  test.each(FOLDERS.flatMap((folder) => stories(folder).map((name) => [name, folder] as const)))("on %s in %s", (name, folder) => {
    expect(takes(story, readFileSync(join(folder, name, "story.md"), "utf8"))).toBe(true);
    for (const entry of articleEntries(name, readdirSync(join(folder, name))).entries) {
      const text = readFileSync(join(folder, name, entry), "utf8");
      expect([entry, takes(article, text), loadsArticle(text)]).toEqual([entry, true, true]);
    }
  });

  test.each([
    ["title: A mill", true],
    ["title: A mill\npublished: 2024-03-14T09:30:00Z\nurl: https://example.com/mill", true],
    ["publisher: The Echo", false],
    ['title: ""', false],
    ["title: A mill\npublished: last May", false],
    ["title: A mill\nauthors: Jane Roe", false],
    ["title: [A, mill]", false],
  ])("on an article with %j", (fields, isRight) => {
    const text = `---\n${fields}\n---\n\nIt closed.\n`;
    expect([takes(article, text), loadsArticle(text)]).toEqual([isRight, isRight]);
  });

  test.each([
    ["title: The mill\ndescription: It closes\npeople: [Ada Quill, { name: Tom Baker, aliases: [Tommy] }]", true],
    ["title: The mill\nfeeds: [https://example.com/rss]", true],
    ["description: It closes", false],
    [`title: The mill\ndescription: ${"x".repeat(101)}`, false],
    ["title: The mill\npeople: [{ aliases: [Tommy] }]", false],
    ["title: The mill\nfeeds: [ftp://example.com/rss]", false],
    ["title: The mill\nfeeds: https://example.com/rss", false],
  ])("on a story with %j", (fields, isRight) => {
    const text = `---\n${fields}\n---\n`;
    expect([takes(story, text), loadsStory(text)]).toEqual([isRight, isRight]);
  });
});

describe("the schema of questions.yaml and its loader agree", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "schemas-"));
    await mkdir(join(folder, "mill"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["- what did the mayor say\n- { question: and the architect, context: [what did the mayor say] }", true],
    ["- 3", false],
    ["what did the mayor say", false],
    ["- { context: [what did the mayor say] }", false],
    ["- { question: who, contxt: [] }", false],
    ['- ""', false],
  ])("on %j", async (text, isRight) => {
    writeFileSync(join(folder, "mill/questions.yaml"), text);
    const isLoaded = await goldenQuestions(folder, "mill").then(
      () => true,
      () => false,
    );
    expect([questions.safeParse(readYaml(text, "core")).success, isLoaded]).toEqual([isRight, isRight]);
  });
});

function stories(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
