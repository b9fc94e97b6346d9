import { expect, test } from "vitest";
import { openTable, readTable } from "../src/word-tables.ts";

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
