import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { answerFact } from "../../../src/ask/facts/fact.ts";
import { retrieve } from "../../../src/ask/facts/retrieve.ts";
import { readTerms } from "../../../src/ask/facts/terms.ts";
import { textsOf } from "../../../src/ask/question/vocabulary.ts";
import type { Evidence } from "../../../src/model.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory, type StoryIndex } from "../../../src/story/story-index.ts";
import { storyOf } from "../../stories/build.ts";

const text = `The city council voted on Tuesday to close the Harbour Bridge for repairs. Engineers found cracks in two of its eleven pillars in March.

The work will cost 14 million euros and last until autumn 2021, Mayor Elena Brandt said. Trucks will be sent over the Weir Dam, because the old ferry is out of service.

## What the shops fear

Shop owners on Quay Street fear for their trade. They asked for a free bus from the station, which the council refused in April.`;

const knowledge = indexStory(
  buildStory({ command: "bridge", title: "The bridge", description: "A bridge is closed", people: [] }, [
    { id: "2020-05-06-courier-bridge", title: "Council closes bridge", publisher: "Courier", published: "2020-05-06", text },
  ]),
);
const evidenceFor = (index: StoryIndex, question: string): readonly Evidence[] => {
  const outcome = answerFact(index, question);
  return outcome.kind === "unanswered" ? [] : outcome.evidence;
};
const first = (question: string) => evidenceFor(knowledge, question)[0]?.text;

describe("questions that the story answers", () => {
  test.each([
    ["when did the council vote to close the bridge", "voted on Tuesday"],
    ["how much will the work cost?", "14 million euros"],
    ["why are trucks sent over the dam", "because the old ferry"],
    ["who fears for their trade", "Shop owners on Quay Street"],
    ["What did engineers find in the pillars?", "cracks in two of its eleven pillars"],
    ["how much will the wrok cost", "14 million euros"],
  ])("%s", (question, expected) => {
    expect(first(question)).toContain(expected);
  });
});

describe("questions that it doesn't", () => {
  test.each([
    ["what does Obama think of the bridge repairs plan", "Obama"],
    ["who won the gold medal in hockey", "medal"],
    ["what is the capital of France", "France"],
    ["who is the coach of the national team", "coach"],
  ])("%s", (question, missing) => {
    const outcome = answerFact(knowledge, question);
    expect(outcome.kind === "unanswered" && outcome.reason).toContain(missing);
  });
});

test("excerpts are whole sentences of one passage", () => {
  const evidence = evidenceFor(knowledge, "what did the council refuse");
  for (const { citation } of evidence) {
    const passage = knowledge.story.articles[0]?.passages.find(({ number }) => number === citation.passage);
    const offset = passage?.start ?? 0;
    expect(passage?.sentences.map((span) => span.start - offset)).toContain(citation.start);
    expect(passage?.sentences.map((span) => span.end - offset)).toContain(citation.end);
  }
  expect(evidence.length).toBeGreaterThan(0);
});

test("the same question gets the same answer", () => {
  const answer = () => ask(knowledge, "why is the bridge closed", { explain: true });
  expect(answer()).toEqual(answer());
});

test("an empty question, one of marks and one of stop words are met with silence", () => {
  for (const question of ["", "???", "what is it", "  "]) expect(evidenceFor(knowledge, question)).toEqual([]);
});

test("a passage that begins with a pronoun is followed by the sentence that says what it is", () => {
  const story = storyOf([
    "The two ports signed the Saltmarsh accord on Monday.",
    "It forbids dredging in the inner basin for eleven years.",
    "The gulls were not consulted about anything at all.",
  ]);
  const texts = evidenceFor(story, "what forbids dredging in the inner basin").map(({ text }) => text);
  expect(texts.slice(0, 2)).toEqual([
    "It forbids dredging in the inner basin for eleven years.",
    "The two ports signed the Saltmarsh accord on Monday.",
  ]);
});

test("a compound is found however the question writes it", () => {
  const story = storyOf(["The cease-fire in the harbour strike ended on Friday morning.", "Both sides met in the boathouse."]);
  for (const question of ["when did the ceasefire end", "when did the cease fire end", "where did both sides meet: in the boat house"])
    expect(evidenceFor(story, question)).not.toEqual([]);
});

test("a body is found by its full name where the article calls it by its acronym, and the other way round", () => {
  const story = storyOf([
    "The Global Kelp Organization (GKO) was founded in 1951 by eleven divers.",
    "The weather was fair and nobody in the village had asked for anything.",
    "The GKO approved the harvest plan on Tuesday.",
  ]);
  const found = (question: string) => evidenceFor(story, question)[0]?.text;
  expect(found("when did the Global Kelp Organization approve the harvest plan")).toContain("on Tuesday");
  expect(found("when was the GKO founded")).toContain("1951");
});

test("a reason is looked for in the passage after the one that tells what happened", () => {
  const story = storyOf([
    "The mayor of Ostby resigned on Monday.\n\nIt was because of the long hours.\n\nThe harbour was closed for the day.",
  ]);
  const candidates = retrieve(story, readTerms("why did the mayor resign", textsOf(story)));
  expect(candidates.map(({ sentence }) => sentence.text)).toEqual([
    "The mayor of Ostby resigned on Monday.",
    "It was because of the long hours.",
  ]);
});

test("a part of a name finds whom the question calls by all of it", () => {
  const story = storyOf([
    "Elena Maria Brandt, the mayor, opened the bridge.\n\nMs. Brandt, 48, grew up in Ostby.\n\nTomas Brandt is a sailor and Elena Frost a rigger.",
  ]);
  expect(evidenceFor(story, "how old is Elena Maria Brandt")[0]?.text).toContain("48");
});

test("a date goes over to the next sentence only where that goes on in the past", () => {
  const dates = (sentence: string) =>
    evidenceFor(storyOf([`In 1994 Ada Quill joined the crew. ${sentence} The crane stood by the quay.`]), "who repaired the old mast").map(
      ({ text, date }) => (text.startsWith("In 1994") ? "" : date),
    );
  expect(dates("She repaired the old mast.")).not.toContain(undefined);
  expect(dates("She is the one who has repaired the old mast.")).not.toContain("1994");
});
