import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["They met in December.", ["December = 2017-12"]],
  ["They will meet in May.", ["May = 2018-05"]],
  ["It opened in November and closed in January.", ["November = 2017-11", "January = 2018-01"]],
  ["The plan of late November failed.", ["late November = 2017-11"]],
])("reads months alone: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["Theresa May left.", "You may go march on.", "April Ryan asked.", "Jan Kavan came."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
