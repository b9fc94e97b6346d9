import fc from "fast-check";
import { expect, test } from "vitest";
import { firstRevision, type Revision } from "../../src/search/revision.ts";
import {
  changeTermIndex,
  createTermIndex,
  documentOf,
  type Entry,
  loadTermIndex,
  savedTermIndex,
  searchStems,
  type TermIndex,
} from "../../src/search/term-index.ts";
import { stem } from "../../src/text/tokens.ts";

const WORDS = ["harbour", "council", "vote", "Bridge", "mayor", "Lisbon", "river", "flood"];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const entry = fc.record({ text: fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 9, arbitrary: sentence }), title: sentence });
const content = fc.dictionary(fc.constantFrom(..."abcdefghij"), entry, { noNullPrototype: true });
const query = fc.uniqueArray(fc.constantFrom(...WORDS, "missing"), { minLength: 1, maxLength: 4 });
const documentsOf = (entries: Readonly<Record<string, Omit<Entry, "id">>>) =>
  Object.entries(entries).map(([id, fields]) => documentOf({ id, ...fields }));
const stemsOf = (words: readonly string[]) => words.map((word) => stem(word.toLowerCase()));

function indexOf(documents: ReturnType<typeof documentsOf>): TermIndex {
  const index = createTermIndex();
  changeTermIndex(index, [], documents);
  return index;
}

/** All that an index tells about these words. */
const told = (index: TermIndex, words: readonly string[]) => ({
  hits: searchStems(index, stemsOf(words))
    .map(({ id, score }) => [String(id), score.toFixed(9)])
    .sort(),
  size: index.documents.documentCount,
  stems: stemsOf(WORDS).map((each) => index.stems.get(each) ?? { documentFrequency: 0, inside: 0, capitals: 0 }),
  words: [...index.words].sort(),
  spellings: [...index.spellings.keys()].sort(),
});

test("every revision tells what an index built for it alone tells, in whatever order they are read", () => {
  const step = fc.record({ from: fc.nat(), content, reads: fc.array(fc.nat(), { maxLength: 3 }) });
  fc.assert(
    fc.property(content, fc.array(step, { minLength: 1, maxLength: 6 }), query, (start, steps, words) => {
      const first = documentsOf(start);
      const revisions: { revision: Revision; documents: typeof first }[] = [{ revision: firstRevision(indexOf(first)), documents: first }];
      for (const { from, content, reads } of steps) {
        const base = revisions[from % revisions.length];
        if (base === undefined) continue;
        const documents = documentsOf(content);
        revisions.push({ revision: base.revision.withChanges(base.documents, documents), documents });
        for (const read of [...reads, revisions.length - 1]) {
          const one = revisions[read % revisions.length];
          if (one !== undefined) expect(told(one.revision.read(), words)).toEqual(told(indexOf(one.documents), words));
        }
      }
    }),
  );
});

test("a saved index tells the same when it is loaded, and can be changed", () => {
  fc.assert(
    fc.property(content, content, query, (before, after, words) => {
      const index = indexOf(documentsOf(before));
      const loaded = loadTermIndex(JSON.parse(JSON.stringify(savedTermIndex(index))));
      expect(told(loaded, words)).toEqual(told(index, words));
      changeTermIndex(loaded, documentsOf(before), documentsOf(after));
      expect(told(loaded, words)).toEqual(told(indexOf(documentsOf(after)), words));
    }),
  );
});

test("a revision dropped without being read leaves the others as they are", () => {
  const revision = firstRevision(indexOf([documentOf({ id: "a", text: "The council votes." })]));
  revision.withChanges([documentOf({ id: "a", text: "The council votes." })], [documentOf({ id: "b", text: "The mayor rides." })]);
  expect(searchStems(revision.read(), ["council"])).toHaveLength(1);
  expect(searchStems(revision.read(), ["mayor"])).toEqual([]);
});

test("an entry that counts nothing is left out", () => {
  const index = indexOf(documentsOf({ a: { text: "council vote" }, b: { text: "council bridge" }, c: { text: "council" } }));
  expect(searchStems(index, ["council", "vote"], (id) => Number(["a", "c"].includes(id))).map(({ id }) => id)).toEqual(["a", "c"]);
});
