import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../src/config.ts";
import { call } from "./commands/call.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "knowledge/README.md",
  ...readdirSync(join(ROOT, "docs")).map((page) => `docs/${page}`),
].filter((page) => page.endsWith(".md"));

describe("the docs", () => {
  test.each(pages)("%s links only to what exists", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test.each(pages.filter((page) => page.startsWith("docs/")))("%s begins with what one can do after reading it", (page) => {
    expect(read(page)).toMatch(/^# .+\n\n(?:After this page|When you have followed this page,) /);
  });

  test.each(pages)("%s wraps its text at 100 columns", (page) => {
    const text = read(page).replace(/^```[\s\S]*?^```$/gm, "");
    // Tables, pictures, code and what can't be broken may be wider.
    const lines = text.split("\n").filter((line) => line.length > 100 && !/^(?:\||!|#| {4}|\S+$)|https?:/.test(line));
    expect(lines).toEqual([]);
  });

  test("the index of the docs leads to every page", () => {
    const index = read("docs/README.md");
    const others = pages.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
    expect(others.filter((page) => !index.includes(`](${page.slice("docs/".length)})`))).toEqual([]);
  });

  test("the README's two commands are scripts of the package", () => {
    const { scripts } = JSON.parse(read("package.json"));
    expect(read("README.md")).toContain("npm ci && npm run ask -- what did Ford say");
    expect(read("README.md")).toContain("npm ci && npm test");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["ask", "test", "pullquote", "check", "bench"]));
  });

  test("every dependency is named in the design, with what it saves", () => {
    const { dependencies } = JSON.parse(read("package.json"));
    expect(Object.keys(dependencies).filter((name) => !read("docs/design.md").includes(name))).toEqual([]);
  });

  test("every setting is told of with its default, in .env.example and in docs/configuration.md", () => {
    const example = read(".env.example");
    const page = read("docs/configuration.md");
    for (const { name, fallback, help } of Object.values(SETTINGS)) {
      expect(example).toMatch(new RegExp(`^#? ?${name}=${fallback.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m"));
      expect(page).toContain(`| \`${name}\` | ${fallback === "" ? "" : `\`${fallback}\``} | ${help} |`);
    }
  });

  test("every command of the program is in the README or in a page of docs", () => {
    expect(COMMANDS.length).toBeGreaterThan(5);
    const all = pages.map(read).join("\n");
    expect(COMMANDS.filter((name) => !new RegExp(`(?:\`|-- |pullquote )${name}\\b`).test(all))).toEqual([]);
  });

  test.each(pages)("%s names only scripts and commands that there are, with options that they have", async (page) => {
    const { scripts } = JSON.parse(read("package.json"));
    const wrong: string[] = [];
    for (const code of codeOf(read(page))) {
      for (const [, script = ""] of code.matchAll(/npm run (?:-s )?([\w:]+)/g)) if (!(script in scripts)) wrong.push(`npm run ${script}`);
      for (const [, called = ""] of code.matchAll(/(?:npm run (?:-s )?|npx )?pullquote (?:-- )?([^\n#|&]+)/g)) {
        const [name = "", ...words] = called.split(/\s+/);
        if (/^[a-z]/.test(name) && !COMMANDS.includes(name) && name !== "help") wrong.push(`pullquote ${name}`);
        if (!COMMANDS.includes(name)) continue;
        const { out } = await call(["help", name]);
        wrong.push(...words.filter((word) => /^--[a-z]/.test(word) && !out.includes(word)).map((word) => `pullquote ${name} ${word}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(pages.filter((page) => page !== "CHANGELOG.md"))("%s names only settings and files that there are", (page) => {
    const settings: readonly string[] = [...Object.values(SETTINGS).map(({ name }) => name), ...NOT_OURS];
    const code = codeOf(read(page)).join("\n");
    expect([...code.matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g)].map(([name]) => name).filter((name) => !settings.includes(name))).toEqual([]);
    const files = [...code.matchAll(/(?<![\w/.-])(?:src|tests|docs|bin|bench|words|web|knowledge\/nk)\/[\w./-]*\w/g)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(join(ROOT, file)) && !existsSync(join(ROOT, `${file}.ts`)))).toEqual([]);
  });
});

/** The program's commands, as its table has them. */
const COMMANDS = [...read("src/commands/run.ts").matchAll(/^ {2}([a-z]+): \[/gm)].map((match) => match[1] ?? "");

/** Names like those of settings that belong to others: to our tests, PostgreSQL, Linux and TIMEX3, and in examples to the reader. */
const NOT_OURS =
  "SOAK_MINUTES POSTGRES_PASSWORD SERVER_ID APPLICATION_ID YOUR_USER_ID AF_INET AF_UNIX PRESENT_REF PAST_REF FUTURE_REF".split(" ");

/** What stands in a page as code: blocks, and words between backticks. */
function codeOf(text: string): string[] {
  return [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`|^ {4}(\S.*)$/gm)].map(([, block, word, line]) => block ?? word ?? line ?? "");
}
