import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { type Library, openLibrary } from "../../src/story/library.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { call } from "../commands/call.ts";
import { LONG, ONLY_LONG } from "../long.ts";
import { type RealQuestion, scoreReal } from "./real/score.ts";

// The articles are their publishers' and not here: EVAL_DIR names the folder that has them, as real/pool.jsonl.gz.
const { EVAL_DIR } = process.env;
const why = EVAL_DIR === undefined ? "EVAL_DIR isn't set: the stories aren't here" : ONLY_LONG;
const runs = LONG && EVAL_DIR !== undefined;

interface RealStory {
  readonly story: string;
  readonly articles: readonly {
    readonly title: string;
    readonly publisher?: string;
    readonly published?: string;
    readonly url?: string;
    readonly text: string;
  }[];
}

const linesOf = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
const questionsOf = (name: string) => linesOf<RealQuestion>(readFileSync(join(import.meta.dirname, "real", `${name}.jsonl`), "utf8"));

/** Shares that answers reached when they were last measured, in per cent, less what one question counts. */
const FLOORS = {
  learning: { facts: 76, statements: 92, checks: 96, silent: 85 },
  unread: { facts: 72, statements: 88, checks: 91, silent: 91 },
} as const;

describe(`readers' questions on real stories${runs ? "" : ` (skipped: ${why})`}`, () => {
  let folder = "";
  let library: Library | undefined;

  beforeAll(async () => {
    if (!runs || EVAL_DIR === undefined) return;
    folder = await mkdtemp(join(tmpdir(), "pullquote-real-"));
    const asked = new Set(Object.keys(FLOORS).flatMap((name) => questionsOf(name).map(({ story }) => story)));
    for (const { story, articles } of linesOf<RealStory>(
      gunzipSync(readFileSync(join(EVAL_DIR, "real", "pool.jsonl.gz"))).toString("utf8"),
    )) {
      if (!asked.has(story)) continue;
      for (const [number, article] of articles.entries()) {
        const file = join(folder, `${story}-${number}.txt`);
        await writeFile(file, article.text);
        const fields = (["title", "publisher", "published", "url"] as const).flatMap((field) => {
          const value = article[field];
          return value === undefined || value === "" ? [] : [`--${field}`, value];
        });
        await call(["add", story, file, ...fields, "--knowledge", folder, "--force"]);
        await rm(file);
      }
    }
    library = await openLibrary(folder, async (name) => {
      const { story, content, problems } = await loadStory(folder, name);
      return { index: indexStory(story), content, problems };
    });
  }, 600_000);

  afterAll(async () => {
    if (folder !== "") await rm(folder, { recursive: true });
  });

  test.skipIf(!runs).each(["learning", "unread"] as const)("%s: as many are answered right as were", (name) => {
    const score = scoreReal(questionsOf(name), ({ story, question, context = [] }) => {
      const index = library?.index(story);
      if (index === undefined) throw new Error(`There is no story ${story}.`);
      return ask(index, question, { context });
    });
    const percent = ([right, all]: readonly [number, number]) => (100 * right) / all;
    const floors = FLOORS[name];
    for (const part of ["facts", "statements", "checks", "silent"] as const)
      expect(percent(score[part]), `${part} right; not right: ${score.misses.join("\n")}`).toBeGreaterThanOrEqual(floors[part]);
    expect(percent(score.others), "other people's words").toBeLessThan(2);
  });
});
