import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It grew in the 1990s.", ["the 1990s = 199"]],
  ["In the early '80s it fell.", ["the early '80s = 198"]],
  ["In the nineties it rose.", ["the nineties = 199"]],
  ["In the 1980’s it fell.", ["the 1980’s = 198"]],
  ["It was 2020’s clear answer.", ["2020 = 2020"]],
  ["It was built in the 19th century.", ["the 19th century = 18"]],
  ["The mill dates from the late 1800s.", ["the late 1800s = 18"]],
])("reads decades and centuries: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["She is in her thirties."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
