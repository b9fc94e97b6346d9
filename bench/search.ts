/** Search of paragraphs side by side with other libraries at their defaults: quality and speed in one table. `npm run bench -- search`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { create, insertMultiple, search as oramaSearch } from "@orama/orama";
import FlexSearch from "flexsearch";
import Database from "libsql";
import MiniSearch from "minisearch";
import { readConfig } from "../src/config.ts";
import { isRecord } from "../src/ingest/front-matter.ts";
import { buildIndex } from "../src/search/passage-index.ts";
import { type LabelledStory, readRows } from "./learning/stories.ts";

interface Passage {
  readonly id: string;
  readonly text: string;
}

/** A search engine over the passages: ids of the best ten, best first. */
type Engine = (passages: readonly Passage[]) => (query: string) => readonly string[];

const ENGINES: Readonly<Record<string, Engine>> = {
  "this index": (passages) => {
    const index = buildIndex(passages);
    return (query) => index.search(query, 100).map(({ id }) => id);
  },
  MiniSearch: (passages) => miniSearch(passages, {}),
  "MiniSearch, prefix and fuzzy 0.2": (passages) => miniSearch(passages, { prefix: true, fuzzy: 0.2 }),
  Orama: (passages) => {
    const index = create({ schema: { id: "string", text: "string" } as const });
    insertMultiple(index, [...passages]);
    return (query) => {
      const found = oramaSearch(index, { term: query, properties: ["text"] });
      return found instanceof Promise ? [] : found.hits.map(({ document }) => document.id);
    };
  },
  FlexSearch: (passages) => flexSearch(passages, {}),
  "FlexSearch, suggest (any word)": (passages) => flexSearch(passages, { suggest: true }),
  "SQLite FTS5 (any word, bm25)": (passages) => {
    const database = new Database(":memory:");
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text)");
    const insert = database.prepare("INSERT INTO passages VALUES (?, ?)");
    for (const { id, text } of passages) insert.run(id, text);
    const select = database.prepare("SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
    return (query) => {
      const any = [...query.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`).join(" OR ");
      return any === "" ? [] : select.all(any).map(idOf);
    };
  },
};

function miniSearch(passages: readonly Passage[], options: { prefix?: boolean; fuzzy?: number }): (query: string) => string[] {
  const index = new MiniSearch<Passage>({ fields: ["text"] });
  index.addAll(passages);
  return (query) =>
    index
      .search(query, options)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

function flexSearch(passages: readonly Passage[], options: { suggest?: boolean }): (query: string) => string[] {
  const index = new FlexSearch.Index();
  passages.forEach(({ text }, i) => {
    index.add(i, text);
  });
  return (query) => {
    const found = index.search(query, { limit: 10, ...options });
    return Array.isArray(found) ? found.map((i) => passages[Number(i)]?.id ?? "") : [];
  };
}

/** Prints the table, over every fourth question and every other misspelt one: all of them take the slowest engines many minutes. */
export async function run(): Promise<void> {
  const folder = join(readConfig().evalDir, "qa");
  if (!existsSync(join(folder, "stories.jsonl"))) return console.log(`skipped: there are no labelled questions in ${folder} (EVAL_DIR)`);
  const stories = readRows<LabelledStory>(folder, "stories.jsonl");
  const passages = stories.flatMap((story) => story.passages);
  const questions = stories.flatMap((story) => story.questions);
  const [asked, others] = [questions.filter((_, i) => i % 4 === 0), questions.filter((_, i) => i % 16 === 1)];
  const typos = readRows<{ question: string; typo: string; para: string }>(folder, "typos.jsonl").filter((_, i) => i % 2 === 0);
  console.log(
    `${passages.length} paragraphs, ${asked.length} questions, warmed up with ${others.length} others, ${typos.length} with a misspelt word; milliseconds a query`,
  );
  console.log(`${"".padEnd(34)}${["build", "P@1", "R@5", "ms", "misspelt", "kept", "ms"].map((head) => head.padStart(9)).join("")}`);
  for (const [name, engine] of Object.entries(ENGINES)) {
    const [find, build] = clocked(() => engine(passages));
    for (const { question } of others) find(question);
    const [places, time] = clocked(() => asked.map(({ question, passage }) => find(question).indexOf(passage)));
    const plain = typos.map(({ question, para }) => find(question)[0] === para);
    const [misspelt, typoTime] = clocked(() => typos.map(({ typo, para }) => find(typo)[0] === para));
    const figures = [
      build.toFixed(0),
      share(places.map((place) => place === 0)),
      share(places.map((place) => place >= 0 && place < 5)),
      (time / asked.length).toFixed(3),
      share(misspelt),
      ((100 * misspelt.filter(Boolean).length) / Math.max(1, plain.filter(Boolean).length)).toFixed(1),
      (typoTime / typos.length).toFixed(3),
    ];
    console.log(name.padEnd(34) + figures.map((figure) => figure.padStart(9)).join(""));
  }
}

function clocked<T>(action: () => T): readonly [T, number] {
  const began = performance.now();
  return [action(), performance.now() - began];
}

function share(tests: readonly boolean[]): string {
  return ((100 * tests.filter(Boolean).length) / Math.max(1, tests.length)).toFixed(1);
}

function idOf(row: unknown): string {
  return isRecord(row) ? String(row.id) : "";
}
