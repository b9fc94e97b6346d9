import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder, PRIVATE } from "../src/folders.ts";

const root = mkdtempSync(join(tmpdir(), "pullquote-folders-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a folder is made with those above it, once, with its rights", () => {
  const folder = join(root, "a", "b", "c");
  makeFolder(folder, PRIVATE);
  makeFolder(folder, 0o777);
  expect([join(root, "a"), join(root, "a", "b"), folder].map((one) => statSync(one).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
});

test("a folder under a file can't be made", () => {
  writeFileSync(join(root, "file"), "");
  expect(() => makeFolder(join(root, "file"), PRIVATE)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(root, "file", "folder"), PRIVATE)).toThrow(/ENOTDIR/);
});

test.skipIf(process.platform !== "linux")("where no folder can ever be made, the error comes at once", () => {
  expect(() => makeFolder("/proc/pullquote/data", PRIVATE)).toThrow(/ENOENT/);
});
