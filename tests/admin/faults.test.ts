import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenBot, openBot } from "../../src/open-bot.ts";
import { COACH, SILENT, type TestFolders, testFolders } from "./story-folder.ts";

let folders: TestFolders;
let opened: OpenBot;
beforeEach(async () => {
  folders = testFolders();
  opened = await openBot(folders.settings, { log: SILENT, follow: false });
});
afterEach(async () => {
  await opened.close();
  folders.remove();
});

const answers = () =>
  opened.bot
    .ask("club", "what did Lopez say")
    .evidence.map(({ text }) => text)
    .join(" ");

describe("A refresh that meets a fault says file and reason, and nothing is lost", () => {
  it.each([
    ["broken YAML", "---\ntitle: [open\npublished: 2024-01-01\n---\n\nText.\n", /coach\.md/],
    ["a date that isn't one", COACH.replace("2024-06-10", "June 10"), /coach\.md.*published/s],
    ["no text", "---\ntitle: Nothing\n---\n", /coach\.md.*no text/s],
  ])("%s", async (_fault, text, message) => {
    folders.write("coach", text);
    const { problems } = await opened.bot.admin.refresh("club", "x");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(answers()).toContain("ten years");
  });

  it("an article of 50 MB", async () => {
    folders.write("coach", COACH + "The club waits. ".repeat(3_300_000));
    const { problems } = await opened.bot.admin.refresh("club", "x");
    expect(problems[0]).toMatch(/coach\.md.*52\.\d MB.*at most/s);
    expect(answers()).toContain("ten years");
  });

  it("an article that isn't UTF-8", async () => {
    writeFileSync(join(folders.knowledge, "club", "coach.md"), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    expect((await opened.bot.admin.refresh("club", "x")).problems[0]).toMatch(/coach\.md.*UTF-8/s);
  });

  it("a story.md that is gone", async () => {
    rmSync(join(folders.knowledge, "club", "story.md"));
    await expect(opened.bot.admin.refresh("club", "x")).rejects.toThrow(/There is no file .*story\.md/);
    expect(answers()).toContain("ten years");
    expect((await opened.bot.admin.status("club")).problems[0]).toMatch(/story\.md/);
  });

  it("a questions.yaml that isn't a list", async () => {
    writeFileSync(join(folders.knowledge, "club", "questions.yaml"), "what: [is\n");
    folders.write("coach", COACH);
    await expect(opened.bot.admin.preview("club")).rejects.toThrow(/questions\.yaml isn't YAML/);
    expect(answers()).toContain("ten years");
  });

  it("two refreshes at once: both end, and the story is whole", async () => {
    folders.write("coach", COACH);
    const both = await Promise.all([opened.bot.admin.refresh("club", "a"), opened.bot.admin.refresh("club", "b")]);
    expect(both.map(({ from, to }) => from === to).sort()).toEqual([false, true]);
    expect(opened.bot.status("club").articles).toBe(2);
  });

  it("a refresh by another process: the second is told", async () => {
    const other = await openBot(folders.settings, { log: SILENT, follow: false });
    folders.write("coach", COACH);
    const both = await Promise.allSettled([opened.bot.admin.refresh("club", "a"), other.bot.admin.refresh("club", "b")]);
    await other.close();
    const told = both.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    expect(told.length).toBeLessThanOrEqual(1);
    for (const message of told) expect(message).toMatch(/being refreshed right now/);
  });

  it("a cache that is deleted, or damaged: all is read anew", async () => {
    await opened.close();
    const cache = join(folders.data, "cache");
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'half a line\tof {"nothing');
    opened = await openBot(folders.settings, { log: SILENT, follow: false });
    expect(answers()).toContain("ten years");
    await opened.close();
    rmSync(cache, { recursive: true });
    opened = await openBot(folders.settings, { log: SILENT, follow: false });
    expect(answers()).toContain("ten years");
  });

  it.skipIf(!mayMount())(
    `a disk that is full: the old revision is answered from, now and after it has room again${mayMount() ? "" : " (skipped: no small disk can be mounted)"}`,
    async () => {
      await opened.close();
      const disk = join(folders.data, "disk");
      mkdirSync(disk);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk]);
      try {
        const settings = { ...folders.settings, dataDir: disk };
        opened = await openBot(settings, { log: SILENT, follow: false });
        const before = opened.bot.status("club").revision;
        const id = await remember(opened);
        folders.write("coach", COACH);
        expect(() => writeFileSync(join(disk, "filler"), Buffer.alloc(2_000_000))).toThrow(/ENOSPC/);
        await expect(opened.bot.admin.refresh("club", "x")).rejects.toThrow(/full/);
        expect(opened.bot.status("club").revision).toBe(before);
        expect(answers()).toContain("ten years");
        await opened.close();
        execFileSync("mount", ["-o", "remount,size=50m", disk]);
        opened = await openBot(settings, { log: SILENT, follow: false });
        expect(opened.bot.status("club").revision).toBe(before);
        expect(await opened.bot.memory.get(id)).toBeDefined();
        await opened.bot.admin.refresh("club", "x");
        expect(opened.bot.status("club").articles).toBe(2);
        await opened.close();
      } finally {
        execFileSync("umount", ["-l", disk]);
      }
      opened = await openBot(folders.settings, { log: SILENT, follow: false });
    },
  );

  it.skipIf(process.getuid?.() !== 0)(
    `folders without rights, as another user${process.getuid?.() === 0 ? "" : " (skipped: only root can be another user)"}`,
    async () => {
      const knowledge = join(folders.knowledge, "club");
      chmodSync(join(folders.knowledge, ".."), 0o755);
      folders.write("coach", COACH);
      chmodSync(join(knowledge, "coach.md"), 0o600);
      const asNobody = (args: readonly string[], data: string) =>
        spawnSync(process.execPath, [join(import.meta.dirname, "../../bin/pullquote.js"), ...args, "--knowledge", folders.knowledge], {
          ...{ uid: 65_534, gid: 65_534, encoding: "utf8" },
          env: { PATH: process.env.PATH, DATA_DIR: data, HOME: "/tmp" },
          cwd: "/",
        });
      const unwritable = asNobody(["refresh", "club", "--yes"], join(folders.data, "theirs"));
      expect(unwritable.stderr).toMatch(/ledger.*can't be opened.*Set DATA_DIR/);
      expect(unwritable.status).toBe(1);
      const theirs = join(folders.data, "..", "nobody");
      mkdirSync(theirs);
      chownSync(theirs, 65_534, 65_534);
      const unreadable = asNobody(["refresh", "club", "--yes"], theirs);
      expect(unreadable.stdout).toMatch(/Can't be read: 1\n.*coach\.md can't be read \(EACCES\)/);
      expect(unreadable.stdout).toMatch(/club now answers from revision/);
      const remove = asNobody(["remove", "club", "stadium"], theirs);
      expect(remove.stderr).toMatch(/can't be moved.*Check that this user can write there/);
    },
  );
});

function mayMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), "pullquote-mount-"));
  const mounted = process.getuid?.() === 0 && spawnSync("mount", ["-t", "tmpfs", "-o", "size=100k", "tmpfs", probe]).status === 0;
  if (mounted) execFileSync("umount", ["-l", probe]);
  rmSync(probe, { recursive: true, force: true });
  return mounted;
}

function remember({ bot }: OpenBot): Promise<string> {
  return bot.memory.save({
    ...{ story: "club", revision: "r", question: "q", context: [], platform: "slack", workspace: "T1", channel: "C1", asker: "U1" },
    ...{ visibility: "private", answered: true, quoted: [] },
  });
}
