import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";
import { LONG } from "../long.ts";
import { doubling, MEASURED, steepGrowth } from "./growth.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

const SOURCE = join(import.meta.dirname, "../../src");
/** What reads text from outside. */
const FOLDERS = ["adapters", "admin", "annotate", "answer", "ask", "ingest", "picture", "search", "story", "text"];
const LENGTHS = LONG ? doubling(10_000, 40_000) : doubling(1_000, 4_000);
/** Milliseconds under which there is nothing to tell. */
const LEAST = LONG ? 20 : 3;

/** The regular expressions that a file writes down. */
function expressionsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ("regex" in node) found.push(new RegExp(node.regex.pattern, node.regex.flags));
    },
  });
  visitor.visit(parseSync(file, readFileSync(join(SOURCE, file), "utf8")).program);
  return found;
}

/** Uses a regular expression as the code may: to the first match, or to each. */
function use(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, "");
  else expression.exec(text);
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name)),
);

test("no regular expression takes a time that grows faster than the text", MEASURED, () => {
  const steep = files.flatMap((file) =>
    expressionsIn(file).flatMap((expression) => {
      for (const { name, make } of HOSTILE_TEXTS) {
        const growth = steepGrowth((text) => use(expression, text), make, LENGTHS, LEAST);
        if (growth !== undefined) return [`${file}: ${expression}: ${name}, ${growth}`];
      }
      return [];
    }),
  );
  expect(steep).toEqual([]);
});
