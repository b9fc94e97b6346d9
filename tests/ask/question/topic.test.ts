import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";

const article = (id: string, paragraphs: readonly string[]) => ({ id, title: id, text: paragraphs.join("\n\n"), published: "2024-05-06" });
const index = indexStory(
  buildStory({ command: "s", title: "The merger", description: "A story", people: [] }, [
    article("gazette", [
      "The merger of the two ferry lines was agreed in March 2023. Ada Quill, who was born in 1960, signed it.",
      "She joined the first line in 1985. The lighthouse was built in 1890. It was painted in 1950.",
      "The merger needs the harbour's consent.",
      "The mast fell in 2019. Gulls came in great numbers. Ropes were sold.",
    ]),
    article("herald", ["The merger failed on 2 May 2024.", "Boris Tanaka opened the museum in 2001.", "The merger had many critics."]),
  ]),
);
const yearsOf = (question: string) => {
  const answer = ask(index, question);
  return answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming].map(({ date }) => date?.slice(0, 4)) : answer.heading;
};

describe("what a timeline is asked of", () => {
  test("somebody's life is what the story dates of that person", () => {
    expect(yearsOf("timeline of Ada Quill's life")).toEqual(["1960", "1985"]);
  });

  test("what the story is about as a whole is the whole timeline", () => {
    expect(yearsOf("timeline of the merger")).toEqual(expect.arrayContaining(["1890", "1985", "2001", "2019", "2023", "2024"]));
  });

  test("anything else is what names it", () => {
    expect(yearsOf("timeline of the lighthouse")).toEqual(["1890", "1950"]);
  });

  test("a sentence without a date has that of the one before only where it goes on about the same", () => {
    const answer = ask(index, "what happened in 2019");
    expect(answer.evidence.map(({ text }) => text)).toEqual(["The mast fell in 2019."]);
  });
});
