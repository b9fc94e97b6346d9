import { expect, test } from "vitest";
import { published } from "../../../src/ingest/rules/date-line.ts";
import { within } from "./place.ts";

test.each([
  "14 May 2021",
  "May 14, 2021",
  "Published 14 May 2021, 10:30 GMT",
  "Updated: May 14, 2021 at 9:05 a.m. EDT",
  "Fri, 14 May 2021 09:05",
  "Published 2021-05-14",
  "Updated at 1:23 p.m.",
  "3 June",
])("%j is dropped", (block) => {
  expect(published.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "On 14 May 2021 the bridge fell.",
  "May 2021",
  "Floods of 14 May 2021",
  "30 February 2021",
  "5/14/2021",
  "2021: the year of floods",
  "Updated rules take effect on 14 May 2021",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(published.drops(block, within(block, part))).toBe(false);
});
