import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It took two years.", ["two years = P2Y"]],
  ["The 30-day truce held.", ["30-day = P30D"]],
  ["It lasted two and a half hours.", ["two and a half hours = PT2H30M"]],
  ["They waited several weeks.", ["several weeks = PXW"]],
  ["In the first nine months it rose.", ["the first nine months = P9M"]],
  ["It ran for an hour and 30 minutes.", ["an hour and 30 minutes = PT1H30M"]],
])("reads spans: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each(["The girl is 12 years old.", "A 44-year-old man left.", "Three-quarters of it went.", "Wait a second.", "He may come someday."])(
  "takes for none: %s",
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);
