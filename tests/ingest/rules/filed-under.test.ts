import { expect, test } from "vitest";
import { filedUnder } from "../../../src/ingest/rules/filed-under.ts";
import { within } from "./place.ts";

test.each(["Filed under:", "Filed under: Roads, Floods", "Tags: rain, roads", "Topics", "Posted in Local news"])(
  "%j is dropped",
  (block) => {
    expect(filedUnder.drops(block, within(block, "head"))).toBe(true);
  },
);

test.each([
  "The papers were filed under oath.",
  "Topics at the meeting ran from dogs to drains.",
  "Tags on the whales showed where they went.",
  "Posted in Berlin, he learned the language.",
  "Category five storm nears coast",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(filedUnder.drops(block, within(block, part))).toBe(false);
});
