import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSpelling, editDistance } from "../../src/search/spelling.ts";

const spelling = buildSpelling(
  new Map([
    ["certification", 3],
    ["council", 9],
    ["counsel", 1],
    ["bridge", 4],
  ]),
);

test("a misspelt word is taken for the nearest", () => {
  expect(spelling.repair("sertification")).toBe("certification");
  expect(spelling.repair("birdge")).toBe("bridge");
});

test("of words equally near, the more frequent is meant", () => {
  expect(spelling.repair("councel")).toBe("council");
});

test("nothing is near enough to a word more than two edits away", () => {
  expect(spelling.repair("hockey")).toBeUndefined();
});

test("a swap of neighbours is one edit", () => {
  expect(editDistance("brigde", "bridge", 2)).toBe(1);
});

test("the distance is the same both ways, and nought only between equals", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      expect(editDistance(a, b, 3) === 0).toBe(a === b);
    }),
  );
});
