import { describe, expect, test } from "vitest";
import { doersOf, narrowerThan, oneWordFor, phrasalSynonymsOf, synonymsOf } from "../../../src/ask/question/vocabulary.ts";
import { stem } from "../../../src/text/tokens.ts";

describe("synonymsOf", () => {
  test.each([
    ["hurt", "injured"],
    ["bought", "acquired"],
    ["blast", "explosion"],
    ["decide", "ruling"],
    ["American", "us"],
  ])("%s may be told as %s, and the other way round", (asked, told) => {
    const [from, to] = [asked, told].map((word) => stem(word.toLowerCase()));
    expect(synonymsOf(from ?? "")).toContain(to);
    expect(synonymsOf(to ?? "")).toContain(from);
  });

  test("what is asked at large may be told by its kind, and not the other way round", () => {
    expect(narrowerThan(stem("weapon"))).toContain(stem("knife"));
    expect(narrowerThan(stem("knife"))).toEqual([]);
  });
});

describe("phrasal verbs", () => {
  test("are one word with what tells the same", () => {
    expect(oneWordFor(stem("called"), "off")).toBe("cancel");
    expect(oneWordFor(stem("called"), "on")).toBeUndefined();
    expect(phrasalSynonymsOf(stem("postponed"))).toContainEqual(["put", "off"]);
  });
});

test("who does what a verb says may be told by the noun for it", () => {
  expect(doersOf(stem("buy"))).toContain("buyer");
  expect(doersOf(stem("win"))).toContain("winner");
  expect(doersOf(stem("create"))).toContain(stem("creator"));
});
