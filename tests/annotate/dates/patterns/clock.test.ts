import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It began at 8 p.m. Friday.", ["8 p.m. Friday = 2018-02-09T20:00"]],
  ["It ended at 17:30.", ["17:30 = 2018-02-12T17:30"]],
  ["They met at noon on 3 May 2010.", ["noon on 3 May 2010 = 2010-05-03T12:00"]],
  ["They meet at five o'clock.", ["five o'clock = 2018-02-12T05:00"]],
])("reads times of day: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["It rose to $2.50 a share.", "They won 3:2."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
