import type { Parser, Refiner } from "chrono-node";
// English alone: the whole package loads every language, which takes a third of the time that the program needs to start.
import * as en from "chrono-node/en";
import { beforeChrist, beforeChristRange } from "./patterns/before-christ.ts";
import { spokenClock, twelveHourClock, twentyFourHourClock } from "./patterns/clock.ts";
import { dayAfterMonthDay, dayBeforeDayMonth, dayMonthBeforeYear, dayOfMonth, monthBeforeMonthYear } from "./patterns/day-of-month.ts";
import { dayPart, tellingDayPart } from "./patterns/day-part.ts";
import { century, decade } from "./patterns/decade.ts";
import { compoundDuration, duration } from "./patterns/duration.ts";
import { fiscalYear, theUnit, yearEnd } from "./patterns/fiscal-year.ts";
import { holiday } from "./patterns/holiday.ts";
import {
  bareDayPart,
  bareFuture,
  bareSpring,
  bareUnit,
  bareWeekend,
  clockBefore,
  shortDay,
  shortWeekday,
  thisDay,
  xmas,
} from "./patterns/message-words.ts";
import { month } from "./patterns/month.ts";
import { monthOfRelativeYear, monthOfThatYear, monthYear } from "./patterns/month-year.ts";
import { namedDay } from "./patterns/named-day.ts";
import { bareUnits, pastUnit, unitsAhead, vagueDuration } from "./patterns/past-span.ts";
import { half, period, quarter, quarterCode } from "./patterns/quarter.ts";
import { relativeMonth } from "./patterns/relative-month.ts";
import { relativeUnit, runningDay, runningUnit } from "./patterns/relative-unit.ts";
import { adverbOfRepetition, annualEvent, everyNamed, everyUnit } from "./patterns/repeated.ts";
import { season } from "./patterns/season.ts";
import { shift, vagueShift, yearAgo } from "./patterns/shift.ts";
import { spokenYear } from "./patterns/spoken-year.ts";
import { future, past, present } from "./patterns/vague.ts";
import { weekday, weekdayOfMonth } from "./patterns/weekday.ts";
import { year } from "./patterns/year.ts";
import { yearRangeEnd } from "./patterns/year-range.ts";
import { adoptCalendarDates } from "./refiners/adopt-calendar-dates.ts";
import { dropWeak } from "./refiners/drop-weak.ts";
import { expandExtents } from "./refiners/expand-extents.ts";
import { joinTimes } from "./refiners/join-times.ts";
import { settleOverlaps } from "./refiners/settle-overlaps.ts";
import { shareYears } from "./refiners/share-years.ts";
import type { TextKind } from "./text-kind.ts";

/** Chrono's parsers of full calendar dates; what else it reads, ours read at their own grain. */
const CALENDAR = [
  "ISOFormatParser",
  "ENYearMonthDayParser",
  "SlashDateFormatParser",
  "ENMonthNameLittleEndianParser",
  "ENMonthNameMiddleEndianParser",
];

/** Where two read the very same words, the one that is first is believed: spans of days before chrono, which sees one day at a time. */
const PARSERS: Parser[] = [
  beforeChrist,
  beforeChristRange,
  dayBeforeDayMonth,
  dayAfterMonthDay,
  dayMonthBeforeYear,
  dayOfMonth,
  ...en.configuration.createConfiguration(true).parsers.filter((parser) => CALENDAR.includes(parser.constructor.name)),
  monthBeforeMonthYear,
  monthOfThatYear,
  monthOfRelativeYear,
  monthYear,
  fiscalYear,
  year,
  yearRangeEnd,
  spokenYear,
  decade,
  century,
  relativeMonth,
  month,
  holiday,
  season,
  quarter,
  quarterCode,
  half,
  period,
  yearAgo,
  everyNamed,
  weekday,
  weekdayOfMonth,
  namedDay,
  tellingDayPart,
  runningUnit,
  runningDay,
  shift,
  vagueShift,
  everyUnit,
  adverbOfRepetition,
  annualEvent,
  relativeUnit,
  pastUnit,
  compoundDuration,
  duration,
  vagueDuration,
  unitsAhead,
  theUnit,
  yearEnd,
  bareUnits,
  present,
  past,
  future,
  twelveHourClock,
  twentyFourHourClock,
  spokenClock,
  dayPart,
];

/** In messages ("see u sat, long day") words of time stand alone that in news are parts of others. */
const MESSAGE_PARSERS: Parser[] = [
  ...PARSERS,
  shortDay,
  clockBefore,
  shortWeekday,
  xmas,
  thisDay,
  bareDayPart,
  bareWeekend,
  bareUnit,
  bareFuture,
  bareSpring,
];

const REFINERS: Refiner[] = [
  adoptCalendarDates,
  settleOverlaps,
  shareYears,
  joinTimes,
  // After joining: a part of the day alone is no date.
  dropWeak,
  // Last: what it takes in belongs to no other result.
  expandExtents,
];

const news = new en.Chrono({ parsers: PARSERS, refiners: REFINERS });
const messages = new en.Chrono({ parsers: MESSAGE_PARSERS, refiners: REFINERS });

/** Chrono with our parsers and refiners for a kind of text; results carry their meaning (`meaningOf`), their components are not to be read. */
export function engineFor(kind: TextKind): en.Chrono {
  return kind === "message" ? messages : news;
}
