import type { CreateTableBuilder, Kysely } from "kysely";

/** "key": a text that is the primary key; "?": may be null. */
type Column = "key" | "text" | "bigint" | "integer" | "text?" | "bigint?";

/** A table with these columns, unless there is one of its name; constraints may be added before it is made. */
export function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Readonly<Record<string, Column>>,
): CreateTableBuilder<string, string> {
  const empty: CreateTableBuilder<string, string> = db.schema.createTable(name).ifNotExists();
  return Object.entries(columns).reduce((table, [column, kind]) => {
    switch (kind) {
      case "key":
        return table.addColumn(column, "text", (one) => one.primaryKey());
      case "text?":
        return table.addColumn(column, "text");
      case "bigint?":
        return table.addColumn(column, "bigint");
      default:
        return table.addColumn(column, kind, (one) => one.notNull());
    }
  }, empty);
}
