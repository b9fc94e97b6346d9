import { stringify } from "yaml";
import { UserError } from "../errors.ts";
import { readYaml, YamlFault } from "./yaml.ts";

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
  let lines: ReadonlyMap<string, number> | undefined;
  const at = (name: string) => {
    lines ??= linesOf(yaml);
    return `${file}:${lines.get(name) ?? 1}`;
  };
  return { fields, body: text.slice(close.index + close[0].length), at };
}

/** The line in the file on which each field begins. */
function linesOf(yaml: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [i, line] of yaml.split("\n").entries()) {
    const name = line.split(":", 1)[0]?.trimEnd() ?? "";
    if (!lines.has(name)) lines.set(name, i + 2);
  }
  return lines;
}

function fieldsOf(file: string, yaml: string): Readonly<Record<string, unknown>> {
  let fields: unknown;
  try {
    fields = readYaml(yaml, "failsafe") ?? {};
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new UserError(
      `${file}:${error.line + 1}: the front matter isn't YAML: ${error.message}. A text with ":" or "#" in it needs quotation marks around it.`,
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
