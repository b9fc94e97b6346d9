import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A user who may write nothing of root's: where the tests run as root, the program runs as this one. */
const NOBODY = 65_534;
const ROOT = join(import.meta.dirname, "../..");
const asRoot = process.getuid?.() === 0;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rights-"));
  await chmod(folder, 0o755);
  await mkdir(join(folder, "knowledge/bakers"), { recursive: true });
  await writeFile(
    join(folder, "a.txt"),
    "The bakers strike again\n\nAll ovens were cold on Monday morning in Mill Lane, where the town’s nine bakers have stopped work over the price of flour.\n",
  );
  await writeFile(join(folder, "knowledge/bakers/story.md"), "---\ntitle: Bakers\n---\n");
  await chmod(join(folder, "knowledge/bakers"), 0o555);
  await chmod(join(folder, "knowledge"), 0o555);
});
afterAll(async () => {
  await chmod(join(folder, "knowledge"), 0o755);
  await chmod(join(folder, "knowledge/bakers"), 0o755);
  await rm(folder, { recursive: true, force: true });
});

function pullquote(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, ["bin/pullquote.js", ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", TMPDIR: folder, TSX_DISABLE_CACHE: "1" },
    ...user,
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

test.each(["bakers", "newstory"])(
  "who may not write is told so, with the folder and what to do, and nothing is left behind: %s",
  async (story) => {
    const { code, err } = await pullquote(
      "add",
      story,
      join(folder, "a.txt"),
      "--published",
      "2021-05-14",
      "--knowledge",
      join(folder, "knowledge"),
    );
    expect(err).toMatch(/can't be written: .* may not write in that folder \(E(?:ACCES|PERM)\)/);
    expect(err).toContain("--knowledge");
    expect(err).not.toContain("should not have happened");
    expect(code).toBe(1);
    expect(await readdir(join(folder, "knowledge/bakers"))).toEqual(["story.md"]);
    expect(await readdir(join(folder, "knowledge"))).toEqual(["bakers"]);
  },
);
