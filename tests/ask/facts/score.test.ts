import { expect, test } from "vitest";
import { rankSentences } from "../../../src/ask/facts/score.ts";

const sentences = [
  "The ferry has been out of service since the winter.",
  "Engineers found cracks in the pillars of the bridge in March 2020.",
  "Shop owners fear for their trade.",
];

test("the sentence that answers scores best, and is taken", () => {
  const { scores, answer } = rankSentences("when did engineers find cracks in the bridge", sentences);
  expect(answer).toBe(1);
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
});

test("none is taken where none answers", () => {
  expect(rankSentences("who won the gold medal in hockey", sentences).answer).toBeNull();
});

test("scores are finite and distinct, also for what is no question", () => {
  for (const question of ["", "???", "what is it"]) {
    const { scores } = rankSentences(question, ["", "Same.", "Same.", "…"]);
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(new Set(scores).size).toBe(4);
  }
  expect(rankSentences("who", [])).toEqual({ scores: [], answer: null });
});
