import { parse, stringify } from "yaml";
import { messageOf, UserError } from "../errors.ts";

/** A knowledge file in its two parts: the fields between the `---` lines, and the body after them. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Parts a file at its `---` lines. Throws a UserError with the file and line where the fields can't be read. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match === null || match.index !== 0)
    throw new UserError(`${file}:1: no front matter. Begin the file with "---", its fields a line each, and "---".`);
  let fields: unknown;
  try {
    // "core" without timestamps: a date stays the text that it is.
    fields = parse(match[1] ?? "", { schema: "core" }) ?? {};
  } catch (error) {
    throw new UserError(`${file}: the front matter isn't YAML: ${messageOf(error)}`);
  }
  if (!isRecord(fields)) throw new UserError(`${file}:2: the front matter must be fields such as "title: …".`);
  return { fields, body: text.slice(match[0].length) };
}

/** The file's text for fields and body. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
