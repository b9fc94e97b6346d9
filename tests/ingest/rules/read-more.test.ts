import { expect, test } from "vitest";
import { readMore } from "../../../src/ingest/rules/read-more.ts";
import { within } from "./place.ts";

test.each([
  "Read more: How the bridge was lost",
  "READ MORE",
  "Related: Ferry stops at six",
  "See also: The year in floods",
  "Continue reading…",
  "Click here to read the full report",
])("%j is dropped", (block) => {
  expect(readMore.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Read more books, the mayor told the children.",
  "Related problems have been found in three schools.",
  "See also what they did in Leeds.",
  "Continue reading was his advice to the class.",
  "More than 300 people came.",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(readMore.drops(block, within(block, part))).toBe(false);
});
