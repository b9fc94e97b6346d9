import { describe, expect, test } from "vitest";
import { doersOf, narrowerThan, oneWordFor, phrasalSynonymsOf, synonymsOf, writeCompounds } from "../../../src/ask/question/vocabulary.ts";
import { stem, words } from "../../../src/text/tokens.ts";

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

const written = (question: string, held: string) => {
  const stems = new Set(held.split(" ").map(stem));
  return writeCompounds(words(question), {
    documentFrequency: (of) => (stems.has(of) ? 1 : 0),
    sideBySide: (first, second) => held.includes(`${first} ${second}`),
  })
    .map(({ word }) => word)
    .join(" ");
};

describe("writeCompounds", () => {
  test.each([
    ["when did the cease-fire end", "ceasefire end", "when did the ceasefire end"],
    ["when did the cease fire end", "ceasefire fire end", "when did the ceasefire end"],
    ["when did the ceasefire end", "cease fire end", "when did the cease fire end"],
  ])("%s, where the texts hold %j: %s", (question, held, expected) => {
    expect(written(question, held)).toBe(expected);
  });

  test.each([
    ["when did the cease-fire end", "cease fire ceasefire end"],
    ["when did the ceasefire end", "ceasefire cease fire end"],
    ["who won the football cup", "ball foot cup"],
    ["who is Castleford", "castle ford"],
  ])("%s stays as it is, where the texts hold %j", (question, held) => {
    expect(written(question, held)).toBe(
      words(question)
        .map(({ word }) => word)
        .join(" "),
    );
  });
});
