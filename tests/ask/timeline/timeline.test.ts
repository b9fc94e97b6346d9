import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "../../../src/ask/timeline/events.ts";
import { buildTimeline, type TimelineOptions } from "../../../src/ask/timeline/timeline.ts";
import { buildStory } from "../../../src/story/load-story.ts";
import { indexStory } from "../../../src/story/story-index.ts";

/** A story of articles given as [published, text]. */
function storyOf(...articles: readonly (readonly [published: string | undefined, text: string])[]) {
  const files = articles.map(([published, text], i) => ({
    id: `a${i}`,
    title: `Article ${i}`,
    text,
    ...(published === undefined ? {} : { published }),
  }));
  return indexStory(buildStory({ command: "s", title: "S", description: "A story", people: [] }, files));
}

const shown = ({ article, event, clause, start, end }: TimelineEvent): string =>
  `${event.value}: ${article.text.slice((clause ?? { start }).start, (clause ?? { end }).end)}`;
const timeline = (story: ReturnType<typeof storyOf>, options?: TimelineOptions) => {
  const { events, upcoming, leftOut } = buildTimeline(story, options);
  return { events: events.map(shown), upcoming: upcoming.map(shown), leftOut };
};

const HARBOUR = storyOf([
  "2024-04-29",
  [
    "The old pier was built in 1897. The town closed it in March 2024, and in 2018 a first report had warned of the ropes.",
    "Work on a new pier will begin in September 2025. The council meets every Friday.",
    "The bridge talks began in October 2023. A month later, in November 2023, the talks broke down. The mayor resigned in January.",
  ].join("\n\n"),
]);

describe("a timeline", () => {
  test("is in order of date, at each date's own grain, with what is still to come apart", () => {
    expect(timeline(HARBOUR)).toEqual({
      events: [
        "1897: The old pier was built in 1897.",
        "2018: and in 2018 a first report had warned of the ropes.",
        "2023-10: The bridge talks began in October 2023.",
        "2023-11: A month later, in November 2023, the talks broke down.",
        "2024-01: The mayor resigned in January.",
        "2024-03: The town closed it in March 2024,",
      ],
      upcoming: ["2025-09: Work on a new pier will begin in September 2025."],
      leftOut: 0,
    });
  });

  test("of a range has what lies in it", () => {
    expect(timeline(HARBOUR, { range: { from: "2018-01-01", to: "2023-10-31" } }).events).toEqual([
      "2018: and in 2018 a first report had warned of the ropes.",
      "2023-10: The bridge talks began in October 2023.",
    ]);
    expect(timeline(HARBOUR, { range: { to: "2017-12-31" } }).events).toEqual(["1897: The old pier was built in 1897."]);
    expect(timeline(HARBOUR, { range: { from: "2024-02-01" } }).events).toEqual(["2024-03: The town closed it in March 2024,"]);
  });

  test("of a topic has what names it, and what speaks on of it", () => {
    expect(timeline(HARBOUR, { topic: "bridge talks" }).events).toEqual([
      "2023-10: The bridge talks began in October 2023.",
      "2023-11: A month later, in November 2023, the talks broke down.",
    ]);
  });

  test("of a topic that the story doesn't know is empty", () => {
    expect(timeline(HARBOUR, { topic: "football" })).toEqual({ events: [], upcoming: [], leftOut: 0 });
  });

  test("that must be short keeps each time before it repeats one, and says how many are left out", () => {
    const story = storyOf([
      "2010-01-01",
      "Ada sold ropes in 2001. Ben left the town in 2001. Cleo built a mill in 2001. The mill burnt down in 2007.",
    ]);
    expect(timeline(story, { limit: 2 })).toEqual({
      events: ["2001: Ada sold ropes in 2001.", "2007: The mill burnt down in 2007."],
      upcoming: [],
      leftOut: 2,
    });
  });

  test("has no entry for quoted dates, spans, repetitions and names with a year", () => {
    const story = storyOf([
      "2018-02-12",
      "They met for months and every Friday at the 2018 Winter Olympics. “We bought it over the summer,” Ada Renn said.",
    ]);
    expect(timeline(story).events).toEqual([]);
  });

  test("of an article without a date has what its text dates alone", () => {
    expect(timeline(storyOf([undefined, "The pact fell in 2002. It was signed last May."])).events).toEqual([
      "2002: The pact fell in 2002.",
    ]);
  });
});

test("the same event in two articles is one, with both places", () => {
  const story = storyOf(
    ["2024-04-29", "The harbour bridge was closed to all traffic in March 2024."],
    ["2024-05-02", "In March 2024 the harbour bridge was closed to all traffic. The ropes were sold in March 2024."],
  );
  const { events } = buildTimeline(story);
  expect(events.map(shown)).toEqual([
    "2024-03: The harbour bridge was closed to all traffic in March 2024.",
    "2024-03: The ropes were sold in March 2024.",
  ]);
  expect(events[0]?.also.map(({ article, passage }) => [article.id, passage])).toEqual([["a1", 1]]);
});
