import { expect, test } from "vitest";
import { relatedWordsOf } from "../../src/search/related-words.ts";

test("words of like meaning are related, both ways", () => {
  expect(relatedWordsOf("start")).toContain("begin");
  expect(relatedWordsOf("begin")).toContain("start");
});

test("a word that the table lacks has no related words", () => {
  expect(relatedWordsOf("aaaa")).toEqual([]);
});
