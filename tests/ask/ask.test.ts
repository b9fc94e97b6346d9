import { describe, expect, test } from "vitest";
import { ask, checkQuote } from "../../src/ask/ask.ts";
import { storyOf } from "../stories/build.ts";

const knowledge = storyOf([
  "“The mast is gone,” Ada Quill, a rigger at the Port Authority, told Boris Tanaka in March. “We wait.”",
  "The mast broke in 2019.",
]);

describe("ask", () => {
  test("declines a name that the story doesn't know, and says so", () => {
    expect(ask(knowledge, "what did Zorro say")).toMatchObject({
      kind: "unanswered",
      answered: false,
      reason: "Nothing here mentions Zorro.",
      evidence: [],
    });
  });

  test("tells a question that is too long to be one, and tidies one that is merely odd, in no time", () => {
    const began = performance.now();
    const odd = [
      "what did ".repeat(110),
      "a".repeat(1_000),
      `who said "${'"'.repeat(900)}`,
      `what did X say ${"about Y ".repeat(120)}`,
      "?".repeat(1_000),
      " ".repeat(1_000),
      "what ".repeat(200),
      "and ".repeat(250),
    ];
    for (const question of odd) ask(knowledge, question, { context: odd });
    expect(ask(knowledge, "why ".repeat(100_000))).toMatchObject({ answered: false });
    expect(ask(knowledge, "why ".repeat(100_000)).reason).toContain("at most 1000 characters");
    expect(checkQuote(knowledge, "why ".repeat(100_000)).answered).toBe(false);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test("explains itself where that is asked for, and not else", () => {
    expect(ask(knowledge, "what did Quill say").explanation).toBeUndefined();
    expect(ask(knowledge, "what did Quill say", { explain: true }).explanation?.join("\n")).toContain("speaker: Ada Quill");
  });

  test("suggests only questions that it answers", () => {
    for (const question of ask(knowledge, "help").suggestions) expect(ask(knowledge, question), question).toMatchObject({ answered: true });
  });

  test("uses the context only where the question needs it", () => {
    expect(ask(knowledge, "what did she say", { context: ["who is Ada Quill"] }).evidence[0]?.speaker).toBe("Ada Quill");
    expect(ask(knowledge, "when did the mast break", { context: ["what did Quill say"] }).evidence[0]?.text).toBe(
      "The mast broke in 2019.",
    );
    expect(ask(knowledge, "what did she say").reason).toContain("whom “she” means");
  });
});

test("words said in a paragraph about a group's things are not the group's", () => {
  const town = storyOf([
    "The tenants' club, led by Ada Quill, wrote to the town. The ministry has rejected the request.",
    "Tenants waited.",
  ]);
  expect(ask(town, "what did the tenants ask for").evidence.map(({ text }) => text)).not.toContain(
    "The ministry has rejected the request.",
  );
});
