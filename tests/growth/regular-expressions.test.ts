import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { LONG, ONLY_LONG } from "../long.ts";
import type { Built } from "./built-expressions.ts";
import { doubling, MEASURED, steepGrowth } from "./growth.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

const SOURCE = join(import.meta.dirname, "../../src");
const LENGTHS = LONG ? doubling(10_000, 40_000) : doubling(1_000, 4_000);
/** Milliseconds under which there is nothing to tell. */
const LEAST = LONG ? 20 : 3;

/** A regular expression and where it stands. */
interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

/** The regular expressions that a file writes down, and the lines in which it puts some together from parts. */
function expressionsIn(file: string): { readonly literals: readonly Found[]; readonly builders: readonly string[] } {
  const text = readFileSync(join(SOURCE, file), "utf8");
  const literals: Found[] = [];
  const builders: string[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ("regex" in node) literals.push({ file, expression: new RegExp(node.regex.pattern, node.regex.flags) });
    },
    Identifier: ({ name, start }) => {
      if (name === "RegExp" && text.startsWith("(", start + name.length))
        builders.push(`${file}:${text.slice(0, start).split("\n").length}`);
    },
  });
  visitor.visit(parseSync(file, text).program);
  return { literals, builders };
}

/** Uses a regular expression as the code may: to the first match, or to each. */
function use(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, "");
  else expression.exec(text);
}

/** Each that takes a time that grows faster than a text, with the text. In the short form each reads every third text, its neighbours others. */
function steepOnes(expressions: readonly Found[]): string[] {
  return expressions.flatMap(({ file, expression }, nth) => {
    for (const { name, make } of HOSTILE_TEXTS.filter((_, i) => LONG || (i + nth) % 3 === 0)) {
      const growth = steepGrowth((text) => use(expression, text), make, LENGTHS, LEAST);
      if (growth !== undefined) return [`${file}: ${expression}: ${name}, ${growth}`];
    }
    return [];
  });
}

const found = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map(expressionsIn);

describe("no regular expression takes a time that grows faster than the text", () => {
  test("of those that are written down", MEASURED, () => {
    expect(steepOnes(found.flatMap(({ literals }) => literals))).toEqual([]);
  });

  test.skipIf(!LONG)(
    `of those that are put together from parts, each of which is seen${LONG ? "" : ` (skipped: ${ONLY_LONG})`}`,
    MEASURED,
    () => {
      const program = join(import.meta.dirname, "built-expressions.ts");
      const built: readonly Built[] = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", program], { encoding: "utf8" }));
      const seen = built.map(({ file, line }) => `${file}:${line}`);
      const builders = found.flatMap((one) => one.builders);
      expect(builders.filter((line) => !seen.includes(line))).toEqual([]);
      const own = built.filter(({ file, line }) => builders.includes(`${file}:${line}`));
      expect(steepOnes(own.map(({ file, source, flags }) => ({ file, expression: new RegExp(source, flags) })))).toEqual([]);
    },
  );
});
