import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const contents = new Map(files.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));

const LEAVES = ["model.ts", "word-tables.ts", "text", "errors.ts", "folders.ts", "steps.ts", "kept-with.ts", "version.ts"];
/** Which parts of src a part may import, itself and the leaves apart; those not named may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "model.ts": [],
  "word-tables.ts": [],
  text: [],
  "errors.ts": [],
  "folders.ts": [],
  "steps.ts": [],
  "kept-with.ts": [],
  "version.ts": [],
  "setting-kinds.ts": [],
  "config.ts": ["setting-kinds.ts"],
  pool: [],
  ingest: ["pool"],
  annotate: [],
  search: [],
  answer: [],
  story: ["ingest", "annotate", "search", "pool"],
  ask: ["story", "search", "answer", "annotate/people", "annotate/dates"],
  picture: ["answer", "pool"],
  ledger: ["log.ts"],
  "log.ts": ["config.ts"],
  admin: ["bot.ts", "config.ts", "log.ts", "story", "ledger", "pool", "ingest", "search", "ask", "answer"],
  "bot.ts": ["admin", "answer", "story", "ask", "ledger", "pool"],
  adapters: ["bot.ts", "config.ts", "answer", "picture", "log.ts"],
};

/** The part of a file: the folder or file right under src; each adapter is a part of its own. */
const partOf = (file: string): string => file.split("/")[0] ?? file;
const importsOf = (file: string): string[] =>
  [...(contents.get(file) ?? "").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(SRC, join(SRC, dirname(file), match[1] ?? "")),
  );

function faultsOf(file: string, imports: readonly string[]): string[] {
  const part = partOf(file);
  const allowed = MAY_IMPORT[part];
  if (allowed === undefined) return [];
  return imports
    .filter((target) => ![part, ...LEAVES, ...allowed].some((entry) => target === entry || target.startsWith(`${entry}/`)))
    .map((target) => `${file} imports ${target}`);
}

/** Circles of imports; types count too, for a type that two files share belongs into the lower one. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" > "));
    if (done.has(file) || way.includes(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

/** The files of src that a page's table names, in its order; a name without a folder is in the folder of the one before. */
function filesIn(table: string): string[] {
  let folder = "";
  return [...table.matchAll(/`((?:[\w-]+\/)*[\w-]+\.ts)`/g)].map(([, name = ""]) => {
    const file = name.startsWith("src/") ? name.slice("src/".length) : join(name.includes("/") ? dirname(folder) : folder, name);
    folder = name.startsWith("src/") ? dirname(file) : folder;
    return file;
  });
}

/** Every file that one leads to by imports. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const target of importsOf(file)) reached.add(target);
  return reached;
}

describe("a question can be followed", () => {
  const page = readFileSync(join(SRC, "../docs/design.md"), "utf8");
  const section = /## Follow a question\n([\s\S]*?)\n## /.exec(page)?.[1] ?? "";
  const tables = [...section.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => filesIn(table));

  // The first file of each way leads to all that come after it.
  test.each([
    ["every question", "main.ts", 0],
    ["what did Ford say", "ask/kinds.ts", 1],
    ["when did the agreement collapse", "ask/kinds.ts", 2],
    ["timeline", "ask/kinds.ts", 3],
    ["/nk-admin refresh", "commands/start.ts", 4],
  ] as const)("%s: the files that docs/design.md names are on its way", (_, start, i) => {
    expect(tables).toHaveLength(5);
    const reached = reachedFrom(start);
    expect(tables[i]?.length).toBeGreaterThan(2);
    expect(tables[i]?.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe("the layers", () => {
  test("each part imports only what it may", () => {
    expect(files.flatMap((file) => faultsOf(file, importsOf(file)))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  test("a circle of imports is found", () => {
    expect(circles(new Map(Object.entries({ a: ["b", "d"], b: ["c"], c: ["a"], d: [] })))).toEqual(["a > b > c > a"]);
  });

  test("a wrong import is found", () => {
    expect(faultsOf("search/passage-index.ts", ["annotate/annotate.ts"])).toEqual(["search/passage-index.ts imports annotate/annotate.ts"]);
    expect(faultsOf("ask/ask.ts", ["annotate/statements/find-statements.ts"])).toHaveLength(1);
    expect(faultsOf("model.ts", ["errors.ts"])).toEqual([]);
  });

  test("no adapter imports another, and what they share imports none", () => {
    const adapterOf = (file: string) => /^adapters\/([^/]+)\//.exec(file)?.[1];
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => adapterOf(file) !== undefined && ![undefined, "shared", adapterOf(file)].includes(adapterOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the environment is read in config.ts alone", () => {
    expect(files.filter((file) => contents.get(file)?.includes("process.env") && file !== "config.ts")).toEqual([]);
  });

  test("the console is used by its adapter and main alone", () => {
    expect(
      files.filter((file) => /\bconsole\./.test(contents.get(file) ?? "") && file !== "main.ts" && !file.startsWith("adapters/console/")),
    ).toEqual([]);
  });

  test("what is pure imports nothing of Node's", () => {
    const pure = ["text", "annotate", "search", "ask", "answer"];
    expect(files.filter((file) => pure.includes(partOf(file)) && /from "node:/.test(contents.get(file) ?? ""))).toEqual([]);
  });

  test("no source file is longer than 250 lines", () => {
    expect([...contents].filter(([, text]) => text.split("\n").length > 251).map(([file]) => file)).toEqual([]);
  });
});
