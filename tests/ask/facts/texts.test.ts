import { describe, expect, test } from "vitest";
import { asWritten } from "../../../src/ask/facts/texts.ts";
import { stem, words } from "../../../src/text/tokens.ts";

const written = (question: string, held: string) => {
  const stems = new Set(held.split(" ").map(stem));
  return asWritten(words(question), {
    holding: (of) => (stems.has(of) ? 1 : 0),
    sideBySide: (first, second) => held.includes(`${first} ${second}`),
  })
    .map(({ word }) => word)
    .join(" ");
};

describe("asWritten", () => {
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
