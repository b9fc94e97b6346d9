import { describe, expect, test } from "vitest";
import { parseQuestion, tidyQuestion } from "../../../src/ask/question/parse-question.ts";
import { storyOf } from "../../stories/build.ts";

const { story } = storyOf(["“The mast is gone,” Ada Quill, a rigger at the Port Authority, told Boris Tanaka in March. “We wait.”"]);
const read = (question: string) => parseQuestion(story, tidyQuestion(story, question));

describe("parseQuestion", () => {
  test.each([
    ["what did Quill say", { intent: "said", speaker: "Quill", strict: true }],
    ["What did Ada Quill say about the mast?", { intent: "said", speaker: "Ada Quill", topic: "the mast", strict: true }],
    ["what did Quill tell Tanaka about the mast", { intent: "said", speaker: "Quill", hearer: "Tanaka", topic: "the mast", strict: true }],
    [
      "what did Quill say to Tanaka at the harbour",
      { intent: "said", speaker: "Quill", hearer: "Tanaka", setting: "the harbour", strict: true },
    ],
    ["what has Quill been saying on the mast", { intent: "said", speaker: "Quill", topic: "the mast", strict: true }],
    ["what does Quill think of the harbour", { intent: "said", speaker: "Quill", topic: "the harbour", strict: false }],
    ["everything Quill said", { intent: "said", speaker: "Quill", strict: true }],
    ["show me what Quill wrote", { intent: "said", speaker: "Quill", strict: true }],
    ["quotes from Ada Quill", { intent: "said", speaker: "Ada Quill", strict: true }],
    ["Quill's statements about the mast", { intent: "said", speaker: "Quill", topic: "the mast", strict: true }],
    ["has Quill said anything about the mast", { intent: "said", speaker: "Quill", topic: "the mast", strict: true }],
    ["how did Quill respond", { intent: "said", speaker: "Quill", strict: false }],
    ["who said the mast is gone", { intent: "who-said", words: "the mast is gone", quoted: false, strict: true }],
    ['who said "we wait"', { intent: "who-said", words: "we wait", quoted: true, strict: true }],
    ["who is Ada Quill", { intent: "profile", who: "Ada Quill" }],
    ["who's Tanaka?", { intent: "profile", who: "Tanaka" }],
    ["tell me about Quill", { intent: "profile", who: "Quill" }],
    ["timeline", { intent: "timeline" }],
    ["show me the timeline of the mast", { intent: "timeline", topic: "the mast" }],
    ["people", { intent: "people" }],
    ["who is quoted here", { intent: "people" }],
    ["sources", { intent: "sources" }],
    ["which articles do you have", { intent: "sources" }],
    ["help", { intent: "help" }],
    ["", { intent: "help" }],
    ["what can I ask?", { intent: "help" }],
    ['did Quill say "the mast is gone"', { intent: "check", quote: "the mast is gone", speaker: "Quill" }],
    ["why did the mast break", { intent: "fact" }],
    ["how many masts are there", { intent: "fact" }],
    ["who won the race", { intent: "fact" }],
    ["who is expected to come to the harbour", { intent: "fact" }],
  ])("understands %j", (question, wanted) => {
    const { ...found } = read(question);
    expect(found).toMatchObject(wanted);
    if (wanted.intent === "said")
      for (const part of ["hearer", "topic", "setting"])
        expect(Object.hasOwn(found, part), `${part} of ${JSON.stringify(found)}`).toBe(Object.hasOwn(wanted, part));
  });

  test("reads the time that a question is limited to", () => {
    expect(read("what happened in 2019")).toMatchObject({
      intent: "timeline",
      range: { from: "2019-01-01", to: "2019-12-31", relative: false },
    });
    expect(read("what happened last year")).toMatchObject({
      intent: "timeline",
      range: { from: "2023-01-01", to: "2023-12-31", relative: true },
    });
    expect(read("what did Quill say in March")).toMatchObject({
      intent: "said",
      speaker: "Quill",
      range: { from: "2024-03-01", to: "2024-03-31" },
    });
    expect(read("timeline since 2017")).toMatchObject({ intent: "timeline", range: { from: "2017-01-01" } });
  });

  test("mends slips in question words, and leaves words of the story alone", () => {
    expect(tidyQuestion(story, "waht did Quill sya abuot the mast??")).toBe("what did Quill sya about the mast");
    expect(tidyQuestion(story, "  please, tell me\n\nabout Quill ")).toBe("tell me about Quill");
  });
});
