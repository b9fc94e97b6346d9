import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../src/config.ts";

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
    const names = [...read("src/commands/run.ts").matchAll(/^ {2}([a-z]+): \[/gm)].map((match) => match[1] ?? "");
    expect(names.length).toBeGreaterThan(5);
    const all = pages.map(read).join("\n");
    expect(names.filter((name) => !new RegExp(`(?:\`|-- |pullquote )${name}\\b`).test(all))).toEqual([]);
  });
});
