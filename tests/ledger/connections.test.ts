import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/ledger/database.ts";
import { type Ledger, openLedger } from "../../src/ledger/ledger.ts";
import type { GivenAnswer } from "../../src/ledger/memory.ts";
import { keepRevision } from "../../src/ledger/revisions.ts";
import { LONG } from "../long.ts";
import { NO_POSTGRES, postgresBinaries, startPostgres, type TestPostgres } from "./postgres.ts";

/** Times that all connections are ended, and that the server restarts after that. */
const [ROUNDS, RESTARTS] = LONG ? [50, 10] : [25, 1];

const given = (question: string): GivenAnswer => ({
  ...{ story: "club", revision: "r1", question, context: [], platform: "slack", workspace: "T1", channel: "C1", asker: "U1" },
  ...{ visibility: "public", answered: true, quoted: [] },
});
const skip = postgresBinaries() === undefined ? NO_POSTGRES : "";

// A fault that nobody catches ends the process; here it fails the run.
describe.skipIf(skip !== "")(`A PostgreSQL that ends connections${skip === "" ? "" : ` (skipped: ${skip})`}`, () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it("ends no process that has one in use: the next query has another", async () => {
    const place = server.database();
    const [db, admin] = [await openDatabase(place), new pg.Client(place)];
    await admin.connect();
    const within = db.connection().execute(async (one) => {
      const { rows } = await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pullquote'");
      expect(rows.length).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await one.selectFrom("answers").selectAll().execute();
    });
    await expect(within).rejects.toThrow();
    expect(await db.selectFrom("answers").selectAll().execute()).toEqual([]);
    await admin.end();
    await db.destroy();
  });

  it("loses no answer and gives no claim twice, while questions are asked and revisions kept", async () => {
    const place = server.database();
    const [ledgers, admin] = [
      [await openLedger({ place, keepDays: 180 }), await openLedger({ place, keepDays: 180 })] as const,
      new pg.Client(place),
    ];
    await admin.connect();
    const ids: string[] = [];
    const won = new Map<string, number>();
    let ended = false;
    const ask = async (ledger: Ledger, worker: number) => {
      for (let i = 0; !ended; i++) {
        const key = `${worker}:${i}`;
        if (await ledger.claim(key).catch(() => false)) won.set(key, (won.get(key) ?? 0) + 1);
        ids.push(await ledger.save(given(`question ${key}`), ledger.newId()));
        const content = { story: `s${worker}`, revision: `r${i}`, file: "{}", articles: [{ hash: `h${key}`, json: '"x"' }] };
        await keepRevision(ledger.db, i, content, { by: "x", note: "refresh" }).catch(() => {});
      }
    };
    // Both processes have each delivery.
    const asking = ledgers.flatMap((ledger) => [1, 2, 3, 4].map((worker) => ask(ledger, worker)));
    for (let round = 0; round < ROUNDS; round++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pullquote'");
    }
    await admin.end();
    for (let i = 0; i < RESTARTS; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await server.restartAside();
    }
    ended = true;
    await Promise.all(asking);
    for (const ledger of ledgers) await ledger.settled();
    expect(Math.max(...won.values())).toBe(1);
    const answers = await Promise.all(ids.map((id) => ledgers[0].get(id)));
    expect(answers.filter((answer) => answer === undefined)).toEqual([]);
    expect(ids.length).toBeGreaterThan(ROUNDS);
    for (const ledger of ledgers) await ledger.close();
  });
});
