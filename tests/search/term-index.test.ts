import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { compacted } from "../../src/search/compact.ts";
import type { Entry } from "../../src/search/passage-index.ts";
import { packSegment, unpackSegment } from "../../src/search/segment-file.ts";
import { createTermIndex, type TermIndex, termIndexOf } from "../../src/search/term-index.ts";
import { stem } from "../../src/text/tokens.ts";

const WORDS = ["harbour", "council", "vote", "Bridge", "mayor", "Lisbon", "river", "flood"];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const entry = fc.record({ text: sentence, title: fc.oneof(fc.constant(""), sentence) });
const some = fc.dictionary(fc.constantFrom(..."abcdefghij"), entry, { noNullPrototype: true });
const query = fc.uniqueArray(fc.constantFrom(...WORDS, "missing"), { minLength: 1, maxLength: 4 });
const entriesOf = (held: Readonly<Record<string, { text: string; title: string }>>): Entry[] =>
  Object.entries(held).map(([id, fields]) => ({ id, ...fields }));
const stemsOf = (words: readonly string[]) => words.map((word) => stem(word.toLowerCase()));

/** All that an index tells of these words. */
const told = (index: TermIndex, words: readonly string[]) => ({
  hits: index.search(stemsOf(words), 20),
  size: index.size,
  counts: stemsOf(WORDS).map((each) => [index.holding.get(each), index.capitals.get(each), index.inside.get(each)]),
  words: [...index.frequencies.all()].sort(),
  holding: stemsOf(WORDS).map((each) => [...index.idsHolding(each)].sort()),
});

test("an index changed often tells the same as one built anew, to the last bit, also compacted, packed and read again", () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), query, (revisions, words) => {
      const [first = {}, ...rest] = revisions;
      let index = createTermIndex(entriesOf(first));
      let before = entriesOf(first);
      for (const revision of rest) {
        index = index.changed(before, entriesOf(revision));
        before = entriesOf(revision);
      }
      const anew = told(createTermIndex(before), words);
      expect(told(index, words)).toEqual(anew);
      const segment = compacted(index);
      expect(told(termIndexOf(segment), words)).toEqual(anew);
      expect(told(termIndexOf(unpackSegment(packSegment(segment))), words)).toEqual(anew);
      expect(told(termIndexOf(unpackSegment(packSegment(segment))).changed(before, entriesOf(first)), words)).toEqual(
        told(createTermIndex(entriesOf(first)), words),
      );
    }),
    { numRuns: 150 },
  );
});

test("an index stays as it is when another is made of it", () => {
  const [before, after] = [[{ id: "a", text: "The council votes." }], [{ id: "b", text: "The mayor rides." }]];
  const index = createTermIndex(before);
  index.changed(before, after);
  expect(index.search(["council"], 5)).toHaveLength(1);
  expect(index.search(["mayor"], 5)).toEqual([]);
});

test("entries score as MiniSearch scores them", () => {
  fc.assert(
    fc.property(some, query, (held, words) => {
      const library = new MiniSearch<{ id: string; text: string; title: string }>({
        fields: ["text", "title"],
        tokenize: (text) => text.split(" ").filter((word) => word !== ""),
        processTerm: (word) => stem(word.toLowerCase()),
        searchOptions: { boost: { text: 1, title: 0.3 } },
      });
      library.addAll(Object.entries(held).map(([id, fields]) => ({ id, ...fields })));
      const scores = new Map(library.search(words.join(" ")).map(({ id, score }) => [id, score]));
      const hits = createTermIndex(entriesOf(held)).search(stemsOf(words), 20);
      expect(hits).toHaveLength(scores.size);
      for (const { id, score } of hits) expect(score).toBeCloseTo(scores.get(id) ?? 0, 9);
    }),
  );
});
