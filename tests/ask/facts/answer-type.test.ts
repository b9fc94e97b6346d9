import { describe, expect, test } from "vitest";
import { answerTypeOf } from "../../../src/ask/facts/answer-type.ts";

describe("what is asked for", () => {
  test.each([
    ["When did the club move?", "time"],
    ["In what year was it built", "time"],
    ["When the war ended, who won?", "person"],
    ["What happens when the dam breaks?", "thing"],
    ["who’s the mayor", "person"],
    ["Where do the trucks go?", "place"],
    ["which city voted against it", "place"],
    ["how many pillars have cracks", "number"],
    ["why was the bridge closed", "reason"],
    ["how did the thieves get in", "manner"],
    ["what is the Weir Dam", "description"],
    ["the bridge", "thing"],
    ["", "thing"],
  ])("%s", (question, answerType) => {
    expect(answerTypeOf(question)).toBe(answerType);
  });
});
