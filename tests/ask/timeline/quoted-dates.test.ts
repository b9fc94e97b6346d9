import { describe, expect, test } from "vitest";
import { ask } from "../../../src/ask/ask.ts";
import { suggest } from "../../../src/ask/lists/suggestions.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";
import { storyOf } from "../../stories/build.ts";

const eventsOf = (index: ReturnType<typeof storyOf>) => {
  const answer = ask(index, "timeline");
  return answer.kind === "timeline" ? [...answer.evidence, ...answer.upcoming] : [];
};

describe("a date within quoted words", () => {
  test.each([
    ["that is still to come", "“The bridge will open on 1 March 2026,” the mayor, Ada Quill, said.", "2026-03-01"],
    ["that is still to come, counted from the article", "“The works begin next month,” Ada Quill said.", "2024-06"],
    ["a day that is named", "“On 3 April 2019 the old bridge fell,” Ada Quill said.", "2019-04-03"],
    ["of nobody's words", "A banner read “The bridge will open on 1 March 2026 for good”.", "2026-03-01"],
  ])("%s is an event", (_, paragraph, date) => {
    expect(eventsOf(storyOf([paragraph])).map((event) => event.date)).toEqual([date]);
  });

  test.each([
    ["today", "“We are closing the bridge today,” Ada Quill said."],
    ["now", "“The bridge is safe now, as everybody can see,” Ada Quill said."],
    ["a year gone by", "“Nobody has mended this bridge since 1990,” Ada Quill said."],
    ["today, in nobody's words", "A banner read “Save the old bridge today for all of us”."],
  ])("%s is none", (_, paragraph) => {
    expect(eventsOf(storyOf([paragraph]))).toEqual([]);
  });
});

describe("one event of several articles", () => {
  const tellings = [
    "The Tern Bridge will open on 1 March 2026, the council said.",
    "Traffic is to cross the Tern Bridge from 1 March 2026, after years of works.",
    "The opening of the Tern Bridge, planned for 1 March 2026, was moved twice.",
    "On 1 March 2026 the Tern Bridge opens to traffic, says the council.",
    "The council wants to open the Tern Bridge on 1 March 2026.",
  ];
  const article = (id: string, text: string) => ({ id, title: id, publisher: id, text, published: "2024-05-06" });
  const build = (texts: readonly string[]) =>
    indexStory(
      buildStory(
        { command: "s", title: "The bridge", description: "A story", people: [] },
        texts.map((text, i) => article(`paper-${i}`, text)),
      ),
    );

  test("is told once, with the other places", () => {
    const events = eventsOf(build(tellings));
    expect(events.map(({ date, also = [] }) => [date, also.length])).toEqual([["2026-03-01", 4]]);
  });

  test("isn't another of the same day", () => {
    expect(eventsOf(build([...tellings, "A fish market begins trading in Marlow on 1 March 2026."]))).toHaveLength(2);
  });
});

test("what is suggested is answered", () => {
  const index = storyOf([
    "The bridge was built in 1990. “It is old,” the mayor, Ada Quill, said on 3 May 2024.",
    "Boris Tanaka, an engineer, told the council that the piers were sound.",
  ]);
  const suggestions = ["", "what", "who", "ada", "timeline", "what happened"].flatMap((typed) => suggest(index, typed));
  expect(suggestions.length).toBeGreaterThan(8);
  for (const question of [...suggestions, ...suggestions.flatMap((one) => ask(index, one).suggestions)])
    expect(ask(index, question).answered, question).toBe(true);
});
