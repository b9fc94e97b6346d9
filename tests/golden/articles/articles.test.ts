import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectedOf, GOLDEN, slugs } from "./expected.ts";

test("the golden sources are of many kinds", () => {
  expect(slugs().length).toBeGreaterThanOrEqual(30);
});

test.each(slugs())("%s is read as expected", async (slug) => {
  expect(await expectedOf(slug)).toBe(readFileSync(join(GOLDEN, slug, "expected.yaml"), "utf8"));
});
