import { expect, test } from "vitest";
import { appeal } from "../../../src/ingest/rules/appeal.ts";
import { within } from "./place.ts";

test.each([
  "Support our journalism",
  "Follow us on Twitter",
  "Donate to our newsroom",
  "Become a member today",
  "Download our app",
  "Subscribe to our podcast",
])("%j is dropped", (block) => {
  expect(appeal.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Support for our members grew by 10 percent.",
  "Follow us to the harbour, she said.",
  "Become a farmer, they said.",
  "Support grows for the strike",
  "“Subscribe to our podcast,” he said.",
  "Get the app off my phone",
  "Find us a coach",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(appeal.drops(block, within(block, part))).toBe(false);
});
