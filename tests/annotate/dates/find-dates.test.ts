import { expect, test } from "vitest";
import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import { analyze } from "../../../src/text/analyze.ts";

const dates = (text: string, published?: string) => findDates(analyze(text), published).map(({ text, value }) => [text, value]);

test("a month told by last is the most recent one before the article's month", () => {
  expect(dates("They wrote it last August.", "2018-02-12")).toEqual([["last August", "2017-08"]]);
  expect(dates("They wrote it last August.", "2018-08-12")).toEqual([["last August", "2017-08"]]);
  expect(dates("They wrote it last August.", "2018-10-12")).toEqual([["last August", "2018-08"]]);
});

test("a weekday is the most recent one, and the next where the words before it point ahead", () => {
  expect(dates("The minister resigned on Friday.", "2018-02-12")).toEqual([["Friday", "2018-02-09"]]);
  expect(dates("The council will meet on Friday.", "2018-02-12")).toEqual([["Friday", "2018-02-16"]]);
});

test("without the article's date nothing relative is guessed", () => {
  expect(dates("She spoke on Friday, last month and two years ago, and in May.")).toEqual([
    ["Friday", "XXXX-WXX-5"],
    ["last month", "PAST_REF"],
    ["two years ago", "PAST_REF"],
    ["May", "XXXX-05"],
  ]);
});
