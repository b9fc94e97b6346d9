import { describe, expect, test } from "vitest";
import { parseQuestion } from "../../src/ask/kinds.ts";
import { tidyQuestion } from "../../src/ask/question/wording.ts";
import { storyOf } from "../stories/build.ts";

const index = storyOf(["“The mast is gone,” Ada Quill, a rigger at the Port Authority, told Boris Tanaka in March. “We wait.”"]);
const read = (question: string) => parseQuestion(index, tidyQuestion(index, question));

describe("parseQuestion", () => {
  test.each([
    ["what did Quill say", { kind: "statements", speaker: "Quill", strict: true }],
    ["What did Ada Quill say about the mast?", { kind: "statements", speaker: "Ada Quill", topic: "the mast", strict: true }],
    [
      "what did Quill tell Tanaka about the mast",
      { kind: "statements", speaker: "Quill", hearer: "Tanaka", topic: "the mast", strict: true },
    ],
    [
      "what did Quill say to Tanaka at the harbour",
      { kind: "statements", speaker: "Quill", hearer: "Tanaka", setting: "the harbour", strict: true },
    ],
    ["what has Quill been saying on the mast", { kind: "statements", speaker: "Quill", topic: "the mast", strict: true }],
    ["what does Quill think of the harbour", { kind: "statements", speaker: "Quill", topic: "the harbour", strict: false }],
    ["everything Quill said", { kind: "statements", speaker: "Quill", strict: true }],
    ["show me what Quill wrote", { kind: "statements", speaker: "Quill", strict: true }],
    ["quotes from Ada Quill", { kind: "statements", speaker: "Ada Quill", strict: true }],
    ["Quill's statements about the mast", { kind: "statements", speaker: "Quill", topic: "the mast", strict: true }],
    ["has Quill said anything about the mast", { kind: "statements", speaker: "Quill", topic: "the mast", strict: true }],
    ["how did Quill respond", { kind: "statements", speaker: "Quill", strict: false }],
    ["who said the mast is gone", { kind: "speaker", words: "the mast is gone", isQuoted: false, strict: true }],
    ["who said what mast is gone", { kind: "speaker", words: "what mast is gone", isQuoted: false, strict: true }],
    ['who said "we wait"', { kind: "speaker", words: "we wait", isQuoted: true, strict: true }],
    ["who is Ada Quill", { kind: "profile", who: "Ada Quill" }],
    ["who's Tanaka?", { kind: "profile", who: "Tanaka" }],
    ["tell me about Quill", { kind: "profile", who: "Quill" }],
    ["timeline", { kind: "timeline" }],
    ["show me the timeline of the mast", { kind: "timeline", topic: "the mast" }],
    ["people", { kind: "people" }],
    ["who is quoted here", { kind: "people" }],
    ["sources", { kind: "sources" }],
    ["which articles do you have", { kind: "sources" }],
    ["help", { kind: "help" }],
    ["", { kind: "help" }],
    ["what can I ask?", { kind: "help" }],
    ['did Quill say "the mast is gone"', { kind: "check", quote: "the mast is gone", speaker: "Quill" }],
    ["why did the mast break", { kind: "fact" }],
    ["how many masts are there", { kind: "fact" }],
    ["who won the race", { kind: "fact" }],
    ["who is expected to come to the harbour", { kind: "fact" }],
  ])("understands %j", (question, wanted) => {
    const { ...found } = read(question);
    expect(found).toMatchObject(wanted);
    if (wanted.kind === "statements")
      for (const part of ["hearer", "topic", "setting"])
        expect(Object.hasOwn(found, part), `${part} of ${JSON.stringify(found)}`).toBe(Object.hasOwn(wanted, part));
  });

  test("reads the time that a question is limited to", () => {
    expect(read("what happened in 2019")).toMatchObject({
      kind: "timeline",
      range: { from: "2019-01-01", to: "2019-12-31", relative: false },
    });
    expect(read("what happened last year")).toMatchObject({
      kind: "timeline",
      range: { from: "2023-01-01", to: "2023-12-31", relative: true },
    });
    expect(read("what did Quill say in March")).toMatchObject({
      kind: "statements",
      speaker: "Quill",
      range: { from: "2024-03-01", to: "2024-03-31" },
    });
    expect(read("timeline since 2017")).toMatchObject({ kind: "timeline", range: { from: "2017-01-01" } });
  });

  test("mends slips in question words, and leaves words of the story alone", () => {
    expect(tidyQuestion(index, "waht did Quill sya abuot the mast??")).toBe("what did Quill sya about the mast");
    expect(tidyQuestion(index, "  please, tell me\n\nabout Quill ")).toBe("tell me about Quill");
  });
});
