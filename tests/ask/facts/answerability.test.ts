import { expect, test } from "vitest";
import { reasonForAbstaining } from "../../../src/ask/facts/answerability.ts";
import { answerFact } from "../../../src/ask/facts/fact.ts";
import { retrieve } from "../../../src/ask/facts/retrieve.ts";
import { score } from "../../../src/ask/facts/score.ts";
import { readTerms } from "../../../src/ask/facts/terms.ts";
import { storyOf } from "../../stories/build.ts";

const knowledge = storyOf([
  "Ada Quill, a rigger at the Port Authority, climbed the mast. She found a crack in it.",
  "Boris Tanaka is the harbour master. He keeps bees on the roof of his office.",
  "The ferry sailed for the islands. Nobody was aboard.",
]);

test.each([
  ["how old is Ada Quill", "give an age"],
  ["who is Castellane", "Nothing here mentions Castellane."],
])("%s: %s", (question, reason) => {
  const outcome = answerFact(knowledge, question);
  expect(outcome.kind === "unanswered" && outcome.reason).toContain(reason);
});

const reasonFor = (question: string) => {
  const terms = readTerms(question, knowledge.passages);
  const ranking = score(terms, retrieve(knowledge, terms));
  const { article, number, sentence } = ranking.scored[0]?.candidate ?? {};
  const excerpt = article && sentence && { article, passage: number ?? 0, start: sentence.start, end: sentence.end };
  return reasonForAbstaining(terms, ranking, excerpt, { logOdds: 0, threshold: 0 });
};

test("says which two words never stand together", () => {
  expect(reasonFor("who had bees on the ferry")).toMatch(/The story doesn't mention “(?:bees|ferry)” together with “(?:bees|ferry)”\./);
});

test("says no more than that the story doesn't say where the words stand together", () => {
  expect(reasonFor("what were the bees on the roof")).toBe("The story doesn't say.");
});
