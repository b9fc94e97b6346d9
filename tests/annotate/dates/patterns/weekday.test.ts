import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["He resigned on Friday.", ["Friday = 2018-02-09"]],
  ["He resigned last Friday.", ["last Friday = 2018-02-09"]],
  ["They will meet on Friday.", ["Friday = 2018-02-16"]],
  ["They meet next Friday.", ["next Friday = 2018-02-16"]],
  ["It opened Monday.", ["Monday = 2018-02-12"]],
  ["It is due on Wednesday.", ["Wednesday = 2018-02-14"]],
])("reads weekdays: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["He sat down and wed.", "She watched Saturday Night Live."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test.each([
  ["The club meets on Friday, the 16th.", ["Friday, the 16th = 2018-02-16"]],
  ["The club meets on Friday the 16th.", ["Friday the 16th = 2018-02-16"]],
  ["It was shut on Tuesday the 6th, as always.", ["Tuesday the 6th = 2018-02-06"]],
  ["The fair opened on Thursday 1.", ["Thursday 1 = 2018-02-01"]],
  ["The next such day is Friday the 13th.", ["Friday the 13th = 2018-04-13"]],
  ["It closed on Thursday, 5,700 visitors later.", ["Thursday = 2018-02-08"]],
])("reads weekdays with their day of the month: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
