import { expect, test } from "vitest";
import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import { analyze } from "../../../src/text/analyze.ts";

const valuesOf = (text: string) => findDates(analyze(text), "2021-10-01").map(({ value }) => value);

test("a day without a year has the year that the text states for that day elsewhere", () => {
  expect(valuesOf("The bridge fell on March 8, 2019.\n\nOn March 8 the lights had gone out.\n\nOn March 9 it was closed.")).toEqual([
    "2019-03-08",
    "2019-03-08",
    "2021-03-09",
  ]);
});

test("a day that the text states with two years is read as any other", () => {
  expect(valuesOf("It fell on March 8, 2019, and again on March 8, 2020.\n\nOn March 8 there was a service.").at(-1)).toBe("2021-03-08");
});
