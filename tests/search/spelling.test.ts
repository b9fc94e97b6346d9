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

test("what is found is what comparing with every word finds", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 3, maxLength: 8 });
  const worthOf = (typed: string, other: string, frequency: number) =>
    -3 * editDistance(typed, other, 9) + (other[0] === typed[0] ? 1 : 0) + 0.3 * Math.log(frequency);
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 5000 }), { maxKeys: 40 }), word, (held, typed) => {
      const near = Object.entries(held)
        .filter(([other]) => editDistance(typed, other, 9) <= (typed.length < 6 ? 1 : 2))
        .sort(([a, often], [b, seldom]) => worthOf(typed, b, seldom) - worthOf(typed, a, often) || (a < b ? -1 : 1));
      expect(buildSpelling(new Map(Object.entries(held))).repair(typed)).toBe(near[0]?.[0]);
    }),
  );
});
