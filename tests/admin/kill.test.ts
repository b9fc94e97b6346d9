import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/ledger.ts";
import { listRevisions, loadRevision } from "../../src/ledger/revisions.ts";
import { type BotSettings, openBot } from "../../src/open-bot.ts";
import { NO_POSTGRES, postgresBinaries, startPostgres, type TestPostgres } from "../ledger/postgres.ts";
import { SILENT, testFolders } from "./story-folder.ts";

const ROUNDS = 50;

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

/** The tests' programs compiled, which start in half the time; beside the packages that they use. */
function compiledTests(): { readonly victim: string; remove(): void } {
  const root = join(import.meta.dirname, "..", "..");
  const folder = mkdtempSync(join(tmpdir(), "pullquote-compiled-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const settings = ["--noEmit", "false", "--noCheck", "--allowImportingTsExtensions", "false"];
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", root, ...settings, "--outDir", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The tests can't be compiled: ${stdout}`);
  return { victim: join(folder, "tests", "admin", "victim.js"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function startVictim(program: string, settings: BotSettings, round: number): Victim {
  return { round, child: spawn(process.execPath, [program, JSON.stringify(settings), String(round)]) };
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
let compiled: ReturnType<typeof compiledTests> | undefined;
beforeAll(async () => {
  compiled = compiledTests();
  if (postgresBinaries() !== undefined) server = await startPostgres();
}, 60_000);
afterAll(async () => {
  compiled?.remove();
  await server?.stop();
});

const PLACES = [
  { name: "SQLite", database: () => "", rounds: ROUNDS, skip: "" },
  { name: "PostgreSQL", database: () => server?.database() ?? "", rounds: 10, skip: postgresBinaries() === undefined ? NO_POSTGRES : "" },
] as const;

describe.each(PLACES)("Ended without warning on $name, $rounds rounds", ({ database, rounds, skip }) => {
  it.skipIf(skip !== "")(
    `starts again, loses no row that it told of, and leaves nothing half written${skip === "" ? "" : ` (skipped: ${skip})`}`,
    async () => {
      const folders = testFolders();
      const settings = { ...folders.settings, databaseUrl: database() };
      const place = settings.databaseUrl || join(settings.dataDir, "ledger.sqlite");
      const told: Told = { answers: [], claims: [], revisions: [] };
      const start = (round: number) => startVictim(compiled?.victim ?? "", settings, round);
      let next = start(1);
      try {
        for (let round = 1; round <= rounds; round++) {
          const victim = next;
          // While one works the next one starts: that takes most of the time.
          if (round < rounds) next = start(round + 1);
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
        for (const id of told.answers) if ((await opened.bot.memory.recall(id)) === undefined) missing.push(id);
        for (const key of told.claims) if (await opened.bot.memory.claim(key)) missing.push(key);
        expect(missing).toEqual([]);
        expect(told.answers.length).toBeGreaterThan(rounds);
        expect(told.revisions.length).toBeGreaterThanOrEqual(rounds / 2);
        await opened.bot.admin.refresh("club", "x");
        await opened.close();
        const left = readdirSync(settings.dataDir).filter((name) => !/^(?:cache|ledger\.sqlite(?:-wal|-shm)?)$/.test(name));
        expect(left).toEqual([]);
      } finally {
        next.child.kill("SIGKILL");
        folders.remove();
      }
    },
    600_000,
  );
});
