import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["It ran from 6-15 October 1990.", ["6 = 1990-10-06", "15 October 1990 = 1990-10-15"]],
  ["Open on May 2, 9 and 16.", ["May 2 = 2018-05-02", "9 = 2018-05-09", "16 = 2018-05-16"]],
  ["They met March 3 and 5.", ["March 3 = 2018-03-03", "5 = 2018-03-05"]],
  ["It was between March and April 1918.", ["March = 1918-03", "April 1918 = 1918-04"]],
  ["On the 3rd of March, 1990, it began.", ["the 3rd of March, 1990 = 1990-03-03"]],
  ["It lasted 30 May to 4 June 1990.", ["30 May = 1990-05-30", "4 June 1990 = 1990-06-04"]],
])("reads spans of days: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});

test.each([
  ["The show runs July 26-Aug. 2.", ["July 26 = 2018-07-26", "Aug. 2 = 2018-08-02"]],
  ["It was held from June 28 to July 4, 2016.", ["June 28 = 2016-06-28", "July 4, 2016 = 2016-07-04"]],
  ["The pool was shut November-January 2015.", ["November = 2014-11", "January 2015 = 2015-01"]],
  ["It rained between December and March 2016.", ["December = 2015-12", "March 2016 = 2016-03"]],
  ["It was open March to May 2016.", ["March = 2016-03", "May 2016 = 2016-05"]],
])("both ends of a span have its year, the first the one before where the span goes over the new year: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
