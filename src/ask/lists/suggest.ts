import type { Story } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { perStory } from "../../story/per-story.ts";
import { fold } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { peopleOf } from "./answer-lists.ts";

/** Questions that this story answers, the most useful first. */
export const answerable = perStory(function* (story): Steps<readonly string[]> {
  yield* peopleOf.preparing(story);
  const people = peopleOf(story);
  /** Years of which the articles tell by their own words. */
  const told = new Set<string>();
  yield* eachInSteps(story.articles, ({ events }) => {
    for (const { from, value } of events) if (from === "mention" && /^\d{4}/.test(value)) told.add(value.slice(0, 4));
  });
  const years = [...told].sort();
  return [
    ...people.filter(({ statements }) => statements > 0).map(({ name }) => `what did ${name} say`),
    ...(years.length > 0 ? ["timeline"] : []),
    ...people.filter(({ role }) => role !== undefined).map(({ name }) => `who is ${name}`),
    ...years.map((year) => `what happened in ${year}`),
    "people",
    "sources",
  ];
});

/** Questions that fit what was typed so far, best first: those that begin so, then those that hold its words, slips allowed. At most 25. */
export function suggest(story: Story, typed: string): string[] {
  const wanted = fold(typed).trim();
  const questions = answerable(story);
  if (wanted === "") return questions.slice(0, 25);
  const parts = wanted.split(/\s+/);
  const scored = questions.map((question, order) => {
    const text = fold(question);
    const held = text.split(/\s+/);
    const fits = parts.filter((part) => held.some((word) => word.startsWith(part) || (part.length >= 4 && isSlip(part, word)))).length;
    return { question, order, score: text.startsWith(wanted) ? parts.length + 1 : fits };
  });
  return scored
    .filter(({ score }) => score >= Math.max(1, parts.length - 1))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, 25)
    .map(({ question }) => question);
}
