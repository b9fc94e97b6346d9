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
  return { index, search, scores: termScores(search) };
}

test("stems score together as the library scores them when asked for all at once", () => {
  fc.assert(
    fc.property(texts, fc.array(stems, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 20 }), (held, queries, limit) => {
      const { search, scores } = indexOf(held);
      for (const query of queries) expect(scores.best(query, limit)).toEqual(search(query.join(" ")).sort(byScore).slice(0, limit));
    }),
  );
});

test("after an entry has come, what was known of stems is forgotten", () => {
  const { index, search, scores } = indexOf([["a", "b"], ["a"]]);
  expect(scores.best(["b"], 5)).toHaveLength(1);
  index.add({ id: "new", text: "b c" });
  scores.forget();
  expect(scores.best(["b"], 5)).toEqual(search("b").sort(byScore));
});

test("entries that score the same stand in the order of their ids", () => {
  const { scores } = indexOf(Array.from({ length: 12 }, () => ["a"]));
  expect(scores.best(["a"], 3).map(({ id }) => id)).toEqual(["entry-0", "entry-1", "entry-2"]);
});
