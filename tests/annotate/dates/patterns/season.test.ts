import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It held over the summer.", ["the summer = 2017-SU"]],
  ["They met in the spring of 1862.", ["the spring of 1862 = 1862-SP"]],
  ["He left last fall.", ["last fall = 2017-FA"]],
  ["It is cold this winter.", ["this winter = 2017-WI"]],
  ["They meet next summer.", ["next summer = 2018-SU"]],
])("reads seasons: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["The fall of the wall came.", "The Winter Olympics began."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
