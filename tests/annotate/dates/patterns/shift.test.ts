import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It began three years ago.", ["three years ago = 2015"]],
  ["A decade ago he left.", ["A decade ago = 200"]],
  ["It fell two weeks ago.", ["two weeks ago = 2018-W05"]],
  ["It was 10 days ago.", ["10 days ago = 2018-02-02"]],
  ["He came years ago.", ["years ago = PAST_REF"]],
  ["In August 2003 they met, and two years later they agreed.", ["August 2003 = 2003-08", "two years later = 2005"]],
  ["He left a year and a half ago.", ["a year and a half ago = 2016-08"]],
])("reads units counted from a date: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
