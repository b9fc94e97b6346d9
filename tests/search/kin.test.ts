import { expect, test } from "vitest";
import { kinOf } from "../../src/search/kin.ts";

test("words of like meaning are kin, both ways", () => {
  expect(kinOf("start")).toContain("begin");
  expect(kinOf("begin")).toContain("start");
});

test("a word that the table lacks has no kin", () => {
  expect(kinOf("aaaa")).toEqual([]);
});
