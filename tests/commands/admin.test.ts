import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/ledger.ts";
import { openBot } from "../../src/open-bot.ts";
import { COACH, SILENT, STADIUM, type TestFolders, testFolders } from "../admin/story-folder.ts";
import { type Called, call } from "./call.ts";

let folders: TestFolders;
beforeEach(() => {
  folders = testFolders();
});
afterEach(() => folders.remove());

function admin(args: readonly string[], typed?: string): Promise<Called> {
  return call([...args, "--knowledge", folders.knowledge], {
    environment: { DATA_DIR: folders.data },
    ...(typed === undefined ? {} : { typed }),
  });
}

test("refresh shows what would change and changes nothing until it is told to", async () => {
  expect(await admin(["refresh", "club"])).toMatchObject({ code: 1, err: "Nothing was changed. Add --yes to go ahead." });
  expect(await admin(["refresh", "club"], "n")).toMatchObject({ code: 1 });
  expect(await admin(["refresh", "club", "--dry-run"])).toMatchObject({ code: 0 });
  const done = await admin(["refresh", "club"], "y");
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toMatch(/Articles added: 1\n {4}Club plans a new stadium \(stadium\)/);
  expect(done.out).toMatch(/club now answers from revision \w{12}\./);
  expect((await admin(["refresh", "club", "--yes"])).out).toMatch(/^club: nothing changed/);
});

test("refresh marks changed sentences word by word, and fails where a file can't be read", async () => {
  await admin(["refresh", "club", "--yes"]);
  folders.write("stadium", STADIUM.replace("ten years", "twelve years"));
  folders.write("coach", "no front matter");
  const { out, code } = await admin(["refresh", "club", "--yes"]);
  expect(out).toContain("We have waited [-ten-]{+twelve+} years for this");
  expect(out).toMatch(/Can't be read: 1\n.*coach\.md:1: no front matter/);
  expect(code).toBe(1);
});

test("refresh as JSON tells the whole preview", async () => {
  const { out } = await admin(["refresh", "club", "--yes", "--json"]);
  expect(JSON.parse(out)).toMatchObject({ story: "club", from: "", refreshed: true, added: [{ article: "stadium" }], problems: [] });
});

test("rollback goes back to the revision before, and says which are kept where it can't", async () => {
  await admin(["refresh", "club", "--yes"]);
  expect((await admin(["rollback", "club", "--yes"])).err).toMatch(/has no earlier revision.*Kept/);
  folders.write("coach", COACH);
  await admin(["refresh", "club", "--yes"]);
  expect((await admin(["rollback", "club", "--yes"])).out).toMatch(/answers from revision \w+ again \(before: \w+\)/);
});

test("status --history tells what running bots answer from", async () => {
  expect((await admin(["status", "club", "--history"])).err).toMatch(/club has no revision yet/);
  await admin(["refresh", "club", "--yes"]);
  folders.write("coach", COACH);
  const { out, code } = await admin(["status", "club", "--history"]);
  expect(out).toMatch(/revision \w{12}, since .*, first by console:/);
  expect(out).toMatch(/The folder has unpublished changes/);
  expect(code).toBe(0);
});

test("remove moves an article's file away, and the next refresh tells it", async () => {
  folders.write("coach", COACH);
  await admin(["refresh", "club", "--yes"]);
  expect((await admin(["remove", "club", "coach"])).out).toContain(".removed");
  expect((await admin(["refresh", "club", "--yes"])).out).toMatch(/Articles removed: 1\n {4}Coach leaves/);
  expect((await admin(["remove", "club", "story"])).err).toMatch(/isn't the name of an article/);
});

test("remove --story takes a whole story out, in every bot on the same ledger", async () => {
  await admin(["refresh", "club", "--yes"]);
  const running = await openBot({ ...folders.settings }, { log: SILENT, follow: true });
  expect(await admin(["remove", "club", "--story"])).toMatchObject({ code: 1 });
  expect((await admin(["remove", "club", "--story", "--yes"])).out).toMatch(/Moved to .*\.removed.*club\./);
  await expect.poll(() => running.bot.commands()).toEqual([]);
  await running.close();
  expect((await admin(["remove", "club", "--story", "--yes"])).err).toMatch(/no story "club"/);
});

test("new makes a story that can be loaded, and says that its command must be registered", async () => {
  const { out } = await admin(["new", "council", "--title", "The council"]);
  expect(out).toContain("/council must be registered");
  expect((await admin(["new", "council", "--title", "Again"])).err).toMatch(
    /already exists; nothing was written. Edit it, or give the new story another name/,
  );
  expect((await admin(["new", "Big Story", "--title", "x"])).err).toMatch(/can't be a story's name/);
  expect((await admin(["refresh", "council", "--yes"])).out).toMatch(/^council: new/);
});

test("gaps lists what wasn't answered as text and as CSV that no spreadsheet runs", async () => {
  const ledger = await openLedger({ place: join(folders.data, "ledger.sqlite"), keepDays: 180, now: () => Date.UTC(2026, 0, 2) });
  for (const question of ["who won, and why", '=HYPERLINK("http://x")', "who won"])
    await ledger.save({
      ...{ story: "club", revision: "r", question, context: [], platform: "slack", workspace: "T1", channel: "C1", asker: "U1" },
      ...{ visibility: "private", answered: false, quoted: [] },
    });
  await ledger.close();
  expect((await admin(["gaps", "club"])).out).toMatch(/unanswered questions.*\n {4}2 {2}who won/);
  const { out } = await admin(["gaps", "club", "--csv"]);
  expect(out.split("\r\n")[0]).toBe("times,last_asked,question,also");
  expect(out).toContain(`"who won, and why"`);
  expect(out).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(out).not.toContain("U1");
});

test("forget deletes a person's rows when it is told to, and says whose id is needed", async () => {
  const ledger = await openLedger({ place: join(folders.data, "ledger.sqlite"), keepDays: 180 });
  const id = await ledger.save({
    ...{ story: "club", revision: "r", question: "who won", context: [], platform: "slack", workspace: "T1", channel: "C1", asker: "U1" },
    ...{ visibility: "private", answered: true, quoted: [] },
  });
  expect((await admin(["forget", "--platform", "slack", "--user", "U1"])).err).toMatch(/Add --workspace/);
  expect(await admin(["forget", "--platform", "slack", "--user", "U1", "--workspace", "T1"])).toMatchObject({ code: 1 });
  expect(await ledger.get(id)).toBeDefined();
  expect((await admin(["forget", "--platform", "slack", "--user", "U1", "--workspace", "T1", "--yes"])).out).toMatch(
    /Deleted: 1 answer and/,
  );
  expect(await ledger.get(id)).toBeUndefined();
  await ledger.close();
});
