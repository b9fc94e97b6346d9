import { expect, test } from "vitest";
import { interruption } from "../../../src/ingest/rules/interruption.ts";
import { within } from "./place.ts";

test.each([
  "Advertisement",
  "ADVERTISEMENT",
  "Story continues below advertisement",
  "5 min read",
  "12 comments",
  "Leave a comment",
  "No comments",
  "* * *",
  "___",
  "Hide caption",
  "Loading...",
])("%j is dropped", (block) => {
  expect(interruption.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Advertising",
  "Comments on the plan are due in May",
  "90 minutes",
  "Transcript",
  "Caption contest winner named",
  "Views from the bridge",
  "Responses",
  "No comment",
  "“No comment,” she said.",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(interruption.drops(block, within(block, part))).toBe(false);
});
