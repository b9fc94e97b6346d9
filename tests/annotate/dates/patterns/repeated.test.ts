import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["They meet every Friday.", ["every Friday = XXXX-WXX-5"]],
  ["He runs every day and swims each year.", ["every day = P1D", "each year = P1Y"]],
  ["It comes daily.", ["daily = P1D"]],
  ["They hold annual military exercises.", ["annual = P1Y"]],
  ["It opens every two weeks.", ["every two weeks = P2W"]],
  ["Sundays are quiet.", ["Sundays = XXXX-WXX-7"]],
])("reads repetition: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["He reads the Daily News.", "It grew by 20% annually.", "The annual report came."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
