import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["That was in nineteen ninety-six.", ["nineteen ninety-six = 1996"]],
  ["We met in January nineteen ninety-seven.", ["January nineteen ninety-seven = 1997-01"]],
  ["It began in two thousand and eight.", ["two thousand and eight = 2008"]],
])("reads spoken years: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["It cost two thousand dollars."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
