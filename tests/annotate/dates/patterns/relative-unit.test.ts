import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["He left last month.", ["last month = 2018-01"]],
  ["It ends this year.", ["this year = 2018"]],
  ["They meet next week.", ["next week = 2018-W08"]],
  ["Sales fell last quarter.", ["last quarter = 2017-Q4"]],
  ["He came earlier this week.", ["earlier this week = 2018-W07"]],
  ["In 1995 he won, and in the following year he lost.", ["1995 = 1995", "the following year = 1996"]],
  ["On 3 May 2010 it began and the next day it ended.", ["3 May 2010 = 2010-05-03", "the next day = 2010-05-04"]],
])("reads last, this and next units: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
