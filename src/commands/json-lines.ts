import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { messageOf, UserError } from "../errors.ts";
import { isRecord } from "../ingest/front-matter.ts";
import type { Io } from "./command.ts";

/** A line of JSON input: an object with an id. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: unknown };

/** The lines of what comes in. */
export function linesOf(input: Io["input"]): AsyncIterable<string> {
  return createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Reads JSON objects a line and writes one line for each; a line that can't be read or answered gives `{"id","error"}` and the rest goes on. */
export async function answerLines({ input, out }: Io, answer: (row: Row) => object | Promise<object>): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === "") continue;
    let id: unknown = null;
    try {
      const value: unknown = JSON.parse(line);
      if (!isRecord(value)) throw new UserError("the line isn't a JSON object");
      id = value.id ?? null;
      await out(JSON.stringify({ id, ...(await answer({ ...value, id })) }));
    } catch (error) {
      await out(JSON.stringify({ id, error: messageOf(error) }));
    }
  }
}

/** A row's text field. Throws a UserError where it is none. */
export function textOf(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== "string") throw new UserError(`"${name}" must be a string`);
  return value;
}

/** A row's list of texts. Throws a UserError where it is none. */
export function textsOf(row: Row, name: string): readonly string[] {
  const value = row[name];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string"))
    throw new UserError(`"${name}" must be a list of strings`);
  return value;
}
