import { expect, test } from "vitest";
import { segment } from "../../src/ingest/segment.ts";
import { analyze } from "../../src/text/analyze.ts";
import { doubling, MEASURED, steepGrowth } from "./growth.ts";

const LENGTHS = doubling(1_000, 64_000);
const LEAST = 10;

/** Compares each letter with each. */
function pairs(text: string): number {
  let equal = 0;
  for (let a = 0; a < text.length; a++) for (let b = 0; b < text.length; b++) if (text.charCodeAt(a) === text.charCodeAt(b)) equal++;
  return equal;
}

test("work that grows with the square is told, however little of it there is at first", MEASURED, () => {
  expect(steepGrowth(pairs, (length) => "/".repeat(length), LENGTHS, LEAST)).toMatch(/^\d+ and \d+ characters: [\d.]+ and [\d.]+ ms$/);
});

test("work that grows in line isn't", MEASURED, () => {
  expect(
    steepGrowth(
      (text) => segment(analyze(text)),
      (length) => "/".repeat(length),
      LENGTHS,
      LEAST,
    ),
  ).toBeUndefined();
});
