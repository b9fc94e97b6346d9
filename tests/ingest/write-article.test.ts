import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { articleFileName, writeKnowledge } from "../../src/ingest/write-article.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  [{ title: "The Bridge, Closed!", publisher: "The Echo", published: "2021-05-14T09:30:00Z" }, "2021-05-14-the-echo-the-bridge-closed.md"],
  [{ title: "Café ‘Brücke’ & Söhne" }, "cafe-brucke-sohne.md"],
  [{ title: "北京", publisher: "新华" }, "article.md"],
  [{ title: "../../etc/passwd" }, "etc-passwd.md"],
  [{ title: "x".repeat(300) }, `${"x".repeat(60)}.md`],
  [{ title: "It’s the mayor’s bridge" }, "its-the-mayors-bridge.md"],
])("%j is kept as %s", (fields, name) => {
  expect(articleFileName({ ...fields, body: [] })).toBe(name);
});

test("of twenty who write the same file at once one wins, and the others are told", async () => {
  const file = join(folder, "s/a.md");
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => writeKnowledge(file, `text ${i}`.repeat(10_000), false)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const winner = results.findIndex(({ status }) => status === "fulfilled");
  expect(await readFile(file, "utf8")).toBe(`text ${winner}`.repeat(10_000));
  expect(await readdir(join(folder, "s"))).toEqual(["a.md"]);
});

test("a reader never sees half a file while it is replaced", async () => {
  const file = join(folder, "a.md");
  await writeFile(file, "0".repeat(200_000));
  let writing = true;
  const writers = (async () => {
    for (let i = 1; i < 40; i++) await writeKnowledge(file, String(i % 10).repeat(200_000), true);
    writing = false;
  })();
  while (writing) {
    const text = await readFile(file, "utf8");
    expect(text).toHaveLength(200_000);
    expect(new Set(text).size).toBe(1);
  }
  await writers;
});

test("a path through a file is told", async () => {
  await writeFile(join(folder, "s"), "");
  await expect(writeKnowledge(join(folder, "s/a.md"), "x", false)).rejects.toThrow(/a part of its path is a file/);
});
