import { expect, test } from "vitest";
import { datesOf } from "./dates-of.ts";

test.each([
  "They live in the 1900 block of Quay Street.",
  "The shop at 1985 North Mill Road burned down.",
  "She lives at 12 May Street.",
  "Ring 0151 733 2011 for tickets.",
  "Ring +44 151 733 2011 for tickets.",
  "Version 9.10.12 is out.",
  "Summer Reyes coached the team.",
  "The award went to Bill Friday.",
  "Detective Bill Friday left.",
  "The award went to Wednesday Marsh.",
  "The singer June Marlow said so.",
  "She told USA TODAY that it was over.",
  "The editor of Harbour Today left.",
])("house numbers, telephone numbers, versions and people are no dates: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test.each([
  ["In 2010 Mill Road was closed.", ["2010 = 2010"]],
  ["He met Ryan Friday.", []],
  ["The ferry sails TODAY.", ["TODAY = 2018-02-12"]],
  ["Today Quill resigned.", ["Today = 2018-02-12"]],
  ["He met Anna Ryan. Ministers met Ryan Friday.", ["Friday = 2018-02-09"]],
  ["He opened it in 2009, 2010 and 2011.", ["2009 = 2009", "2010 = 2010", "2011 = 2011"]],
])("dates that merely look like them stay: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
