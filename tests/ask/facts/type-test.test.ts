import { describe, expect, test } from "vitest";
import { valueKindOf } from "../../../src/ask/facts/answer-type.ts";
import { indexSentence } from "../../../src/ask/facts/candidates.ts";
import { readTerms } from "../../../src/ask/facts/terms.ts";
import { valueMatching } from "../../../src/ask/facts/type-test.ts";
import { storyOf } from "../../stories/build.ts";

const { passages } = storyOf(["The mayor paid riggers 40 dollars to lift the mast of the ferry Hulda in 1987, and 17 people fled."]);

function match(question: string, text: string) {
  return valueMatching(readTerms(question, passages))?.(indexSentence(text, { start: 0, end: text.length }));
}

test.each([
  ["how much did the mayor pay", "manner", "money"],
  ["how old is the mayor", "number", "age"],
  ["how long did the riggers wait", "number", "duration"],
  ["how many riggers came", "number", "count"],
  ["what's the death toll", "thing", "count"],
  ["what percentage voted", "number", "share"],
  ["when did it fall", "time", "time"],
  ["what is a mast", "description", undefined],
] as const)("%j asks for a value of its kind", (question, answerType, kind) => {
  expect(valueKindOf(question, answerType)).toBe(kind);
});

describe("valueMatching", () => {
  test("takes only a sum of money for an answer to how much somebody pays", () => {
    expect(match("how much did the mayor pay", "The mayor paid $40 a day.")?.hasValue).toBe(true);
    expect(match("how much did the mayor pay", "The mayor paid on 6 May.")?.hasValue).toBe(false);
  });

  test("tells a number of what is asked from one of other things", () => {
    expect(match("how many riggers came", "Some 40 riggers came.")?.isCounted).toBe(true);
    expect(match("how many riggers came", "An 18th rigger came.")?.isCounted).toBe(true);
    expect(match("how many riggers came", "Riggers waited for 40 days.")?.isCounted).toBe(false);
    expect(match("how many people fled", "The storm left 17 residents without a house.")?.isCounted).toBe(true);
  });

  test("knows ages behind a name, in a compound and of whom the sentence before names", () => {
    for (const text of ["Quill, 29, left.", "The 29-year-old left.", "He was 80.", "She turned 30."])
      expect(match("how old is the mayor", text)?.hasValue, text).toBe(true);
    expect(match("how old is the mayor", "He was 80 percent sure.")?.hasValue).toBe(false);
  });

  test("is nearer where the value stands beside what is asked about", () => {
    const near = match("when did the mast fall", "The mast fell in 1987.")?.near ?? 0;
    const far =
      match("when did the mast fall", "The mast was lifted by riggers whom the mayor of the old town had paid since 1987.")?.near ?? 0;
    expect(near).toBeGreaterThan(far);
  });

  test("doesn't take a number of the question for its answer", () => {
    expect(match("who left in 1987", "In 1987 nobody left.")?.hasValue).toBe(false);
    expect(match("when did 17 people flee in 1987", "In 1987 people fled.")?.hasValue).toBe(false);
  });
});
