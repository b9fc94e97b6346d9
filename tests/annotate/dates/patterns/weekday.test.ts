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
