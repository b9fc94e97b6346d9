import { describe, expect, test } from "vitest";
import { readConversation } from "../../../src/ask/question/conversation.ts";
import { storyOf } from "../../stories/build.ts";

const knowledge = storyOf([
  "“The mast is gone,” Ada Quill, a rigger at the Port Authority, said. “We wait for a new mast.”",
  "Boris Tanaka, the harbour master, said that the old crane fell in 2019. The old crane had stood there since 1950.",
]);
const follow = (context: readonly string[], question: string) => readConversation(knowledge, [...context, question]).at(-1);

describe("a conversation", () => {
  test.each([
    [["what did Ada Quill say"], "and Tanaka?", "what did Tanaka say"],
    [["what did Ada Quill say about the mast"], "what about Tanaka", "what did Tanaka say"],
    [["what did Tanaka say about the crane"], "and Quill?", "what did Quill say"],
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
    [["when was the old crane built"], "where?", "where was the old crane built"],
    [["who is Ada Quill"], "and her age?", "how old is Ada Quill"],
    [["who is Ada Quill"], "and her job?", "Ada Quill's job"],
    [["when was the old crane put up"], "in which year", "in which year was the old crane put up"],
    [["what was the old crane used for"], "why?", "why was the old crane used"],
    [["who saw Boris Tanaka"], "when did it stand there", "when did it stand there"],
    [["when did the old crane fall"], "and the new crane?", "when did the new crane fall"],
    [["will Ada Quill help the Port Authority"], "and Tanaka?", "will Tanaka help the Port Authority"],
    [["who is Ada Quill's friend"], "and Tanaka's?", "who is Tanaka's friend"],
    [["how much did Ada Quill ask for"], "and the harbour master?", "how much did the harbour master ask for"],
    [["when was the old crane put up"], "by whom?", "by whom was the old crane put up"],
    [["when was the old crane put up"], "what for?", "why was the old crane put up"],
  ])("after %j, %j is %j", (context, question, whole) => {
    expect(follow(context, question)?.question.text).toBe(whole);
  });

  test("a question word after a question whose subject is asked for stands behind it, as nobody writes both in one sentence", () => {
    const outcome = follow(["who said that the old crane fell", "what fell in 2019"], "when?")?.outcome();
    expect(outcome).toMatchObject({ kind: "passages", heading: "What fell in 2019? When?" });
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
    expect(follow(["what did Ada Quill say about the mast"], question)?.question.text).toBe(question);
  });

  test.each([
    [["what did Ada Quill say about the mast"], "and Tanaka?", { kind: "statements", speaker: "Tanaka", strict: true }],
    [["what did Ada Quill say about the crane"], "and Tanaka?", { kind: "statements", speaker: "Tanaka", topic: "the crane" }],
    [["what did Ada Quill say in 2019"], "and Tanaka?", { kind: "statements", speaker: "Tanaka", range: { text: "in 2019" } }],
    [
      ["what did Ada Quill say"],
      "and in 2019?",
      { kind: "statements", speaker: "Ada Quill", range: { from: "2019-01-01", to: "2019-12-31" } },
    ],
    [
      ["what did Ada Quill say"],
      "and about the mast at the port?",
      { kind: "statements", speaker: "Ada Quill", topic: "the mast", setting: "the port" },
    ],
    [["who is Ada Quill"], "and Boris Tanaka?", { kind: "profile", who: "Boris Tanaka" }],
    [["who said the mast is gone"], "and the crane?", { kind: "speaker", words: "the crane", isQuoted: false }],
    [["timeline of the crane"], "and the mast", { kind: "timeline", topic: "the mast" }],
    [["timeline of the crane"], "and in 2019", { kind: "timeline", range: { from: "2019-01-01", to: "2019-12-31" } }],
    [
      ["when did the old crane fall"],
      "and then?",
      { kind: "timeline", range: { from: "2020-01-01", text: "after 2019", relative: false } },
    ],
  ])("after %j, %j asks for %j", (context, question, wanted) => {
    expect(follow(context, question)?.question).toMatchObject(wanted);
  });

  test("answers from beside what was shown, where the story as a whole has no answer", () => {
    const search = storyOf([
      "The mayor ordered a search of the harbour on Monday.",
      "Divers expect to be done within three weeks.",
      "Ostby has two ferries. Each ferry takes twenty cars.",
    ]);
    const outcome = readConversation(search, ["who ordered the search", "how long will that last?"]).at(-1)?.outcome();
    expect(outcome).toMatchObject({ kind: "passages", evidence: [{ text: expect.stringContaining("three weeks") }] });
    expect(outcome?.steps).toContain("answered from beside what was shown before");
  });

  test("says when another speaker says nothing about the topic before", () => {
    expect(follow(["what did Ada Quill say about the mast"], "and Tanaka?")?.outcome()).toMatchObject({
      heading: "What Boris Tanaka said (nothing about the mast)",
    });
  });

  test("asks for what has not been shown yet", () => {
    const shown = ["what did Ada Quill say about the mast"];
    expect(follow(shown, "what else did she say")?.question.text).toBe("what else did Ada Quill say");
    expect(follow(["what did Ada Quill say"], "tell me more")?.question.text).toBe("what did Ada Quill say");
    expect(follow(["what did Ada Quill say"], "tell me more")?.outcome()).toMatchObject({ kind: "unanswered" });
    expect(follow([], "what else did Quill say")?.outcome().kind).toBe("statements");
  });

  test("says what isn't clear instead of guessing", () => {
    const reason = (context: readonly string[], question: string) => {
      const outcome = follow(context, question)?.outcome();
      return outcome?.kind === "unanswered" ? outcome.reason : "";
    };
    expect(reason([], "what did she say")).toContain("“she”");
    expect(reason(["timeline"], "what did he say")).toContain("“he”");
    expect(reason(["what did Ada Quill say"], "why?")).toContain("“why”");
  });
});
