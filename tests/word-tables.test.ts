import { expect, test } from "vitest";
import { QUOTATION_FEATURES } from "../src/annotate/statements/scoring/quotation-features.ts";
import { ANSWERABILITY_FEATURES } from "../src/ask/facts/answerability.ts";
import { FEATURES } from "../src/ask/facts/features.ts";
import { LIST_FEATURES } from "../src/ask/facts/score.ts";
import { openTable, readTable, readWeights } from "../src/word-tables.ts";

test.each(["related-words", "word-frequencies"])("every line of the table %s is found by its word", (name) => {
  const lookUp = openTable(name);
  const missed = readTable(name).filter((line) => `${line.split(" ")[0]} ${lookUp(line.split(" ")[0] ?? "")}` !== line);
  expect(missed).toEqual([]);
});

test("what isn't in a table isn't found", () => {
  const lookUp = openTable("related-words");
  for (const word of ["", " ", "#", "\n", "aaaa", "zzzz", "zone district", "constructor"]) expect(lookUp(word)).toBeUndefined();
});

test("tables are read without their comments", () => {
  expect(readTable("synonyms")[0]).toBe("kill slay murder");
});

test.each([
  ["score-weights", FEATURES],
  ["answerability-weights", ANSWERABILITY_FEATURES],
  ["list-weights", LIST_FEATURES],
  ["quotation-weights", QUOTATION_FEATURES],
])("the table %s gives features that there are a weight each", (name, features) => {
  const weights = readWeights(name);
  expect(Object.keys(weights)).toHaveLength(readTable(name).length);
  expect(Object.keys(weights).filter((feature) => !features.includes(feature))).toEqual([]);
  expect(Object.values(weights).every(Number.isFinite)).toBe(true);
});
