import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["He spoke today and yesterday.", ["today = 2018-02-12", "yesterday = 2018-02-11"]],
  ["They leave tomorrow.", ["tomorrow = 2018-02-13"]],
  ["It opens tonight.", ["tonight = 2018-02-12TNI"]],
  ["They met the day before yesterday.", ["the day before yesterday = 2018-02-10"]],
])("reads named days: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["Sign up for the newsletter Today, Explained."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
