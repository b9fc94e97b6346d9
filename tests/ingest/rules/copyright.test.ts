import { expect, test } from "vitest";
import { copyright } from "../../../src/ingest/rules/copyright.ts";
import { within } from "./place.ts";

test.each([
  "© 2021 The Harwell Echo",
  "© 2021 The Harwell Echo. All rights reserved.",
  "Copyright 2019 The Associated Press. All rights reserved.",
  "Copyright © Echo Media",
  "(c) 2020 Echo",
  "This material may not be published, broadcast, rewritten or redistributed.",
])("%j is dropped", (block) => {
  expect(copyright.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "Copyright by its nature lasts long.",
  "Copyright Office rules changed on Monday.",
  "Copyright law is a mess",
  "The © sign is older than the law.",
  "“All rights reserved,” it said on the cover.",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(copyright.drops(block, within(block, part))).toBe(false);
});
