import { expect, test } from "vitest";
import { datesOf } from "../dates-of.ts";

test.each([
  ["By January of 2003 they had.", ["January of 2003 = 2003-01"]],
  ["Talks began in August 2003.", ["August 2003 = 2003-08"]],
  ["In July last year they left.", ["July last year = 2017-07"]],
  ["It was Aug. 1997.", ["Aug. 1997 = 1997-08"]],
  ["In 2016 and in August of that year.", ["2016 = 2016", "August of that year = 2016-08"]],
])("reads months with years: %s", (text, wanted) => {
  expect(datesOf(text)).toEqual(wanted);
});
