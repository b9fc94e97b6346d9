import { expect, test } from "vitest";
import { storiesThatAnswer } from "../../../src/adapters/shared/stories.ts";
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
