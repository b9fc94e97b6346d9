import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "./call.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-articles-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What is kept of articles, by file. */
async function kept(): Promise<ReadonlyMap<string, string>> {
  const cache = join(folder, "cache");
  const names = await readdir(cache);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(cache, name), "utf8")] as const)));
}

test("what was found in a story's articles is kept in DATA_DIR and taken from there by the next command", async () => {
  const environment = { DATA_DIR: folder };
  const first = await call(["ask", "nk", "what did Ford say", "--json"], { environment });
  const after = await kept();
  expect([...after.keys()]).toEqual([expect.stringMatching(/^nk\.[0-9a-f]{12}\.jsonl$/)]);
  const again = await call(["ask", "nk", "what did Ford say", "--json"], { environment });
  expect(again).toEqual(first);
  const status = await call(["status", "nk"], { environment });
  expect(status.code).toBe(0);
  // Had an article been read again, it would stand there twice.
  expect(await kept()).toEqual(after);
});

test("a data folder that can't be written to costs time alone", async () => {
  const { code, out } = await call(["ask", "nk", "what did Ford say"], { environment: { DATA_DIR: "/dev/null/nowhere" } });
  expect(code).toBe(0);
  expect(out).toContain("Ford");
});
