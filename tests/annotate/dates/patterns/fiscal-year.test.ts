import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["Sales fell in fiscal 1989.", ["fiscal 1989 = 1989"]],
  ["It ends by the end of the year.", ["the end of the year = 2018"]],
  ["It is due at year-end.", ["year-end = 2018"]],
  ["They spoke over the weekend.", ["the weekend = 2018-W06-WE"]],
])("reads business years and the running unit: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
