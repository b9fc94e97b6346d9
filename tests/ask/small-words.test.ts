import { expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { isDate } from "../../src/ask/question/date-range.ts";
import { storyOf } from "../stories/build.ts";

const index = storyOf(["The bridge was built in 1990. “It is old,” the mayor, Ada Quill, said on 3 May 2024."]);

test.each([
  ["wat did Quill say", "statements"],
  ["timelin", "timeline"],
  ["timline of the bridge", "timeline"],
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
      reason: expect.stringMatching(/^“banana” isn't a date\. Write one as/),
    });
  },
);
test.each(["timeline from 1980 to 2017", "timeline of the bridge from 1980 to 2000", "timeline"])("“%s” is a timeline", (question) =>
  expect(ask(index, question).kind).toBe("timeline"),
);
