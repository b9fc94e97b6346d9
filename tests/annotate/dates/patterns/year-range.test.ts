import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["The war of 1861-63 was long.", ["1861 = 1861", "63 = 1863"]],
  ["He ruled 1876–1910.", ["1876 = 1876", "1910 = 1910"]],
])("reads spans of years: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["They won 63-61."])("takes for none: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});
