import { expect, test } from "vitest";
import { adjacent, bestSentence, follows, placesOf } from "../../src/search/nearness.ts";
import { words } from "../../src/text/tokens.ts";

const placesOfAll = (text: string, stems: readonly string[]) => {
  const places = placesOf(text);
  return stems.map((stem) => places.get(stem));
};
const places = placesOf("The old bridge closed. A captain of the ship saw it.");

test("neighbours may have one function word between, not two, and no full stop", () => {
  expect(follows(places.get("old"), places.get("bridg"))).toBe(true);
  expect(follows(places.get("bridg"), places.get("old"))).toBe(false);
  expect(follows(places.get("captain"), places.get("ship"))).toBe(false);
  expect(follows(places.get("close"), places.get("captain"))).toBe(false);
});

test("a query's pairs skip one function word at most", () => {
  expect(adjacent(words("closure of bridge"))).toEqual([["closur", "bridg"]]);
  expect(adjacent(words("closure of the bridge"))).toEqual([]);
});

test("a sentence's share counts each word once", () => {
  const [stems, weights] = [
    ["old", "bridg", "ship"],
    [1, 1, 2],
  ];
  expect(bestSentence(placesOfAll("The old bridge closed. A captain of the ship saw it.", stems), weights)).toBe(0.5);
  expect(bestSentence(placesOfAll("Old, old, old bridge.", stems), weights)).toBe(0.5);
  expect(bestSentence([], [])).toBe(0);
});

test("a text of many sentences is counted like a short one, and leaves nothing behind for the next", () => {
  const long = `${"It rained. ".repeat(500)}The old bridge closed.`;
  const stems = ["old", "bridg", "rain"];
  expect(bestSentence(placesOfAll(long, stems), [2, 2, 1])).toBe(0.8);
  expect(bestSentence(placesOfAll("Rain fell. The old captain left.", stems), [2, 2, 1])).toBe(0.4);
});
