import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/ledger.ts";
import type { GivenAnswer } from "../../src/ledger/memory.ts";
import { MIGRATIONS } from "../../src/ledger/migrations.ts";
import { NO_POSTGRES, postgresBinaries, startPostgres, type TestPostgres } from "./postgres.ts";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

const given = (fields: Partial<GivenAnswer> = {}): GivenAnswer => ({
  story: "club",
  revision: "r1",
  question: "what did Adams say",
  context: ["who is Adams"],
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  asker: "U1",
  visibility: "public",
  answered: true,
  quoted: [{ text: "“We’ll play,” Adams said.", citation: { article: "a", title: "A", passage: 2, start: 0, end: 25 } }],
  ...fields,
});

let server: TestPostgres | undefined;
const folder = mkdtempSync(join(tmpdir(), "pullquote-ledger-"));
beforeAll(async () => {
  if (postgresBinaries() !== undefined) server = await startPostgres();
});
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PLACES = [
  { name: "SQLite in memory", place: () => ":memory:", skip: "" },
  { name: "a SQLite file", place: () => join(mkdtempSync(join(folder, "d-")), "ledger.sqlite"), skip: "" },
  { name: "PostgreSQL", place: () => server?.database() ?? "", skip: postgresBinaries() === undefined ? NO_POSTGRES : "" },
] as const;

for (const { name, place, skip } of PLACES)
  describe.skipIf(skip !== "")(`The ledger on ${name}${skip === "" ? "" : ` (skipped: ${skip})`}`, () => {
    async function within(test: (ledger: Ledger, pass: (days: number) => void) => Promise<void>): Promise<void> {
      let now = START;
      const ledger = await openLedger({ place: place(), keepDays: 180, now: () => now });
      try {
        await test(ledger, (days) => {
          now += days * DAY;
        });
      } finally {
        await ledger.close();
      }
    }

    it("gives a claim to the first alone", () =>
      within(async (ledger) => {
        const claims = await Promise.all(Array.from({ length: 20 }, () => ledger.claim("slack:T1:1.2")));
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await ledger.claim("slack:T1:1.3")).toBe(true);
      }));

    it("recalls an answer as it was given, and where it stands once that is known", () =>
      within(async (ledger) => {
        const id = await ledger.save(given());
        expect(id).toMatch(/^[a-z0-9]{1,24}$/);
        expect(await ledger.get(id)).toEqual(given());
        await ledger.setMessageId(id, "1700.5");
        expect(await ledger.get(id)).toEqual(given({ message: "1700.5" }));
        expect(await ledger.get("nothing")).toBeUndefined();
      }));

    it("keeps answers that come in any number at once, each with what is its own, and one that comes twice once", () =>
      within(async (ledger) => {
        const asked = (i: number) => given({ question: `question ${i}`, ...(i % 2 === 0 ? { thread: `t${i}` } : { message: `m${i}` }) });
        for (const count of [1, 3, 130, 3, 1]) {
          const ids = await Promise.all(Array.from({ length: count }, (_, i) => ledger.save(asked(i), `count${count}n${ledger.newId()}`)));
          expect(await Promise.all(ids.map((id) => ledger.get(id)))).toEqual(ids.map((_, i) => asked(i)));
          const [known = ""] = ids;
          await ledger.save(asked(7), known);
          expect((await ledger.get(known))?.question).toBe("question 0");
        }
      }));

    it("keeps what many answers quote once, as long as one of them is kept", () =>
      within(async (ledger, pass) => {
        const kept = () => ledger.db.selectFrom("quotations").select("hash").execute();
        const { quoted } = given();
        const first = await ledger.save(given({ quoted }));
        await Promise.all(Array.from({ length: 70 }, () => ledger.save(given({ quoted }))));
        expect(await kept()).toHaveLength(1);
        pass(100);
        const [later, other] = [await ledger.save(given({ quoted })), await ledger.save(given({ answered: false, quoted: [] }))];
        expect(await kept()).toHaveLength(2);
        pass(100);
        await ledger.sweep();
        expect(await Promise.all([first, later, other].map((id) => ledger.get(id)))).toEqual([
          undefined,
          given({ asker: "" }),
          given({ asker: "", answered: false, quoted: [] }),
        ]);
        pass(90);
        await ledger.sweep();
        expect(await kept()).toEqual([]);
      }));

    it("brings rows up to date that hold what they quote themselves", () =>
      within(async (ledger) => {
        const asked = Array.from({ length: 450 }, (_, i) => given({ question: `question ${i}`, ...(i % 3 === 0 ? { quoted: [] } : {}) }));
        const ids = await Promise.all(asked.map((one) => ledger.save(one)));
        for (const { hash, content } of await ledger.db.selectFrom("quotations").selectAll().execute())
          await ledger.db.updateTable("answers").set({ quoted: content }).where("quoted", "=", hash).execute();
        await ledger.db.schema.dropTable("quotations").execute();
        for (const _ of ["once", "again, as after an end in the middle"]) await MIGRATIONS["2026-11-25-quotations"]?.up(ledger.db);
        expect(await Promise.all(ids.map((id) => ledger.get(id)))).toEqual(asked);
        expect(await ledger.db.selectFrom("quotations").select("hash").execute()).toHaveLength(2);
      }));

    it("knows where an answer's picture stands, until the answer is forgotten", () =>
      within(async (ledger, pass) => {
        const [id, other] = [await ledger.save(given()), await ledger.save(given({ asker: "U2" }))];
        await ledger.setPicture(id, "1700.6");
        await ledger.setPicture(id, "1700.7");
        await ledger.setPicture(other, "1700.8");
        expect([await ledger.picture(id), await ledger.picture(other), await ledger.picture("nothing")]).toEqual([
          "1700.7",
          "1700.8",
          undefined,
        ]);
        await ledger.forgetPerson("slack", "U1");
        expect([await ledger.picture(id), await ledger.picture(other)]).toEqual([undefined, "1700.8"]);
        pass(181);
        await ledger.sweep();
        expect(await ledger.picture(other)).toBeUndefined();
      }));

    it("remembers the last ten questions of a conversation in their order", () =>
      within(async (ledger) => {
        for (let i = 1; i <= 13; i++) await ledger.continued("slack:T1:C1:9", `question ${i}`);
        await ledger.continued("slack:T1:C1:8", "another");
        expect(await ledger.conversation("slack:T1:C1:9")).toEqual(Array.from({ length: 10 }, (_, i) => `question ${i + 4}`));
        expect(await ledger.conversation("slack:T1:C1:7")).toEqual([]);
      }));

    it("keeps one verdict a person and answer, the last", () =>
      within(async (ledger) => {
        await ledger.feedback("a1", "U1", "right");
        await ledger.feedback("a1", "U1", "wrong");
        await ledger.feedback("a1", "U2", "right");
        const rows = await ledger.db.selectFrom("feedback").select(["by", "verdict"]).orderBy("by").execute();
        expect(rows).toEqual([
          { by: "U1", verdict: "wrong" },
          { by: "U2", verdict: "right" },
        ]);
      }));

    it("lists what a story didn't answer without who asked", () =>
      within(async (ledger) => {
        await ledger.save(given({ answered: false, quoted: [], question: "who won" }));
        await ledger.save(given({ answered: false, quoted: [], question: "who won", story: "council" }));
        await ledger.save(given());
        expect(await ledger.unanswered("club")).toEqual([{ question: "who won", context: ["who is Adams"], at: START }]);
      }));

    it("tells what admins did, the newest first", () =>
      within(async (ledger) => {
        await ledger.acted({ story: "club", act: "refresh", by: "slack:T1:U1", detail: "r1 to r2" });
        await ledger.acted({ story: "club", act: "rollback", by: "slack:T1:U1", detail: "to r1" });
        expect((await ledger.acts("club")).map(({ act }) => act)).toEqual(["rollback", "refresh"]);
      }));

    it("drops ids of persons after 30 days and the rest after KEEP_DAYS", () =>
      within(async (ledger, pass) => {
        const id = await ledger.save(given());
        await ledger.continued("slack:T1:U1", "a question");
        await ledger.feedback(id, "U1", "right");
        await ledger.feedback(id, "U2", "right");
        await ledger.acted({ story: "club", act: "refresh", by: "slack:T1:U1", detail: "" });
        await ledger.claim("key");
        pass(29);
        expect((await ledger.sweep()).anonymised).toBe(0);
        pass(2);
        expect((await ledger.sweep()).anonymised).toBe(1);
        expect((await ledger.get(id))?.asker).toBe("");
        expect(await ledger.conversation("slack:T1:U1")).toEqual([]);
        expect((await ledger.acts("club"))[0]?.by).toBe("");
        const feedback = await ledger.db.selectFrom("feedback").select("by").execute();
        expect(feedback).toHaveLength(2);
        expect(JSON.stringify(feedback)).not.toContain("U1");
        expect(await ledger.claim("key")).toBe(true);
        pass(150);
        await ledger.sweep();
        expect(await ledger.get(id)).toBeUndefined();
        expect(await ledger.acts("club")).toEqual([]);
      }));

    it("forgets a person and nobody else", () =>
      within(async (ledger) => {
        const [mine, others, elsewhere] = [
          await ledger.save(given({ thread: "9.1" })),
          await ledger.save(given({ asker: "U2" })),
          await ledger.save(given({ platform: "discord" })),
        ];
        await ledger.feedback(others, "U1", "right");
        await ledger.feedback(others, "U2", "right");
        await ledger.continued("slack:T1:C1:9.1", "in the person's thread");
        await ledger.continued("slack:T1:C1:9.2", "in another thread");
        expect(await ledger.forgetPerson("slack", "U1")).toBe(1);
        expect(await ledger.get(mine)).toBeUndefined();
        expect(await ledger.get(others)).toBeDefined();
        expect(await ledger.get(elsewhere)).toBeDefined();
        expect(await ledger.conversation("slack:T1:C1:9.1")).toEqual([]);
        expect(await ledger.conversation("slack:T1:C1:9.2")).toHaveLength(1);
        expect(await ledger.db.selectFrom("feedback").select("by").execute()).toEqual([{ by: "U2" }]);
      }));

    it("forgets a workspace whole, and no other", () =>
      within(async (ledger) => {
        const [gone, kept] = [await ledger.save(given()), await ledger.save(given({ workspace: "T2" }))];
        await ledger.continued("slack:T1:C1:9.1", "here");
        await ledger.continued("slack:T2:C1:9.1", "there");
        expect(await ledger.forgetWorkspace("slack", "T1")).toBe(1);
        expect(await ledger.get(gone)).toBeUndefined();
        expect(await ledger.get(kept)).toBeDefined();
        expect(await ledger.conversation("slack:T1:C1:9.1")).toEqual([]);
        expect(await ledger.conversation("slack:T2:C1:9.1")).toHaveLength(1);
      }));

    it("keeps what was written by whoever would inject SQL", () =>
      within(async (ledger) => {
        const question = `'; drop table answers; -- \u{1F600} \u0001 "`;
        const id = await ledger.save(given({ question }));
        expect((await ledger.get(id))?.question).toBe(question);
      }));
  });

describe("Opening the ledger", () => {
  it("finds again what an earlier opening wrote", async () => {
    const place = join(mkdtempSync(join(folder, "d-")), "ledger.sqlite");
    const first = await openLedger({ place, keepDays: 180 });
    const id = await first.save(given());
    await first.close();
    const second = await openLedger({ place, keepDays: 180 });
    expect(await second.get(id)).toEqual(given());
    await second.close();
  });

  it("may be done by several at once", async () => {
    const place = join(mkdtempSync(join(folder, "d-")), "ledger.sqlite");
    const ledgers = await Promise.all(Array.from({ length: 4 }, () => openLedger({ place, keepDays: 180 })));
    const claims = await Promise.all(ledgers.map((ledger) => ledger.claim("key")));
    expect(claims.filter(Boolean)).toHaveLength(1);
    for (const ledger of ledgers) await ledger.close();
  });

  it("leaves folder and files to their owner alone, also those that were open to others", async () => {
    const root = mkdtempSync(join(folder, "d-"));
    const place = join(root, "new", "data", "ledger.sqlite");
    const modes = () =>
      [join(root, "new"), join(root, "new", "data"), place, `${place}-wal`, `${place}-shm`].map((path) =>
        (statSync(path).mode & 0o777).toString(8),
      );
    const first = await openLedger({ place, keepDays: 180 });
    expect(modes()).toEqual(["700", "700", "600", "600", "600"]);
    chmodSync(join(root, "new", "data"), 0o755);
    for (const path of [place, `${place}-wal`, `${place}-shm`]) chmodSync(path, 0o644);
    const second = await openLedger({ place, keepDays: 180 });
    expect(modes()).toEqual(["700", "700", "600", "600", "600"]);
    for (const ledger of [first, second]) await ledger.close();
  });

  it("leaves a folder open that holds other things too", async () => {
    const root = mkdtempSync(join(folder, "d-"));
    chmodSync(root, 0o755);
    writeFileSync(join(root, "notes.txt"), "");
    const ledger = await openLedger({ place: join(root, "ledger.sqlite"), keepDays: 180 });
    expect((statSync(root).mode & 0o777).toString(8)).toBe("755");
    await ledger.close();
  });

  it.skipIf(process.platform !== "linux")("says what to do where no folder can ever be made", async () => {
    const opening = openLedger({ place: "/proc/pullquote/data/ledger.sqlite", keepDays: 180 });
    await expect(opening).rejects.toThrow(/\/proc\/pullquote\/data\/ledger\.sqlite can't be opened \(ENOENT\)\. Set DATA_DIR/);
  });

  it("says what to do where the file can't be", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await expect(openLedger({ place: join(file, "ledger.sqlite"), keepDays: 180 })).rejects.toThrow(/can't be opened.*Set DATA_DIR/);
  });

  it("says what to do where no PostgreSQL answers, without the password", async () => {
    const opening = openLedger({ place: "postgres://me:secret@127.0.0.1:1/x", keepDays: 180 });
    await expect(opening).rejects.toThrow(/database of DATABASE_URL can't be opened.*Check that the server is running/);
    await expect(opening).rejects.not.toThrow(/secret/);
  });
});
