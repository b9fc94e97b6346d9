import { describe, expect, test } from "vitest";
import { chooseStory } from "../../../src/adapters/shared/choose-story.ts";

describe("the story that a message means", () => {
  const stories = ["harbour", "mill-lane", "pier"];
  test.each([
    ["pier what did Mora say", undefined, "", { story: "pier", question: "what did Mora say" }],
    ["/Pier: what did Mora say", undefined, "", { story: "pier", question: "what did Mora say" }],
    ["is mill-lane older than the pier?", "pier", "harbour", { story: "mill-lane", question: "is mill-lane older than the pier?" }],
    ["and Baker?", "pier", "harbour", { story: "pier", question: "and Baker?" }],
    ["and Baker?", "gone", "harbour", { story: "harbour", question: "and Baker?" }],
    ["pier", undefined, "", { story: "pier", question: "" }],
    ["what did the piers cost", undefined, "gone", undefined],
  ])("of %j in a thread about %s with %j by default", (text, thread, fallback, choice) => {
    expect(chooseStory(text, stories, thread, fallback)).toEqual(choice);
  });

  test("is the only one where there is one, and none where there is none", () => {
    expect(chooseStory("what", ["pier"], undefined, "")).toEqual({ story: "pier", question: "what" });
    expect(chooseStory("what", [], undefined, "")).toBeUndefined();
  });
});
