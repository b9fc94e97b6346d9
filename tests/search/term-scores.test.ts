import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { byScore, termScores } from "../../src/search/term-scores.ts";

const LETTERS = "abcdefgh".split("");
const texts = fc.array(fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 60 });
const stems = fc.uniqueArray(fc.constantFrom(...LETTERS, "missing"), { minLength: 1, maxLength: 5 });

function indexOf(held: readonly (readonly string[])[]) {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"] });
  index.addAll(held.map((words, i) => ({ id: `entry-${i}`, text: words.join(" ") })));
  const search = (query: string) => index.search(query).map(({ id, score }) => ({ id: String(id), score }));
  const postings = (stem: string) => {
    const found = search(stem);
    const entries = Int32Array.from(found, ({ id }) => Number(id.slice("entry-".length)));
    return { entries, scores: Float64Array.from(found, ({ score }) => score) };
  };
  return { search, best: termScores(postings, (entry) => `entry-${entry}`, held.length) };
}

test("stems score together as the library scores them when asked for all at once", () => {
  fc.assert(
    fc.property(texts, fc.array(stems, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 20 }), (held, queries, limit) => {
      const { search, best } = indexOf(held);
      for (const query of queries) expect(best(query, limit)).toEqual(search(query.join(" ")).sort(byScore).slice(0, limit));
    }),
  );
});

test("entries that score the same stand in the order of their ids", () => {
  const { best } = indexOf(Array.from({ length: 12 }, () => ["a"]));
  expect(best(["a"], 3).map(({ id }) => id)).toEqual(["entry-0", "entry-1", "entry-2"]);
});
