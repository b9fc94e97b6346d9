import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["Profit rose in the third quarter.", ["the third quarter = 2017-Q3"]],
  ["Its third-quarter loss grew.", ["third-quarter = 2017-Q3"]],
  ["It grew in Q1 2026.", ["Q1 2026 = 2026-Q1"]],
  ["In the second half of 2015 it fell.", ["the second half of 2015 = 2015-H2"]],
  ["In the third quarter it earned more than a year ago.", ["the third quarter = 2017-Q3", "more than a year ago = 2016-Q3"]],
])("reads quarters and halves: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["They led in the fourth-quarter lead in the game."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
