import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/ledger/database.ts";
import { takeLock } from "../../src/ledger/locks.ts";
import { currentRevisions, keepRevision, listRevisions, loadRevision, sweepTexts } from "../../src/ledger/revisions.ts";
import type { Database } from "../../src/ledger/tables.ts";
import { NO_POSTGRES, postgresBinaries, startPostgres, type TestPostgres } from "./postgres.ts";

let server: TestPostgres | undefined;
beforeAll(async () => {
  if (postgresBinaries() !== undefined) server = await startPostgres();
});
afterAll(() => server?.stop());

const PLACES = [
  { name: "SQLite", place: () => ":memory:", skip: "" },
  { name: "PostgreSQL", place: () => server?.database() ?? "", skip: postgresBinaries() === undefined ? NO_POSTGRES : "" },
] as const;

describe.each(PLACES)("Revisions kept on $name", ({ place, skip }) => {
  // PostgreSQL isn't on every machine: the test's name says that it is missing.
  if (skip !== "") return it.skip(`skipped: ${skip}`, () => {});

  async function within(test: (db: Database) => Promise<void>): Promise<void> {
    const db = await openDatabase(place());
    try {
      await test(db);
    } finally {
      await db.destroy();
    }
  }
  /** Revision i holds the article "common" and one of its own. */
  const keep = (db: Database, i: number) =>
    keepRevision(
      db,
      1000 + i,
      {
        ...{ story: "club", revision: `r${i}`, file: "{}" },
        articles: [i === 0 ? { hash: "common", json: '"common"' } : { hash: "common" }, { hash: `own-${i}-`, json: `"own ${i}"` }],
      },
      { by: "x", note: "refresh" },
    );

  it("give back their content whole, with the texts that they share", () =>
    within(async (db) => {
      await keep(db, 0);
      await keep(db, 1);
      const articles = [
        { hash: "common", json: '"common"' },
        { hash: "own-1-", json: '"own 1"' },
      ];
      expect(await loadRevision(db, "club", "r1")).toEqual({ story: "club", revision: "r1", file: "{}", articles });
      expect(await loadRevision(db, "club", "r9")).toBeUndefined();
      expect((await currentRevisions(db)).get("club")).toBe("r1");
    }));

  it("are in the order in which they were kept, also where the clock goes back or stands still", () =>
    within(async (db) => {
      const order = [12, 3, 3, 8, 1, 0, 2, 11, 5, 4, 9];
      for (const [i, clock] of order.entries())
        await keepRevision(db, clock, { story: "club", revision: `r${i}`, file: "{}", articles: [] }, { by: "x", note: "refresh" });
      expect((await listRevisions(db, "club")).map(({ revision }) => revision)).toEqual(Array.from({ length: 10 }, (_, i) => `r${10 - i}`));
      expect(await loadRevision(db, "club", "r10")).toBeDefined();
    }));

  it("are ten at most; texts that none of them holds are swept, others never", () =>
    within(async (db) => {
      for (let i = 0; i < 13; i++) await keep(db, i);
      expect((await listRevisions(db, "club")).map(({ revision }) => revision)).toEqual(Array.from({ length: 10 }, (_, i) => `r${12 - i}`));
      expect(await sweepTexts(db)).toBe(3);
      expect(await sweepTexts(db)).toBe(0);
      for (const { revision } of await listRevisions(db, "club")) expect(await loadRevision(db, "club", revision)).toBeDefined();
    }));

  it("that lack a text aren't given at all", () =>
    within(async (db) => {
      await keep(db, 0);
      await db.deleteFrom("texts").where("hash", "=", "common").execute();
      expect(await loadRevision(db, "club", "r0")).toBeUndefined();
    }));

  it("are brought by one at a time: a lock is held by one until it is released, or long enough after its holder fell silent, or the clock was set back", () =>
    within(async (db) => {
      let now = 1_000_000;
      const first = await takeLock(db, "refresh club", () => now);
      expect(first).toBeDefined();
      expect(await takeLock(db, "refresh club", () => now)).toBeUndefined();
      const other = await takeLock(db, "refresh council", () => now);
      expect(other).toBeDefined();
      await first?.release();
      const second = await takeLock(db, "refresh club", () => now);
      expect(second).toBeDefined();
      now += 31_000;
      const third = await takeLock(db, "refresh club", () => now);
      expect(third).toBeDefined();
      now -= 3_600_000;
      const afterSetBack = await takeLock(db, "refresh club", () => now);
      expect(afterSetBack).toBeDefined();
      for (const lock of [second, third, afterSetBack, other]) await lock?.release();
    }));
});
