import { describe, expect, test } from "vitest";
import { ask, checkQuote } from "../../src/ask/ask.ts";
import { storyOf } from "../stories/build.ts";

const index = storyOf([
  "“The mast is gone,” Ada Quill, a rigger at the Port Authority, said. “We wait for a new mast.”",
  "Boris Tanaka, the harbour master, said that the old crane fell in 2019. It had stood there since 1950.",
]);
const explained = (question: string, context: readonly string[] = []) =>
  (ask(index, question, { context, explain: true }).explanation ?? []).join("\n");

describe("an explanation", () => {
  test("is given only where it is asked for", () => {
    expect(ask(index, "when did the crane fall").explanation).toBeUndefined();
    expect(checkQuote(index, "The mast is gone").explanation).toBeUndefined();
  });

  test("of a fact tells its terms, what was retrieved, what scored how, and why it was answered or withheld", () => {
    const stages = [
      "understood as: fact",
      "term: crane",
      "answer type: time",
      "retrieved:",
      "score 1:",
      " × ",
      "expanded 1:",
      "answerability: log odds",
    ];
    for (const stage of [...stages, "answered"]) expect(explained("when did the old crane fall")).toContain(stage);
    expect(explained("when did Castellane arrive")).toContain("unknown name: Castellane");
    expect(explained("when did Castellane arrive")).toContain("withheld: the story doesn't have the name Castellane");
  });

  test("of a fact tells what was cut, how words were spelt, and how far it is from the threshold", () => {
    const text = explained("how many masts did Tanaka's crane fell");
    expect(text).toContain("is Boris Tanaka");
    expect(text).toMatch(/^cut: the next sentence scored \d+\.\d\d, more than 2.5 below the best$/m);
    expect(text).toMatch(/^(?:answered|withheld): \d+\.\d\d (?:above|below) the threshold$/m);
    expect(explained("when did the old craen fall")).toContain('spelling: "craen" was read as "crane"');
  });

  test("of a score tells what was added to its features", () => {
    expect(explained("when did the crane fall")).not.toContain("more for a value");
    const costs = storyOf(["The repair of the crane will cost $4 million. The repair was agreed on in May."]);
    const lines = ask(costs, "how much does the repair cost", { explain: true }).explanation ?? [];
    expect(lines).toContainEqual(expect.stringMatching(/^score 1: .*; 1\.50 more for a value of the kind asked for/));
  });

  test("tells what a question asks for in words", () => {
    expect(explained("what did Quill say about the mast in 2019")).toContain(
      'understood as: statements, speaker "Quill", topic "the mast", only what was said, from 2019-01-01 to 2019-12-31 ("in 2019")',
    );
  });

  test("of statements tells which the topic cut", () => {
    const two = storyOf(["“The mast is gone,” Ada Quill said. “The ferries are late,” Ada Quill added on Tuesday."]);
    const lines = ask(two, "what did Quill say about the ferries", { explain: true }).explanation ?? [];
    expect(lines).toContainEqual(expect.stringMatching(/^topic: 1 statement cover/));
    expect(lines).toContainEqual(expect.stringMatching(/^cut: "“The mast is gone,”" in /));
  });

  test.each([
    ["what did Quill say about the mast", ['speaker: "Quill" is Ada Quill', "topic:", "statement: Ada Quill, found as "]],
    ["who said the mast is gone", ["topic:", "score: "]],
    ["who is Quill", ['profile: "Quill" is Ada Quill']],
    ["timeline of the crane", ["topic:", "events: ", "shown: ", 'event: 2019 (from "2019", found as ']],
    ["who wants the sails back", ["not answered as speaker: tried as fact", "withheld"]],
    ['did Tanaka say "the mast is gone"', ["quote: 4 words", "compared: ", "words: exact", "speaker: Ada Quill, not Tanaka"]],
  ])("of %j tells its stages", (question, stages) => {
    for (const stage of stages) expect(explained(question)).toContain(stage);
  });

  test("tells how a follow-up was made whole", () => {
    expect(explained("and Tanaka?", ["what did Quill say"])).toContain("question: what did Tanaka say");
  });

  test("of a check tells what was compared", () => {
    expect(checkQuote(index, "The mast is gone", { explain: true }).explanation?.join("\n")).toContain("words: exact");
  });
});
