import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["They met on Christmas Eve.", ["Christmas Eve = 2017-12-24"]],
  ["Thanksgiving 2005 was cold.", ["Thanksgiving 2005 = 2005-11-24"]],
  ["It opens at Easter.", ["Easter = 2018-04-01"]],
  ["He left last Halloween.", ["last Halloween = 2017-10-31"]],
])("reads holidays: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
