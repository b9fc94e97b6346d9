import { expect, test } from "vitest";
import { adjacent, bestSentence, follows, placesOf } from "../../src/search/nearness.ts";
import { words } from "../../src/text/tokens.ts";

const places = placesOf("The old bridge closed. A captain of the ship saw it.");

test("neighbours may have one function word between, not two, and no full stop", () => {
  expect(follows(places, "old", "bridg")).toBe(true);
  expect(follows(places, "bridg", "old")).toBe(false);
  expect(follows(places, "captain", "ship")).toBe(false);
  expect(follows(places, "close", "captain")).toBe(false);
});

test("a query's pairs skip one function word at most", () => {
  expect(adjacent(words("closure of bridge"))).toEqual([["closur", "bridg"]]);
  expect(adjacent(words("closure of the bridge"))).toEqual([]);
});

test("a sentence's share counts each word once", () => {
  const weights = new Map([
    ["old", 1],
    ["bridg", 1],
    ["ship", 2],
  ]);
  expect(bestSentence(places, weights)).toBe(0.5);
  expect(bestSentence(placesOf("Old, old, old bridge."), weights)).toBe(0.5);
  expect(bestSentence(places, new Map())).toBe(0);
});
