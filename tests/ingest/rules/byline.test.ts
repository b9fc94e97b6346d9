import { expect, test } from "vitest";
import { byline } from "../../../src/ingest/rules/byline.ts";
import { within } from "./place.ts";

test.each([
  "By Jane Roe",
  "By Jane Roe and Ann Lee, Staff Writers",
  "BY JANE ROE",
  "Written by Jane Roe",
  "Follow Jane Roe on Twitter @janeroe",
  "jane.roe@echo.example",
  "Contact the reporter at 555-0100",
])("%j is dropped", (block) => {
  expect(byline.drops(block, within(block, "head"))).toBe(true);
});

test.each([
  "By Friday",
  "By the river",
  "By Jane Roe’s count there were nine.",
  "By noon the hall was full.",
  "by AMR Corp, said its load was up",
  "Follow the money",
  "Contact with the ship was lost at noon.",
])("%j is left, whether it stands before, in or after the text", (block) => {
  for (const part of ["head", "text", "end"] as const) expect(byline.drops(block, within(block, part))).toBe(false);
});
