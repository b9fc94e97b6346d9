import { expect, test } from "vitest";
import { renamePeople } from "../../../src/annotate/people/rename-people.ts";
import { indexPassage } from "../../../src/ask/facts/candidates.ts";
import { storyOf } from "../../stories/build.ts";

test("an article whose people are called otherwise in the next revision has its sentences read again", () => {
  const [article] = storyOf(["Ada Lee painted the bridge on Monday. She slept well."]).story.articles;
  const [passage] = article?.passages ?? [];
  if (article === undefined || passage === undefined) throw new Error("the story has no passage");
  const referentsIn = (one: typeof article) => indexPassage(one, passage).map(({ referents }) => [...referents]);
  expect(referentsIn(article)).toEqual([
    ["ada", "lee"],
    ["ada", "lee"],
  ]);
  expect(referentsIn(renamePeople(article, ["Ada Quill"]))).toEqual([
    ["ada", "quill"],
    ["ada", "quill"],
  ]);
});
