import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Refresher } from "../../src/admin/refresher.ts";
import { triggerRefreshes } from "../../src/admin/triggers.ts";
import { createFolderReader } from "../../src/story/read-folder.ts";
import { SILENT } from "./story-folder.ts";

let root: string;
let end: (() => Promise<void>) | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "triggers-"));
  mkdirSync(join(root, "knowledge"));
});
afterEach(async () => {
  await end?.();
  end = undefined;
  rmSync(root, { recursive: true, force: true });
});

/** Writes a story's folder of one article. */
function story(folder: string, article: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "story.md"), "---\ntitle: The club\n---\n");
  writeFileSync(join(folder, article), "---\ntitle: A title\n---\n\nA sentence of text.\n");
}

/** Follows the knowledge folder; the ids that each refresh of "club" saw. */
function following(): string[][] {
  const seen: string[][] = [];
  const reader = createFolderReader();
  const folder = join(root, "knowledge", "club");
  const preview = { story: "club", from: "a", to: "a", added: [], changed: [], removed: [], answers: [], touched: 0, problems: [] };
  const none = { gained: [], lost: [] };
  const look = async () => void seen.push((await reader.read(folder, "club")).articles.map(({ file }) => file.id));
  const refresher: Refresher = {
    open: look,
    follow: async () => [],
    close: async () => {},
    folderRevision: async () => ({ revision: "a", problems: [] }),
    preview: async () => ({ ...preview, statements: none, events: none }),
    rollback: async () => ({ ...preview, statements: none, events: none }),
    refresh: async () => {
      await look();
      return { ...preview, statements: none, events: none };
    },
  };
  const settings = { refreshOnChange: "on", refreshSchedule: "" } as const;
  end = triggerRefreshes({ knowledgeDir: join(root, "knowledge"), refresher, settings, log: SILENT, stories: () => ["club"], look: 20 });
  return seen;
}

test("a folder that is replaced is read anew, and changes in it are seen", async () => {
  const folder = join(root, "knowledge", "club");
  story(folder, "one.md");
  const seen = following();
  await expect.poll(() => seen.at(-1)).toEqual(["one"]);
  story(join(root, "next"), "two.md");
  renameSync(folder, join(root, "old"));
  renameSync(join(root, "next"), folder);
  await expect.poll(() => seen.at(-1)).toEqual(["two"]);
  writeFileSync(join(folder, "three.MD"), "---\ntitle: Another\n---\n\nA sentence of text.\n");
  await expect.poll(() => seen.at(-1)).toEqual(["three", "two"]);
});

test("a link that leads to another folder is followed there", async () => {
  story(join(root, "v1"), "one.md");
  story(join(root, "v2"), "two.md");
  const link = join(root, "knowledge", "club");
  symlinkSync(join(root, "v1"), link);
  const seen = following();
  await expect.poll(() => seen.at(-1)).toEqual(["one"]);
  unlinkSync(link);
  symlinkSync(join(root, "v2"), link);
  await expect.poll(() => seen.at(-1)).toEqual(["two"]);
});
