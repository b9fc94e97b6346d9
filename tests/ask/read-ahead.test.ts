import { expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { indexPassage } from "../../src/ask/facts/indexed-sentence.ts";
import { readAhead } from "../../src/ask/read-ahead.ts";
import { storyOf } from "../stories/build.ts";

const paragraphs = Array.from({ length: 1_500 }, (_, i) => `The mast of yacht ${i} broke in ${1500 + (i % 500)}.`);

test("answers are the same read ahead or not, and other work goes on meanwhile", async () => {
  const [read, unread] = [storyOf(paragraphs), storyOf(paragraphs)];
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 0);
  await readAhead(read);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
  for (const question of ["when did the mast of yacht 7 break", "when did the mast of yacht 1499 break"])
    expect(ask(read, question)).toEqual(ask(unread, question));
});

test("a passage that was read is not read again", async () => {
  const knowledge = storyOf(paragraphs.slice(0, 3));
  const [article] = knowledge.story.articles;
  const [passage] = article?.passages ?? [];
  if (article === undefined || passage === undefined) throw new Error("the story has no passage");
  await readAhead(knowledge);
  const view = indexPassage(article, passage);
  await readAhead(knowledge);
  expect(indexPassage(article, passage)).toBe(view);
});
