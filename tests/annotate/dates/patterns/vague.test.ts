import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["He lives there now.", ["now = PRESENT_REF"]],
  ["She recently left.", ["recently = PAST_REF"]],
  ["It will change in the near future.", ["the near future = FUTURE_REF"]],
])("reads the vague present, past and future: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["They trade in futures."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
