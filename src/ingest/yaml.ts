import { LineCounter, parseDocument, visit } from "yaml";
import { messageOf } from "../errors.ts";

/** Fields of a record that are read: knowledge files have a handful. */
const MOST_FIELDS = 200;

/** Why a text can't be read as YAML. */
export class YamlFault extends Error {
  override readonly name = "YamlFault";
  /** From 1. */
  readonly line: number;
  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}

/** The value of a YAML text. "failsafe" leaves a date, a number or "no" the text that it is. Throws a YamlFault, also where a record has over 200 fields. */
export function readYaml(text: string, schema: "failsafe" | "core"): unknown {
  const lineCounter = new LineCounter();
  const fault = (reason: string, at = 0) => new YamlFault(reason, Math.max(1, lineCounter.linePos(at).line));
  // The library's own search for a field that comes twice, and its pretty errors, take a time that grows with the square of the length.
  const document = parseDocument(text, { schema, lineCounter, uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw fault(error.message, error.pos[0]);
  visit(document, {
    Map: (_, { items, range }) => {
      if (items.length > MOST_FIELDS) throw fault(`a record has ${items.length} fields; at most ${MOST_FIELDS} are allowed`, range?.[0]);
      const names = items.map(({ key }) => String(key));
      const twice = names.findIndex((name, i) => names.indexOf(name) < i);
      if (twice >= 0) throw fault(`the field ${JSON.stringify(names[twice]?.slice(0, 40))} appears twice`, range?.[0]);
    },
  });
  try {
    return document.toJS();
  } catch (error) {
    throw fault(messageOf(error));
  }
}
