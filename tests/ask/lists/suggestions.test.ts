import { expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { storyOf } from "../../stories/build.ts";

const index = storyOf([
  "Ada Quill, a former rigger, said on Monday that the mill would close. “Tom Baker knows why,” Quill said.",
  "Tom Baker, the miller, said that the river was too low.",
  "“The school stays open,” said Nora Lake, its head teacher. “We have the money,” Lake said.",
  "The school was built in 1951.",
]);

test("an answer is followed by questions about who speaks in it, and about those whom its words name", () => {
  expect(ask(index, "what did Quill say").suggestions).toEqual(["who is Ada Quill", "what did Tom Baker say"]);
});

test("nobody is suggested of whom an answer says nothing, nor the same question in other words", () => {
  for (const question of ["what did Quill say", "what did Lake say", "who is Baker", "when was the school built"]) {
    const { evidence, suggestions } = ask(index, question);
    const words = evidence.map(({ text, speaker = "" }) => `${speaker} ${text}`).join(" ");
    for (const one of suggestions) expect(words, `${question}: ${one}`).toContain(one.split(" ")[3] ?? one);
  }
  expect(ask(index, "and Lake?", { context: ["what did Quill say"] }).suggestions).not.toContain("what did Nora Lake say");
  expect(ask(index, "when was the school built").suggestions).toEqual([]);
});

test("where nothing was found, at most three that can be answered are suggested", () => {
  const { answered, suggestions } = ask(index, "what did Obama say");
  expect([answered, suggestions.length]).toEqual([false, 3]);
});

test("where somebody is unclear, they alone are suggested", () => {
  const two = storyOf(["“It is late,” said Ada Quill. “It is early,” said Boris Quill.", "“It is noon,” said Nora Lake."]);
  const { answered, suggestions } = ask(two, "what did Quill say");
  expect(answered).toBe(false);
  expect(suggestions).toEqual(["what did Ada Quill say", "what did Boris Quill say"]);
});

test("help shows one example of each kind of question", () => {
  const kinds = ask(index, "help").suggestions.map((question) => question.split(" ").slice(0, 2).join(" "));
  expect(kinds).toEqual([...new Set(kinds)]);
  expect(kinds).toEqual(expect.arrayContaining(["what did", "who is", "timeline", "people", "sources"]));
});
