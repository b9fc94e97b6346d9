import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/ledger.ts";
import { listRevisions, loadRevision } from "../../src/ledger/revisions.ts";
import { type BotSettings, openBot } from "../../src/open-bot.ts";
import { noPostgres, startPostgres, type TestPostgres } from "../ledger/postgres.ts";
import { LONG } from "../long.ts";
import { COACH, SILENT, STADIUM, testFolders } from "./story-folder.ts";

/** Rounds on each database: each write once is put to the test in every-write.test.ts. */
const ROUNDS = LONG ? 50 : 2;

/** What a victim told before it was ended. */
interface Told {
  readonly answers: string[];
  readonly claims: string[];
  readonly revisions: string[];
}

/** A victim that waits for its round. */
interface Victim {
  readonly round: number;
  readonly child: ChildProcessWithoutNullStreams;
}

function startVictim(settings: BotSettings, round: number): Victim {
  const told = { settings, round, stadium: STADIUM, coach: COACH };
  return { round, child: spawn(process.execPath, [join(import.meta.dirname, "victim.js"), JSON.stringify(told)]) };
}

/** Lets a victim work and ends it without warning, some milliseconds after it began its work, in every other round after its first refresh. */
function runAndKill({ child, round }: Victim, delay: number): Promise<Told> {
  const told: Told = { answers: [], claims: [], revisions: [] };
  let faults = "";
  child.stderr.on("data", (chunk) => {
    faults += chunk;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [kind, value = ""] = line.split(" ");
    if (kind === (round % 2 === 0 ? "ready" : "refreshed") && told.revisions.length === 0) setTimeout(() => child.kill("SIGKILL"), delay);
    if (kind === "answer") told.answers.push(value);
    else if (kind === "claim") told.claims.push(value);
    else if (kind === "refreshed") told.revisions.push(value);
  });
  child.stdin.write("begin\n");
  return new Promise((resolve, reject) => {
    child.on("close", (_code, signal) => (signal === "SIGKILL" ? resolve(told) : reject(new Error(faults))));
  });
}

let server: TestPostgres | undefined;
beforeAll(async () => {
  if (noPostgres() === "") server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

const PLACES = [
  { name: "SQLite", database: () => "", skip: "" },
  { name: "PostgreSQL", database: () => server?.database() ?? "", skip: noPostgres() },
] as const;

describe.each(PLACES)(`Ended without warning on $name, ${ROUNDS} rounds`, ({ database, skip }) => {
  it.skipIf(skip !== "")(
    `starts again, loses no row that it told of, and leaves nothing half written${skip === "" ? "" : ` (skipped: ${skip})`}`,
    async () => {
      const folders = testFolders();
      const settings = { ...folders.settings, databaseUrl: database() };
      const place = settings.databaseUrl || join(settings.dataDir, "ledger.sqlite");
      const told: Told = { answers: [], claims: [], revisions: [] };
      const start = (round: number) => startVictim(settings, round);
      let next = start(1);
      try {
        for (let round = 1; round <= ROUNDS; round++) {
          const victim = next;
          // While one works the next one starts: that takes most of the time.
          if (round < ROUNDS) next = start(round + 1);
          // Fixed in their order, spread over all that a victim does.
          const { answers, claims, revisions } = await runAndKill(victim, (round * 37) % 211);
          told.answers.push(...answers);
          told.claims.push(...claims);
          told.revisions.push(...revisions);
          const last = revisions.at(-1);
          const ledger = await openLedger({ place, keepDays: 180 });
          const kept = await listRevisions(ledger.db, "club");
          for (const { revision } of kept) expect(await loadRevision(ledger.db, "club", revision)).toBeDefined();
          // At least what it told last is in use, or the one that it was about to tell.
          if (last !== undefined) expect(kept.slice(0, 2).map(({ revision }) => revision)).toContain(last);
          await ledger.close();
        }
        const opened = await openBot(settings, { log: SILENT, follow: false });
        expect(opened.bot.ask("club", "what did Lopez say").answered).toBe(true);
        const missing: string[] = [];
        for (const id of told.answers) if ((await opened.bot.memory.get(id)) === undefined) missing.push(id);
        for (const key of told.claims) if (await opened.bot.memory.claim(key)) missing.push(key);
        expect(missing).toEqual([]);
        expect(told.answers.length).toBeGreaterThan(ROUNDS);
        expect(told.revisions.length).toBeGreaterThanOrEqual(ROUNDS / 2);
        await opened.bot.admin.refresh("club", "x");
        await opened.close();
        const left = readdirSync(settings.dataDir).filter((name) => !/^(?:cache|ledger\.sqlite(?:-wal|-shm)?)$/.test(name));
        expect(left).toEqual([]);
      } finally {
        next.child.kill("SIGKILL");
        folders.remove();
      }
    },
    1_800_000,
  );
});
