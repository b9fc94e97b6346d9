import { execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { LONG, ONLY_LONG } from "../long.ts";

/** A PostgreSQL server of its own for a test file. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  readonly database: () => string;
  /** Stops the server while its clients are connected, and starts it again. */
  readonly restart: () => void;
  /** The same, while this process goes on. */
  readonly restartAside: () => Promise<void>;
  readonly stop: () => void;
}

/** Why a test with PostgreSQL is skipped where there is none. */
export const NO_POSTGRES = "PostgreSQL isn't installed: apt-get install -y postgresql-15";

/** Why a test that only the long form runs on PostgreSQL is skipped; "" where it runs. */
export function noPostgres(): string {
  if (!LONG) return ONLY_LONG;
  return postgresBinaries() === undefined ? NO_POSTGRES : "";
}

/** The folder of initdb and pg_ctl; undefined where PostgreSQL isn't installed. */
export function postgresBinaries(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

/** Starts a server on a free port of 127.0.0.1; as user postgres where we are root, as PostgreSQL refuses root. */
export async function startPostgres(): Promise<TestPostgres> {
  const binaries = postgresBinaries();
  if (binaries === undefined) throw new Error(NO_POSTGRES);
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  const folder = mkdtempSync(join(tmpdir(), "pullquote-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(binaries, program), args, { ...user, stdio: "ignore", cwd: folder });
  run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const runAside = (program: string, args: readonly string[]) =>
    promisify(execFile)(join(binaries, program), args, { ...user, cwd: folder });
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c autovacuum=off`;
  const toStart = ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"];
  const toStop = ["-D", data, "-m", "immediate", "-w", "stop"];
  const start = () => run("pg_ctl", toStart);
  const stop = () => run("pg_ctl", toStop);
  start();
  let databases = 0;
  return {
    database: () => {
      databases += 1;
      run("createdb", ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", `test${databases}`]);
      return `postgres://postgres@127.0.0.1:${port}/test${databases}`;
    },
    restart: () => {
      stop();
      start();
    },
    restartAside: async () => {
      await runAside("pg_ctl", toStop);
      // Its output goes to the server, which keeps it: only its end can be waited for.
      await new Promise((resolve) =>
        spawn(join(binaries, "pg_ctl"), toStart, { ...user, cwd: folder, stdio: "ignore" }).once("exit", resolve),
      );
    },
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
