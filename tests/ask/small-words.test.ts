import { describe, expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { isDate } from "../../src/ask/question/date-range.ts";
import { storyOf } from "../stories/build.ts";

const index = storyOf(["The bridge was built in 1990. “It is old,” the mayor, Ada Quill, said on 3 May 2024."]);

test.each([
  ["wat did Quill say", "statements"],
  ["timelin", "timeline"],
  ["timline of the bridge", "timeline"],
  ["wats new", "passages"],
  ["give me the gist", "passages"],
  ["who spoke", "people"],
  ["who said something", "people"],
  ["who wrote this", "sources"],
  ["when was this article published", "sources"],
  ["quotes", "statements"],
  ["any quotes about the bridge?", "statements"],
  ["what did everyone say", "statements"],
  ["what's the reaction to the bridge", "statements"],
  ["what did they say about the bridge", "statements"],
  ["what are people saying about the bridge", "statements"],
])("“%s” is understood", (question, kind) => expect(ask(index, question).kind).toBe(kind));

test.each(["yesterday", "2017", "August 2017", "12 February 2018", "last year", "2018-02-12", "in 2017"])("“%s” is a date", (words) =>
  expect(isDate(words, "2024-05-06")).toBe(true),
);
test.each(["banana", "", "2017 banana", "the mayor"])("“%s” is no date", (words) => expect(isDate(words, "2024-05-06")).toBe(false));

test.each(["timeline from yesterday to banana", "timeline from banana to 2017", "show me the timeline between banana and 2017"])(
  "“%s” is told what isn't a date",
  (question) => {
    expect(ask(index, question)).toMatchObject({
      kind: "unanswered",
      reason: expect.stringMatching(/^“banana” isn't a date\. Write a date like/),
    });
  },
);
test.each(["timeline from 1980 to 2017", "timeline of the bridge from 1980 to 2000", "timeline"])("“%s” is a timeline", (question) =>
  expect(ask(index, question).kind).toBe("timeline"),
);

test.each(["who wrote this", "when was this published", "thanks"])("“%s” takes nothing from the question before", (question) =>
  expect(ask(index, question, { context: ["what did Quill say"] }).question).toBe(question),
);

test("whether a story is true isn't answered by excerpts", () => {
  expect(ask(index, "is this true", { context: ["what did Quill say"] })).toMatchObject({
    kind: "unanswered",
    reason: "There is no quote to check. Give its words and, if you like, who said them.",
  });
});

test("a reaction to something is about it", () => {
  expect(ask(index, "reactions to the bridge")).toMatchObject({ kind: "statements", heading: "What people said about the bridge" });
  expect(ask(index, "reactions to the ferry")).toMatchObject({ kind: "unanswered" });
});

test("a thing is said to be missing", () => {
  expect(ask(index, "how many ferries are there")).toMatchObject({
    answered: false,
    reason: "The story doesn't say anything about ferries.",
  });
});

test("a role is shown without the sign of an owner", () => {
  const story = storyOf(["The Harbour Post’s Josh Roe asked. “We will see,” the mayor, Ada Quill, told the Harbour Post’s Josh Roe."]);
  expect(ask(story, "people")).toMatchObject({
    people: expect.arrayContaining([expect.objectContaining({ name: "Josh Roe", role: "the Harbour Post" })]),
  });
});

describe("speakers by what the story calls them", () => {
  const story = storyOf([
    "The Harbour Board met on Monday. The Harbour Board said it would wait. Rep. Ada Quill, a Quayside Democrat, said the bridge was old.",
    "Democrats in the council criticised the plan. “It is a disgrace,” Sen. Tom Marr, a Quayside Democrat, said.",
  ]);
  test("a party says what its members say", () => {
    const { heading, evidence } = ask(story, "what did democrats say");
    expect(heading).toBe("What Democrats said");
    expect(evidence.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(["Ada Quill", "Tom Marr"]));
  });
  test("a body has its article in a heading", () =>
    expect(ask(story, "what did harbour board say").heading).toBe("What the Harbour Board said"));
  test("who may be quoted under another description isn't said not to be quoted", () =>
    expect(ask(story, "what did old members say")).toMatchObject({ answered: false, reason: expect.not.stringContaining("quotes no") }));
  test("a clause after the verb makes the question the heading", () =>
    expect(ask(story, "what did quill say the bridge was").heading).toBe("What did Quill say the bridge was?"));
});

test("how long isn't answered by an excerpt without a time", () =>
  expect(ask(storyOf(["Quill waited for the bridge, and so did others."]), "how long did Quill wait for the bridge")).toMatchObject({
    answered: false,
    reason: "The story doesn't say how long.",
  }));

describe("when something was said", () => {
  const story = storyOf(["“It is old,” Ada Quill said.", "In May 2021 Tom Marr said that it was new."]);
  test.each(["in 2024", "in may", "since 2020"])("what has no date of its own is as old as its article: %s", (when) =>
    expect(ask(story, `what did Quill say ${when}`)).toMatchObject({ answered: true }),
  );
  test.each(["in 2023", "on 6 May 2024", "before 2020"])("but not: %s", (when) =>
    expect(ask(story, `what did Quill say ${when}`)).toMatchObject({ answered: false }),
  );
  test("what has one is as old as that", () => {
    expect(ask(story, "what did Marr say in 2021")).toMatchObject({ answered: true });
    expect(ask(story, "what did Marr say in 2024")).toMatchObject({ answered: false });
  });
});
