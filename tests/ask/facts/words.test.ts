import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { placesLike } from "../../../src/ask/question/vocabulary.ts";
import { storyOf } from "../../stories/build.ts";

const knowledge = storyOf([
  "Two trucks caught fire on the quay on Friday, and the Port Authority paid £4,000 for new ones.",
  "The council rejected the plan by 7-4 after an hour of debate.",
  "Ada Quill, 41, is a rigger at the Port Authority.",
  "The ferry still has its old mast.",
  "Leo O’Brannan sells the tickets at O’Keefe’s.",
  "Dust from the Sahara settled on the ferry's deck in May.",
  "The ferry's owner sued the yard over the broken mast.",
]);
const first = (question: string) => {
  const answer = ask(knowledge, question);
  return answer.answered ? answer.evidence[0]?.text : answer.heading;
};

describe("a question's words", () => {
  test("are found in words that tell them in part", () => {
    expect(first("which vehicles burned")).toContain("Two trucks");
  });

  test("are found in a place's name where they name its people or things", () => {
    expect(placesLike("saharan")).toContain("sahara");
    expect(placesLike("california")).toContain("californian");
    expect(first("where did the Saharan dust settle")).toContain("deck");
  });

  test("are found in every form of a verb that is written otherwise in each", () => {
    expect(first("who is suing the yard")).toContain("owner sued");
  });

  test("that ask for the result of a vote are met by one", () => {
    expect(first("what was the vote on the plan")).toContain("7-4");
  });

  test("“last” before what is asked about is met by the first one since, and not by “last year”", () => {
    const strikes = storyOf([
      "The mayor took office last year and now faces a strike of the crews.",
      "The crews walked out on Monday, their first strike since a quarrel in 1987.",
    ]);
    expect(ask(strikes, "when was the last strike").evidence[0]?.text).toContain("1987");
  });

  test("that ask for an age are not met by the word", () => {
    expect(first("how old is the ferry")).toBe("The story doesn't give an age.");
    expect(first("how old is Ada Quill")).toContain("41");
  });
});

test.each(["what does O Brannan sell", "what does obrannan sell", "who sells tickets at okeefes"])(
  "%s finds a name that the story writes with an apostrophe",
  (question) => {
    expect(first(question)).toContain("sells the tickets");
  },
);

test("a question for a sum is met by a sum alone", () => {
  expect(first("how much is the mast worth")).not.toContain("mast");
  expect(first("how much did the Port Authority pay for the new trucks")).toContain("£4,000");
});

test("a verb that the story lacks isn't told as a thing that it says nothing about", () => {
  expect(first("who yodels at the Port Authority")).toBe("The story doesn't say.");
});

test("a relation that the story has no word for isn't told as a name that it lacks", () => {
  expect(first("who was Ada Quill's employer")).not.toContain("Nothing here mentions");
});
