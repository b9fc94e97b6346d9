import { describe, expect, test } from "vitest";
import { inContext } from "../../../src/ask/question/follow-up.ts";
import { tidyQuestion } from "../../../src/ask/question/parse-question.ts";
import { storyOf } from "../../stories/build.ts";

const knowledge = storyOf([
  "“The mast is gone,” Ada Quill, a rigger at the Port Authority, said. “We wait for a new mast.”",
  "Boris Tanaka, the harbour master, said that the old crane fell in 2019. The old crane had stood there since 1950.",
]);
const follow = (context: readonly string[], question: string) =>
  inContext(
    knowledge,
    tidyQuestion(knowledge.story, question),
    context.map((one) => tidyQuestion(knowledge.story, one)),
  );

describe("inContext", () => {
  test.each([
    [["what did Ada Quill say"], "and Tanaka?", "what did Tanaka say"],
    [["what did Ada Quill say about the mast"], "what about Tanaka", "what did Tanaka say about the mast"],
    [["what did Ada Quill say"], "what about the crane?", "what did Ada Quill say about the crane"],
    [["what did Ada Quill say"], "and about the mast?", "what did Ada Quill say about the mast"],
    [["who is Ada Quill"], "and Boris Tanaka?", "who is Boris Tanaka"],
    [["who is Ada Quill"], "what did she say", "what did Ada Quill say"],
    [["what did Tanaka say"], "who is he?", "who is Boris Tanaka"],
    [["what did Ada Quill say", "and Tanaka?"], "what did he say about the crane", "what did Boris Tanaka say about the crane"],
    [["timeline of the crane"], "and the mast", "timeline of the mast"],
    [["what happened in 2019"], "and in 1950?", "what happened in 1950"],
    [["when did the old crane fall"], "why?", "why did the old crane fall"],
    [["what was the old crane"], "when did it fall", "when did the old crane fall"],
    [["what was the old crane"], "how many years did it stand", "how many years did the old crane stand"],
    [["what was the old crane"], "what kind of mast was it", "what kind of mast was the old crane"],
    [["what did Ada Quill say"], "Tanaka?", "what did Tanaka say"],
    [["what did Ada Quill say"], "when was that?", "what did Ada Quill say"],
    [["what fell in Ostby"], "how many masts stood there", "how many masts stood in Ostby"],
    [["who is the master of the harbour"], "and of the port", "who is the master of the port"],
    [["who fixed the mast"], "when", "when fixed the mast"],
  ])("after %j, %j is %j", (context, question, whole) => {
    expect(follow(context, question).text).toBe(whole);
  });

  test.each([
    "when did the old crane fall",
    "what did Boris Tanaka say",
    "timeline",
    "who is Ada Quill",
    "what did the old crane do before it fell",
    "what else fell during this storm",
    "which were the troubles that led to the fall",
  ])("a new question is a new question: %j", (question) => {
    expect(follow(["what did Ada Quill say about the mast"], question).text).toBe(question);
  });

  test("asks for what has not been shown yet", () => {
    expect(follow(["what did Ada Quill say about the mast"], "what else did she say")).toMatchObject({
      text: "what else did Ada Quill say",
      more: true,
    });
    expect(follow(["what did Ada Quill say"], "tell me more")).toMatchObject({ text: "what did Ada Quill say", more: true });
    expect(follow([], "what else did Quill say").more).toBe(false);
  });

  test("says what isn't clear instead of guessing", () => {
    expect(follow([], "what did she say").unclear).toContain("she");
    expect(follow(["timeline"], "what did he say").unclear).toContain("he");
    expect(follow(["what did Ada Quill say"], "why?").unclear).toContain("why");
  });
});
