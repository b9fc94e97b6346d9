import { expect, test } from "vitest";
import { addDays, addMonths, daysInMonth, isoDate, mondayOf, parseDay, weekdayOf, weekOf } from "../../src/text/calendar.ts";
import { intervalOf } from "../../src/text/date-interval.ts";

test("days and months are counted by the calendar", () => {
  expect(addDays({ year: 2016, month: 2, day: 28 }, 2)).toEqual({ year: 2016, month: 3, day: 1 });
  expect(addMonths({ year: 2018, month: 1, day: 31 }, 1)).toEqual({ year: 2018, month: 2, day: 28 });
  expect(addMonths({ year: 2018, month: 2, day: 12 }, -14)).toEqual({ year: 2016, month: 12, day: 12 });
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
});

test("weekdays and ISO weeks hold over the turn of the year", () => {
  expect(weekdayOf({ year: 2018, month: 2, day: 12 })).toBe(1);
  expect(weekOf({ year: 2016, month: 1, day: 1 })).toBe("2015-W53");
  expect(mondayOf(2015, 53)).toEqual({ year: 2015, month: 12, day: 28 });
});

test("a day is read from a date and time, and none from what is no day", () => {
  expect(parseDay("2018-02-12T22:00:00Z")).toEqual({ year: 2018, month: 2, day: 12 });
  expect([parseDay("2018-02-30"), parseDay("2018"), parseDay(undefined)]).toEqual([undefined, undefined, undefined]);
});

test("years before our era are written as TIMEX3 does", () => {
  expect(isoDate({ year: -480, month: 9 })).toBe("BC0480-09");
});

test.each([
  ["2005", "2005-01-01", "2005-12-31"],
  ["2005-02", "2005-02-01", "2005-02-28"],
  ["2005-02-03T20:00", "2005-02-03", "2005-02-03"],
  ["199", "1990-01-01", "1999-12-31"],
  ["19", "1900-01-01", "1999-12-31"],
  ["1989-Q3", "1989-07-01", "1989-09-30"],
  ["2015-H2", "2015-07-01", "2015-12-31"],
  ["2017-SU", "2017-06-01", "2017-08-31"],
  ["2017-WI", "2017-12-01", "2018-02-28"],
  ["2018-W06", "2018-02-05", "2018-02-11"],
  ["2018-W06-WE", "2018-02-10", "2018-02-11"],
])("%s stands for the days from %s to %s", (value, from, to) => {
  expect(intervalOf(value)).toEqual({ from, to });
});

test.each(["PAST_REF", "P2Y", "XXXX-05", "BC0480", "2018-13", "2018-02-30", ""])("%j names no days", (value) => {
  expect(intervalOf(value)).toBeUndefined();
});
