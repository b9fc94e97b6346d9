import { expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { rankBy } from "../../../src/ask/facts/candidates.ts";
import { expandSentence } from "../../../src/ask/facts/expand.ts";
import { retrieve } from "../../../src/ask/facts/retrieve.ts";
import { readTerms } from "../../../src/ask/facts/terms.ts";
import { storyOf } from "../../stories/build.ts";

const crane =
  "The old crane of the port, which three generations of harbour masters had painted red every spring whether it answerType painting or not, was the pride of the town.";
const storm = "It fell in the storm.";
const keeper =
  "The keeper, who had been told to watch the weather through the night and to ring the bell of the chapel if the wind should turn, slept in his hut and heard nothing.";
const knowledge = storyOf([`${crane} ${storm} ${keeper}`]);

/** The text shown for the sentence at `seed`, where the scores of the passage's three sentences are these. */
function shown(seed: number, scores: readonly number[]): string {
  const candidates = retrieve(knowledge, readTerms("crane storm keeper", knowledge.passages));
  const ranking = rankBy(
    candidates,
    candidates.map(({ at }) => [scores[at] ?? 0]),
    ([score = 0]) => score,
  );
  const scored = ranking.scored.find(({ candidate }) => candidate.at === seed);
  if (scored === undefined) throw new Error("the sentence was not found");
  const { article, start, end } = expandSentence(scored, ranking);
  return article.text.slice(start, end);
}

test("shows a sentence alone where the answer surely stands in it", () => {
  expect(shown(2, [0, 0, 9])).not.toContain(crane);
  expect(shown(0, [9, 0, 0])).not.toContain(keeper);
});

test("shows two long ones where either may hold the answer", () => {
  expect(shown(2, [5, 0, 5])).toBe(`${crane} ${storm} ${keeper}`);
});

test("shows the sentence before one that begins with a pronoun", () => {
  expect(shown(1, [0, 9, 0])).toContain(`${crane} ${storm}`);
});

test("brings the sentence that names whom a pronoun at the beginning of a passage means", () => {
  const index = storyOf([
    "Ada Quill, a rigger, left the port on Monday.",
    "Rain fell all day.",
    "She took the mast of the ferry with her.",
  ]);
  const asked = ask(index, "who took the mast of the ferry");
  expect(asked.evidence.slice(0, 2).map(({ text }) => text)).toEqual([
    "She took the mast of the ferry with her.",
    "Ada Quill, a rigger, left the port on Monday.",
  ]);
});
