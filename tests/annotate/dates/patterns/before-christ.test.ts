import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["They fought in 480 BC.", ["480 BC = BC0480"]],
  ["In the spring of 480 BC they came.", ["the spring of 480 BC = BC0480-SP"]],
  ["The revolt of 499-493 BC failed.", ["499 = BC0499", "493 BC = BC0493"]],
  ["The 470s BC were calm.", ["The 470s BC = BC047"]],
])("reads years before our era: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
