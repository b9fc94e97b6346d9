import { expect, test } from "vitest";
import { datesOverlap, readRange } from "../../../src/ask/question/date-range.ts";

const read = (question: string, newest: string | undefined = "2018-02-12") => {
  const found = readRange(question, newest);
  return found && { ...found.range, words: question.slice(found.words.start, found.words.end), relative: found.relative };
};

test.each([
  ["what happened in 2005?", { from: "2005-01-01", to: "2005-12-31", words: "in 2005", relative: false }],
  ["what happened before 2003", { to: "2002-12-31", words: "before 2003", relative: false }],
  ["after August 2003, what happened", { from: "2003-09-01", words: "after August 2003", relative: false }],
  ["timeline between 2002 and 2009", { from: "2002-01-01", to: "2009-12-31", words: "between 2002 and 2009", relative: false }],
  ["timeline from 2009 to 2002", { from: "2002-01-01", to: "2009-12-31", words: "from 2009 to 2002", relative: false }],
  ["timeline 2002-2009", { from: "2002-01-01", to: "2009-12-31", words: "2002-2009", relative: false }],
  ["what has happened since 2017", { from: "2017-01-01", words: "since 2017", relative: false }],
  ["until September 2005?", { to: "2005-09-30", words: "until September 2005", relative: false }],
  ["what happened last year", { from: "2017-01-01", to: "2017-12-31", words: "last year", relative: true }],
  ["what did he say last December?", { from: "2017-12-01", to: "2017-12-31", words: "last December", relative: true }],
  ["what happened on Sunday", { from: "2018-02-11", to: "2018-02-11", words: "on Sunday", relative: true }],
  ["what happened in the last two years", { from: "2016-02-12", to: "2018-02-12", words: "in the last two years", relative: true }],
  ["in the 1990s", { from: "1990-01-01", to: "1999-12-31", words: "in the 1990s", relative: false }],
])("reads the range of %j", (question, wanted) => {
  expect(read(question)).toEqual(wanted);
});

test.each([
  "what did they say about the 2018 Winter Olympics",
  "who may meet the president",
  "what is happening now",
  "how long did it take, two years?",
  "",
])("finds no range in %j", (question) => {
  expect(read(question)).toBeUndefined();
});

test("counts nothing from a story whose articles have no date", () => {
  expect(readRange("what happened last year", undefined)).toBeUndefined();
});

test("a date lies in a range where they share a day", () => {
  expect(datesOverlap("2005-09", { from: "2005-01-01", to: "2005-12-31" })).toBe(true);
  expect(datesOverlap("2018-W01", { to: "2017-12-31" })).toBe(false);
  expect(datesOverlap("PAST_REF", {})).toBe(false);
});
