import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["The pact collapsed in 2002.", ["2002 = 2002"]],
  ["Both left in 1815 and 1994.", ["1815 = 1815", "1994 = 1994"]],
])("reads years alone: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each([
  "He sold 1500 in all.",
  "It cost $2002 then.",
  "Flight 1994 left.",
  "Some 2000 people came.",
  "It was 1999.5 metres.",
  "He lives in room 1984.",
])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
