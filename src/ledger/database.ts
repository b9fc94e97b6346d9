import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import {
  type DatabaseConnection,
  type Dialect,
  Kysely,
  Migrator,
  PostgresAdapter,
  PostgresDialect,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from "kysely";
import Sqlite from "libsql";
import pg from "pg";
import { codeOf, messageOf, UserError } from "../errors.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

/** Opens the ledger's database with its tables as they must be. `place` is a PostgreSQL address, a file of SQLite, or ":memory:". Throws a UserError where it can't be opened. */
export async function openDatabase(place: string): Promise<Database> {
  const remote = isPostgresAddress(place);
  const shown = remote ? "the database of DATABASE_URL" : place;
  try {
    const db = new Kysely<Tables>({ dialect: remote ? postgres(place) : sqlite(place) });
    try {
      await migrate(db);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return db;
  } catch (error) {
    throw new UserError(`The ledger in ${shown} can't be opened (${codeOf(error) ?? messageOf(error)}). ${advice(remote)}`);
  }
}

/** Whether a place is PostgreSQL's, against a file of SQLite. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** Whether an open database is PostgreSQL. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

function advice(remote: boolean): string {
  return remote ? "Is the server running, and are name and password right?" : "Set DATA_DIR to a folder that this user may write to.";
}

/** Statements that are kept: of each table one, and one for each number of rows that come at once. */
const MOST_KEPT = 200;

function sqlite(file: string): Dialect {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  // Others wait for a writer instead of failing; a row that was acknowledged outlives the end of the process.
  for (const pragma of ["busy_timeout = 5000", "journal_mode = WAL", "synchronous = NORMAL"]) database.pragma(pragma);
  const dialect = new SqliteDialect({ database: keepingInserts(database) });
  const createDriver = () => {
    const driver = dialect.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    // A full disk makes SQLite end the transaction by itself; that there is nothing left to roll back must not hide why.
    const rollbackTransaction = (connection: DatabaseConnection) =>
      rollback(connection).catch((error: unknown) => {
        if (!/no transaction is active/.test(messageOf(error))) throw error;
      });
    return Object.assign(driver, { rollbackTransaction });
  };
  return {
    createDriver,
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

/** The same database, which keeps the statements that insert: they are few, and made anew for each use each takes as long again. */
function keepingInserts(database: InstanceType<typeof Sqlite>): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      if (/^insert /i.test(sql) && kept.size < MOST_KEPT) kept.set(sql, statement);
      return statement;
    },
  };
}

function postgres(connectionString: string): PostgresDialect {
  // Whole numbers of 64 bits come as text; ours are times, exact as numbers.
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format === "binary" ? "text" : format),
  };
  const pool = new pg.Pool({ connectionString, max: 5, types, connectionTimeoutMillis: 5000, application_name: "pullquote" });
  // A connection that the server ends while it is idle: the next query opens another.
  pool.on("error", () => {});
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
