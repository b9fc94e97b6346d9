import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUNDLED } from "../src/commands/demo.ts";
import { LONG, ONLY_LONG } from "./long.ts";

const ROOT = join(import.meta.dirname, "..");
const PACKAGE = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

test.skipIf(!LONG)(
  `the package holds what the program needs where it is installed, and no sources or tests${LONG ? "" : ` (skipped: ${ONLY_LONG})`}`,
  () => {
    const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT, encoding: "utf8" }));
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
    for (const file of [
      "bin/pullquote.js",
      "bin/compile.js",
      "words/synonyms.txt",
      "words/score-weights.txt",
      "web/page.css",
      "knowledge/nk/story.md",
      "LICENSE",
      "README.md",
    ])
      expect(paths).toContain(file);
    expect(paths.filter((path) => /^(?:src|tests|bench|data)\/|\.env/.test(path))).toEqual([]);
    expect(PACKAGE.files).toContain("dist");
    expect(PACKAGE.private).toBeUndefined();
  },
);

test("nothing that runs the program is a tool of developers, and nothing is there twice", () => {
  expect(Object.keys(PACKAGE.dependencies)).not.toEqual(expect.arrayContaining(["tsx"]));
  expect(Object.keys(PACKAGE.dependencies).filter((name) => name in PACKAGE.devDependencies)).toEqual([]);
  expect(existsSync(join(ROOT, PACKAGE.bin.pullquote))).toBe(true);
  expect(BUNDLED).toBe(join(ROOT, "knowledge"));
});
