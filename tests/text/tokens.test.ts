import fc from "fast-check";
import { expect, test } from "vitest";
import { contentWords, foldedWords, words } from "../../src/text/tokens.ts";

const stems = (text: string) => contentWords(text).map(({ stem }) => stem);

test("a country's initials are a word, with points or without, and the pronoun is none", () => {
  expect(stems("The US and the U.S. told us")).toEqual(["us", "us"]);
});

test("numbers keep their decimals and lose separators of thousands", () => {
  expect(stems("1,000 or 3.5")).toEqual(["1000", "3.5"]);
});

test("written-out numbers are the same as digits", () => {
  expect(stems("Six parties")).toEqual(stems("6 parties"));
});

test("possessives, accents and curly marks make no difference", () => {
  expect(stems("Zoë’s café")).toEqual(stems("Zoe cafe"));
  expect(stems("Børge Wałek of Weißbach")).toEqual(stems("Borge Walek of Weissbach"));
});

test("contractions of function words say nothing", () => {
  expect(stems("They’ve said it isn't, and I’m sure")).toEqual(["say", "sure"]);
});

test("offsets are those of the surface, in UTF-16 units", () => {
  const text = "😀 Moon’s offer";
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Moon’s", "offer"]);
});

test("a line in capitals holds no acronyms", () => {
  expect(stems("IT IS US")).toEqual([]);
});

test("words that JavaScript's objects know are words like any other", () => {
  expect(stems("a constructor, toString and __proto__")).toEqual(["constructor", "tostr", "proto"]);
});

test("numbers of order are the same in digits", () => {
  expect(stems("the 1st")).toEqual(["first"]);
});

test("irregular forms are the same word as their base", () => {
  expect(stems("broke broken break; women won")).toEqual(["break", "break", "break", "woman", "win"]);
});

test("what was found is not what was founded", () => {
  expect(stems("find found finding")).toEqual(["find", "find", "find"]);
  expect(stems("founded")).toEqual(["found"]);
});

test("words are the same beside a letter beyond ASCII as without one", () => {
  const characters = [..."aZ9.,'’‘“”–—… st\n-_&"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters)), (letters) => {
      const text = `a${letters.join("")}`;
      expect(words(text)).toEqual(words(`${text} é`).slice(0, -1));
    }),
  );
});

test("words without their stems are the same words", () => {
  const some = fc.array(
    fc.constantFrom("Zoë’s", "café", "U.S.", "1,000", "5th", "‘’", "—", "Weißbach", "they’ve", "Moon's", "...", "😀", "İ"),
  );
  fc.assert(
    fc.property(some, (parts) => {
      const text = parts.join(" ");
      expect(foldedWords(text)).toEqual(words(text).map(({ word }) => word));
    }),
  );
});
