import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["They wrote it last August.", ["last August = 2017-08"]],
  ["He died last February.", ["last February = 2017-02"]],
  ["They meet next August.", ["next August = 2018-08"]],
  ["It ends this August.", ["this August = 2018-08"]],
])("reads months told by last, this and next: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
