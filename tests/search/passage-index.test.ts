import { expect, test } from "vitest";
import { buildIndex } from "../../src/search/passage-index.ts";

const index = buildIndex([
  {
    id: "bridge",
    text: "The council voted on Tuesday to close the old bridge. Traffic will be sent over the dam.",
    title: "Bridge to close",
  },
  { id: "school", text: "A new school opens in September. The council pays for half of it.", title: "Council news" },
  { id: "match", text: "The home side won the match on Saturday. The old captain scored twice.", title: "Sport" },
]);

test("the text that holds the words comes first", () => {
  expect(index.search("who scored in the match")[0]?.id).toBe("match");
});

test("words in a row count more than the same words apart", () => {
  expect(index.search("old bridge")[0]?.id).toBe("bridge");
  expect(index.search("old captain")[0]?.id).toBe("match");
});

test("a misspelt word finds what it would have found", () => {
  expect(index.search("when does the shcool open")[0]?.id).toBe("school");
});

test("a question of nothing but function words finds nothing", () => {
  expect(index.search("what is it")).toEqual([]);
});

test("of many hits the best are given", () => {
  expect(index.search("council", 1)).toHaveLength(1);
});
