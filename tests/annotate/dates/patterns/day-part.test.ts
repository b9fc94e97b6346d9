import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["He left Friday night.", ["Friday night = 2018-02-09TNI"]],
  ["She came this morning.", ["this morning = 2018-02-12TMO"]],
  ["It rained last night.", ["last night = 2018-02-11TNI"]],
  ["It was the night of 18 April 2003.", ["the night of 18 April 2003 = 2003-04-18TNI"]],
])("reads parts of the day: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["He works at night."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
