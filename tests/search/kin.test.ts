import { expect, test } from "vitest";
import { kinOf } from "../../src/search/kin.ts";
import { KIN } from "../../src/search/kin-words.ts";

test("words of like meaning are kin, both ways", () => {
  expect(kinOf("start")).toContain("begin");
  expect(kinOf("begin")).toContain("start");
});

test("every line of the table is found, and only those", () => {
  const lines = KIN.trim().split("\n");
  for (const line of lines) {
    const [word = "", kin = ""] = line.split(":");
    expect(kinOf(word).join(" ")).toBe(kin);
    expect(kinOf(`${word}q`)).not.toContain(word);
  }
  for (const word of ["", "aaaa", "zzzz", ":", "\n"]) expect(kinOf(word)).toEqual([]);
});
