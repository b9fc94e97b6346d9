import { closeSync, existsSync, openSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type DatabaseConnection, type Dialect, Kysely, Migrator, PostgresDialect, SqliteDialect, sql } from "kysely";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { closeToOthers, makeFolder, PRIVATE, restrict } from "../folders.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

/** Opens the ledger's database with its tables as they must be. `place` is a PostgreSQL address, a file of SQLite, or ":memory:". Throws a UserError where it can't be opened. */
export function openDatabase(place: string): Promise<Database> {
  return connect(place, migrate);
}

/** Asks the database something and closes it: no table is made or changed. Throws a UserError where it can't be opened. */
export async function reachDatabase(place: string): Promise<void> {
  const db = await connect(place, async (db) => void (await sql`select 1`.execute(db)));
  await db.destroy();
}

async function connect(place: string, begin: (db: Database) => Promise<void>): Promise<Database> {
  const remote = isPostgresAddress(place);
  const name = remote ? "the database of DATABASE_URL" : place;
  try {
    const db = new Kysely<Tables>({ dialect: await (remote ? postgres(place) : sqlite(place)) });
    try {
      await begin(db);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return db;
  } catch (error) {
    throw new UserError(`The ledger in ${name} can't be opened (${codeOf(error) ?? messageOf(error)}). ${advice(remote)}`);
  }
}

/** Whether a place is PostgreSQL's, against a file of SQLite. */
function isPostgresAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

function advice(remote: boolean): string {
  return remote
    ? "Check that the server is running, and that the user name and password are right."
    : "Set DATA_DIR to a folder that this user may write to.";
}

async function sqlite(file: string): Promise<Dialect> {
  const { default: Sqlite } = await import("libsql");
  if (file !== ":memory:") makePrivateFile(file);
  const database = new Sqlite(file);
  // Others wait for a writer instead of failing; a row that was acknowledged outlives the end of the process.
  for (const pragma of ["busy_timeout = 5000", "journal_mode = WAL", "synchronous = NORMAL"]) database.pragma(pragma);
  const dialect = new SqliteDialect({ database });
  const createDriver = dialect.createDriver.bind(dialect);
  return Object.assign(dialect, {
    createDriver: () => {
      const driver = createDriver();
      const rollback = driver.rollbackTransaction.bind(driver);
      // A full disk makes SQLite end the transaction by itself; that there is nothing left to roll back must not hide why.
      const rollbackTransaction = (connection: DatabaseConnection) =>
        rollback(connection).catch((error: unknown) => {
          if (!/no transaction is active/.test(messageOf(error))) throw error;
        });
      return Object.assign(driver, { rollbackTransaction });
    },
  });
}

/** Makes the file where there is none; its owner alone may read it, and what SQLite puts beside it. */
function makePrivateFile(file: string): void {
  const folder = dirname(file);
  makeFolder(folder, PRIVATE);
  closeToOthers(folder, [basename(file), "cache", "history"]);
  closeSync(openSync(file, "a", 0o600));
  for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) restrict(one, 0o600);
}

async function postgres(connectionString: string): Promise<Dialect> {
  const { default: pg } = await import("pg");
  // Whole numbers of 64 bits come as text; ours are times, exact as numbers.
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format === "binary" ? "text" : format),
  };
  const pool = new pg.Pool({ connectionString, max: 5, types, connectionTimeoutMillis: 5000, application_name: "pullquote" });
  // A connection that the server ends, idle or lent out: its query fails, the next one opens another.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new PostgresDialect({ pool });
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  for (let attempt = 1; ; attempt++) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    // On SQLite two processes that start at once may both begin; the second then finds it done.
    if (attempt === 3) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
  }
}
