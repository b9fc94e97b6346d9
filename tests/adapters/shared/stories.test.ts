import { expect, test } from "vitest";
import { asksForHelp, storiesThatAnswer } from "../../../src/adapters/shared/stories.ts";
import { createReader } from "../../../src/bot.ts";
import { openLibrary } from "../../../src/story/library.ts";
import { loadStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";

const library = await openLibrary("tests/golden/knowledge", async (name) => {
  const { story, content, problems } = await loadStory("tests/golden/knowledge", name);
  return { index: indexStory(story), content, problems };
});
const reader = createReader({ library });
const able = (question: string) => storiesThatAnswer(reader, question).map(({ name }) => name);

test("a question that several stories answer is of the one whose names it has, if that is one", () => {
  expect(able("timeline")).toEqual(["ferry", "harbour", "rovers"]);
  expect(able("what did Okonjo-Lind say")).toEqual(["rovers"]);
  expect(able("what did Zyxwvut say")).toEqual([]);
});

test("a question that no story answers is of the only one that knows its names, which says why not", () => {
  expect(reader.ask("harbour", "what did Hathersage say").answered).toBe(false);
  expect(able("what did Hathersage say")).toEqual(["harbour"]);
});

test("help is asked for in no story's name", () => {
  for (const text of ["help", "", "what can you do"]) expect(asksForHelp(reader, text), text).toBe(true);
  expect(asksForHelp(reader, "what did Hathersage say")).toBe(false);
});
