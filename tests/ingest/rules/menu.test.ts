import { expect, test } from "vitest";
import { menu } from "../../../src/ingest/rules/menu.ts";
import { within } from "./place.ts";

test.each([
  "clock menu more-arrow no yes mobile",
  "Home News Sport Business Opinion",
  "Skip to main content",
  "Home > News > Politics",
  "Menu",
])("%j is dropped", (block) => {
  expect(menu.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Home is where the vote is",
  "News from the harbour",
  "The menu at the new café has no meat",
  "Sport unites the town, says the mayor.",
  "Business rates rise",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(menu.drops(block, within(block, part))).toBe(false);
});
