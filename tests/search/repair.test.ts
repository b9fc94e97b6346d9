import { expect, test } from "vitest";
import { buildIndex } from "../../src/search/passage-index.ts";

const texts = [
  "The school council wants a certificate for every council bridge. In May Ford and old Lindsey Clark left for the garden.",
  "We saw Ford. The counsel of Clark was that Ford and the council should wait.",
];
const { repair } = buildIndex(texts.map((text, i) => ({ id: String(i), text })));

test.each([
  ["shcool", "school"],
  ["sertificate", "certificate"],
  ["ridge", "bridge"],
  ["birdge", "bridge"],
  ["frod", "ford"],
  ["forf", "ford"],
  ["lindsy", "lindsey"],
])("%s is taken for %s", (typed, meant) => {
  expect(repair(typed)).toBe(meant);
});

test("of words equally near, the more frequent is meant", () => {
  expect(repair("councel")).toBe("council");
});

test.each(["mord", "gord", "lark", "hockey", "marden", "fo", ""])("%s is taken for nothing", (typed) => {
  expect(repair(typed)).toBeUndefined();
});

test("what is written as a name isn't taken for a word that begins with another letter", () => {
  expect(repair("zridge")).toBeUndefined();
  expect(repair("nridge")).toBe("bridge");
  expect(repair("nridge", true)).toBeUndefined();
});
