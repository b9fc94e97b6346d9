import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/annotate/dates/find-dates.ts";
import { analyze } from "../../../src/text/analyze.ts";
import { datesOf, typesOf } from "./dates-of.ts";

describe("last or next", () => {
  test("a month told by last is the most recent one before the article's month", () => {
    expect(datesOf("They wrote it last August.", "2018-02-12")).toEqual(["last August = 2017-08"]);
    expect(datesOf("They wrote it last August.", "2018-08-12")).toEqual(["last August = 2017-08"]);
    expect(datesOf("They wrote it last August.", "2018-10-12")).toEqual(["last August = 2018-08"]);
  });

  test("a month half a year off is past where the sentence tells of the past", () => {
    expect(datesOf("They opened it in June.", "2018-02-12")).toEqual(["June = 2017-06"]);
    expect(datesOf("They will open it in June.", "2018-02-12")).toEqual(["June = 2018-06"]);
  });

  test("a weekday is the most recent one, and the next where the words before it point ahead", () => {
    expect(datesOf("The minister resigned on Friday.", "2018-02-12")).toEqual(["Friday = 2018-02-09"]);
    expect(datesOf("The council will meet on Friday.", "2018-02-12")).toEqual(["Friday = 2018-02-16"]);
    expect(datesOf("More snow is forecast for Friday.", "2018-02-12")).toEqual(["Friday = 2018-02-16"]);
    expect(datesOf("The minister said Friday it will meet again.", "2018-02-12")).toEqual(["Friday = 2018-02-09"]);
  });
});

test("a date two months ahead is last year's where the words at it tell of it as over, and not where they await it", () => {
  expect(datesOf("The blast that killed him in April is being looked into.", "2018-02-12")).toEqual(["April = 2017-04"]);
  expect(datesOf("Nobody knows who is behind the April 14 attack.", "2018-02-12")).toEqual(["April 14 = 2017-04-14"]);
  expect(datesOf("Nobody knows who will win the April 14 election.", "2018-02-12")).toEqual(["April 14 = 2018-04-14"]);
  expect(datesOf("The vote was moved to April.", "2018-02-12")).toEqual(["April = 2018-04"]);
});

test("a plan that was given up does not point ahead", () => {
  expect(datesOf("It had been due to open on Friday.", "2018-02-12")).toEqual(["Friday = 2018-02-09"]);
});

describe("the reference", () => {
  test("without the article's date nothing relative is guessed", () => {
    const dates = findDates(analyze("She spoke on Friday, last month and two years ago, in May and over the summer."), undefined, "news");
    expect(dates.map(({ value }) => value)).toEqual(["XXXX-WXX-5", "PAST_REF", "PAST_REF", "XXXX-05", "XXXX-SU"]);
    expect(dates.every(({ certain }) => !certain)).toBe(true);
  });

  test("in a narrative a month takes the year told before, and a flash-back does not move it", () => {
    const text = "In May 1940 the war came north. The fort, built in 1873, fell. By June the army had fled.";
    expect(datesOf(text, "2009-12-19", "narrative").at(-1)).toBe("June = 1940-06");
  });

  test("June, July and August are of one year", () => {
    expect(datesOf("He was planning for June, July and August.", "2018-04-19").map((date) => date.slice(-7))).toEqual([
      "2018-06",
      "2018-07",
      "2018-08",
    ]);
  });
});

describe("what is found", () => {
  test("types and certainty are told", () => {
    expect(typesOf("At 8 p.m. Friday, after two years, they met in 2003 as every day.")).toEqual(["TIME", "DURATION", "DATE", "SET"]);
    expect(findDates(analyze("In 2003 and last May."), "2018-02-12", "news").map(({ certain }) => certain)).toEqual([true, false]);
  });

  test("what is no date is left", () => {
    expect(datesOf("He paid $2,002 for 12 of 30 shares on page 1994, won 3-2 and ran 5/8 of a mile.")).toEqual([]);
  });

  test("curly quotes and non-breaking blanks are as plain ones, and offsets hold", () => {
    const text = "“In the ’90s, on 3\u00A0May 2010, he left.”";
    expect(findDates(analyze(text), "2018-02-12", "news").map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ["the ’90s", "199"],
      ["3\u00A0May 2010", "2010-05-03"],
    ]);
  });
});
