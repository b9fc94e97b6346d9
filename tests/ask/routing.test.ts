import { describe, expect, test } from "vitest";
import { hasQuestionForm, isConfident } from "../../src/ask/routing.ts";
import { loadStory } from "../../src/story/load-story.ts";
import { indexStory } from "../../src/story/story-index.ts";
import { NK_ALONE } from "../stories/nk-alone.ts";

const { story } = await loadStory(NK_ALONE, "nk");
const nk = indexStory(story);

describe("An answer that nobody asked for", () => {
  test.each([
    "what did Ford say?",
    "What did Lindsey Ford say about the talks?",
    "who is Kelsey Davenport?",
    "who said that North Korea is unlikely to find any real benefit from talks?",
  ])("is sure of: %s", (question) => expect(isConfident(nk, question, [])).toBe(true));

  test.each([
    "what did Obama say?",
    "what did he say?",
    "what did Frod say?",
    "Ford said so",
    "Ford",
    "help",
    "timeline?",
    "who is here?",
    "who is coming to lunch?",
    "when is the meeting?",
    "why did it fail?",
    "what's the latest?",
    "did you hear what Ford said?",
    "what should we ask Ford?",
    "is Ford in the piece?",
    "who is Lindsey?",
    `what did Ford say? ${"and ".repeat(100)}`,
  ])("isn't sure of: %s", (question) => expect(isConfident(nk, question, [])).toBe(false));

  test("knows who is meant in a conversation", () => {
    expect(isConfident(nk, "and Rapp-Hooper?", ["what did Ford say"])).toBe(true);
    expect(isConfident(nk, "what did she say about diplomacy?", ["who is Kelsey Davenport"])).toBe(true);
    expect(isConfident(nk, "and Obama?", ["what did Ford say"])).toBe(false);
  });
});

test.each([
  ["what did Ford say", true],
  ["Ford?", true],
  ["and Ford?”", true],
  ["Ford said that.", false],
  ["what a day\nwhat a night?", false],
])("%j has the form of a question: %s", (text, has) => expect(hasQuestionForm(text)).toBe(has));
