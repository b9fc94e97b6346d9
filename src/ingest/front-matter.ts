import { parse, stringify, YAMLParseError } from "yaml";
import { messageOf, UserError } from "../errors.ts";

/** A knowledge file in its two parts: the fields between the `---` lines, and the body after them. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** "file:line" of a field, of the first line where there is no such field. */
  readonly at: (name: string) => string;
}

const MARK = /^---[ \t]*$/gm;

/** Parts a file at its `---` lines; every value is the text that is written. Throws a UserError with the file and line where the fields can't be read. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  if (!/^---[ \t]*(?:\n|$)/.test(text))
    throw new UserError(`${file}:1: no front matter. Begin the file with "---", its fields a line each, and "---".`);
  MARK.lastIndex = text.indexOf("\n") < 0 ? text.length : text.indexOf("\n") + 1;
  const start = MARK.lastIndex;
  const close = MARK.exec(text);
  if (close === null) throw new UserError(`${file}:1: the front matter has no end. Put a line "---" after its last field.`);
  const yaml = text.slice(start, close.index);
  const fields = fieldsOf(file, yaml);
  const line = (name: string) => yaml.split("\n").findIndex((one) => one.replace(/\s*:.*$/s, "") === name) + 2;
  return { fields, body: text.slice(close.index + close[0].length), at: (name) => `${file}:${line(name)}` };
}

function fieldsOf(file: string, yaml: string): Readonly<Record<string, unknown>> {
  let fields: unknown;
  try {
    // "failsafe": a date, a number or "no" stays the text that it is.
    fields = parse(yaml, { schema: "failsafe" }) ?? {};
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 2;
    const reason = messageOf(error)
      .split("\n")[0]
      ?.replace(/ at line \d+, column \d+:?$/, "");
    throw new UserError(
      `${file}:${line}: the front matter isn't YAML: ${reason}. A text with ":" or "#" in it needs quotation marks around it.`,
    );
  }
  if (fields === "") return {};
  if (!isRecord(fields)) throw new UserError(`${file}:2: the front matter must be fields such as "title: …".`);
  return fields;
}

/** The file's text for fields and body. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
