import { expect, it } from "vitest";
import { newsBetween } from "../../src/admin/subscriptions/news.ts";
import { finish } from "../../src/steps.ts";
import { buildStory } from "../../src/story/load-story.ts";

const file = { command: "club", title: "The club", description: "", people: [] };
const article = (id: string, text: string) => ({ id, title: id, published: "2024-05-02", text });
const before = buildStory(file, [
  article("a", "“It is closed,” Anna Lee said. The gate fell on March 3, 2024."),
  article("b", "“It is open,” Bo Cole said. The bridge fell on March 4, 2024."),
]);

it("What an article repeats of others of the revision before is no news, what somebody else says or another date is", () => {
  const added = article(
    "c",
    "“It is closed,” Anna Lee said. “It is closed,” Bo Cole said. The gate fell on March 3, 2024. The gate fell on March 4, 2024.",
  );
  const files = [article("a", "“It is closed,” Anna Lee said."), article("b", "“It is open,” Bo Cole said."), added];
  const news = finish(newsBetween(before, buildStory(file, files), { added: [{ article: "c", title: "c" }], changed: [] }));
  expect(news.statements.map(({ speaker, text }) => [speaker, text])).toEqual([["Bo Cole", "“It is closed,” Bo Cole said."]]);
  expect(news.events.map(({ text }) => text)).toEqual(["The gate fell on March 4, 2024."]);
});
