import type { Person, Story } from "../../model.ts";
import { eachInSteps, type Steps } from "../../steps.ts";
import { perStory } from "../../story/per-story.ts";

/** In how many passages somebody is named, a statement counting as one more: how much a story is about each. */
export const prominenceOf = perStory(function* (story): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  yield* eachInSteps(story.articles, ({ passages, mentions, statements }) => {
    const named = mentions.filter(({ kind }) => kind !== "pronoun");
    for (const { start, end } of passages)
      for (const person of new Set(named.filter((at) => at.start >= start && at.end <= end).map(({ person }) => person))) count(person);
    for (const { speaker } of statements) if (speaker?.resolved) count(speaker.name);
  });
  return counts;
});

/** Whoever of these the story is about far more than any other, by `times` the next, who counts at least as `least`; undefined where nobody stands out. */
export function mainOf(story: Story, people: readonly Person[], times: number, least = 1): Person | undefined {
  const counts = prominenceOf(story);
  const [first, second] = people.map((person) => ({ person, count: counts.get(person.name) ?? 0 })).sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= times * Math.max(least / times, second?.count ?? 0) ? first.person : undefined;
}

/** By so much more than others of the name its main bearer is told of. */
const MAIN_BEARER = 3;

/** The person whom a name means that several bear: the one bearer, or the one of whom the story tells far more. */
export function mainBearer(story: Story, people: readonly Person[]): Person | undefined {
  return people.length === 1 ? people[0] : mainOf(story, people, MAIN_BEARER, MAIN_BEARER);
}
