import { expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { rankSentences } from "../../../src/ask/facts/score.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";
import { storyOf } from "../../stories/build.ts";

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

test("a short question is answered by the sentence that gives its value", () => {
  const plan = storyOf([
    "The mayor’s bridge plan has much money in it, the council says.",
    "The bridge plan would spend 40 million dollars.",
  ]);
  expect(ask(plan, "how much money is in the bridge plan").evidence[0]?.text).toContain("40 million");
});

test("a short question is answered by what several articles agree on", () => {
  const articles = [
    "The ferry was steered by Tom Reed that night.",
    "The ferry was steered by Ida Moss in the morning.",
    "Ida Moss, who steered the ferry, was asleep.",
    "Ida Moss steered the old ferry.",
  ].map((text, i) => ({ id: `2024-05-06-gazette-${i}`, title: `Title ${i}`, publisher: "The Gazette", published: "2024-05-06", text }));
  const story = buildStory({ command: "s", title: "The harbour", description: "A story", people: [] }, articles);
  expect(ask(indexStory(story), "who steered the ferry").evidence[0]?.text).toContain("Moss");
});
