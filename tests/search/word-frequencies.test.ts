import { expect, test } from "vitest";
import { commonness, rarity } from "../../src/search/word-frequencies.ts";
import { stem } from "../../src/text/tokens.ts";

test("common words tell less than rare ones", () => {
  expect(rarity("person")).toBeLessThan(rarity("treati"));
  expect(rarity(stem("government"))).toBeLessThan(rarity(stem("plutonium")));
});

test("a word of no language is unknown and tells the most", () => {
  expect(commonness("sertif")).toBeUndefined();
  expect(rarity("sertif")).toBe(1);
});

test("the first and the last word of a letter are found", () => {
  for (const word of ["aardvark", "zucchini", "hockey", "azur"]) expect(commonness(word)).toBeDefined();
});

test("what begins with no letter is looked up without harm", () => {
  for (const word of ["", "1999", "constructor", "__proto__", "éa"])
    expect(commonness(word) === undefined || word === "constructor").toBe(true);
});
