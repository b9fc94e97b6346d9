import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["see u tmr", ["tmr = 2018-02-13"]],
  ["this sat 7pm", ["this sat 7pm = 2018-02-17T19:00"]],
  ["long day, good night!", ["day = P1D", "night = 2018-02-12TNI"]],
  ["open 7-9pm tdy", ["7 = 2018-02-12T19:00", "9pm tdy = 2018-02-12T21:00"]],
  ["happy xmas", ["xmas = 2017-12-25"]],
])("reads words of messages: %s", (text, wanted) => {
  expect(datesOf(text, "2018-02-12", "message")).toEqual(wanted);
});
