import Sqlite from "libsql";

const READS = /^\s*(?:select|pragma)\b/i;

/** Calls `act` right before each statement that writes to a SQLite ledger of this process, until the function that is returned is called. */
export function atEachWrite(act: (statement: string) => void): () => void {
  const { prepare } = Sqlite.prototype;
  const put = (value: unknown) => Object.defineProperty(Sqlite.prototype, "prepare", { value, configurable: true, writable: true });
  put(function (this: InstanceType<typeof Sqlite>, sql: string) {
    const statement = prepare.call(this, sql);
    if (READS.test(sql)) return statement;
    return new Proxy(statement, {
      get: (target, name) => {
        if (name === "run" || name === "all") act(sql);
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  });
  return () => void put(prepare);
}
