import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["In the past decade it grew.", ["the past decade = P10Y"]],
  ["It will fall in the weeks ahead.", ["the weeks ahead = PXW"]],
  ["For months he said nothing.", ["months = PXM"]],
  ["In recent years it fell.", ["recent years = PXY"]],
  ["It fell over the coming weeks.", ["the coming weeks = PXW"]],
])("reads past and coming spans: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
