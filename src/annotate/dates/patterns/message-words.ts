import { pattern } from "../pattern.ts";
import { durationValue, partOf, unitOf, weekdayOf } from "../words.ts";

const TODAY = "2day|tdy|todae|2nite|2night|tonite|tonyt";
const YESTERDAY = "yest|ystd|ytd|ytdy|yesterdae";
const TOMORROW = "2mo?rr?ow|2moro|2mrw|tmrr?w?|trmw|tmmr|tml|tomoz|tomoro|tomorow|tommorr?ow|tomolo|tomo|tmw";

/** Today, yesterday, tomorrow and tonight as messages write them: "tdy", "2moro", "2nite". */
export const shortDay = pattern(
  "short-day",
  `(?<today>${TODAY})|(?<yesterday>${YESTERDAY})|(?<tomorrow>${TOMORROW})`,
  ({ text, group }) => {
    // "Tom" is somebody.
    if (/^(?:Tom|Yest)$/.test(text)) return null;
    if (/ni|ny/i.test(text)) return { kind: "day", offset: 0, part: "NI" };
    return { kind: "day", offset: group("yesterday") !== "" ? -1 : group("tomorrow") !== "" ? 1 : 0 };
  },
);

/** The first time of a span of hours: "7" of "7-9pm". */
export const clockBefore = pattern(
  "clock-before",
  "(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\\d))?(?= ?(?:-|to|till) ?(?:1[0-2]|[1-9])(?:[:.]?[0-5]\\d)? ?(?<half>[ap]\\.?m))",
  ({ group, before }) =>
    /[\d:./$]$/.test(before)
      ? null
      : {
          kind: "time",
          clock: {
            hour: (Number(group("hour")) % 12) + (group("half").startsWith("p") ? 12 : 0),
            ...(group("minute") === "" ? {} : { minute: Number(group("minute")) }),
          },
        },
);

/** A unit alone, as messages use it for a span: "long day", "week". */
export const bareUnit = pattern("bare-unit", "(?<unit>minute|hour|day|week|month|year|{units})", ({ group, after }) => ({
  kind: "fixed",
  type: "DURATION",
  value: durationValue(/s$/.test(group("unit")) ? undefined : 1, /^\s\d/.test(after) ? "day" : unitOf(group("unit"))),
}));

/** The day of writing: "the day", "this day", "last day to register". */
export const thisDay = pattern("this-day", "(?:the|this|last) day", () => ({ kind: "day", offset: 0 }));

/** The season as a name: "Spring is here". */
export const bareSpring = pattern("bare-spring", "Spring", () => ({ kind: "season", season: "SP" }), { flags: "" });

/** A part of the day, the weekend or the week, as messages use it of the day that they are written: "good morning", "the week". */
export const bareDayPart = pattern(
  "bare-day-part",
  "(?:(?:the|a|one) )?(?<part>mornin[g'’]?|morn|afternoon|evening|nights?|nite)",
  ({ group }) => ({
    kind: "time",
    part: group("part").startsWith("morn") ? "MO" : partOf(group("part").replace(/s$/, "")),
  }),
);

/** The running weekend or week of a message: "great weekend", "the week". */
export const bareWeekend = pattern("bare-weekend", "(?:the )?(?:weekend|wkend|wknd)|the week", ({ text }) => ({
  kind: "unit",
  unit: /e?nd$/i.test(text) ? "weekend" : "week",
  offset: 0,
  anchor: "published",
}));

/** Short weekdays as messages write them: "sat", "Sun", "tues". */
export const shortWeekday = pattern(
  "short-weekday",
  "(?:(?<which>last|this|next|on) )?(?<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun)",
  ({ group, before }) => {
    const sun = /^(?:sun|sat|mon)$/.test(group("weekday"));
    if (sun && !/^(?:last|this|next|on)$/.test(group("which")) && !/(?:mon|tues?|wed|thu|fri|sat|and|&)[\s-]*$/i.test(before)) return null;
    const which = group("which") === "last" ? -1 : group("which") === "next" ? 1 : group("which") === "this" ? 0 : undefined;
    return { kind: "weekday", weekday: weekdayOf(group("weekday")), ...(which === undefined ? {} : { which }) };
  },
);

/** Christmas as messages write it. */
export const xmas = pattern("xmas", "x-?mas(?: (?<eve>eve))?", ({ group }) => ({
  kind: "holiday",
  holiday: group("eve") === "" ? "Christmas" : "Christmas Eve",
}));

/** The future without an article: "more in future". */
export const bareFuture = pattern("bare-future", "future", () => ({ kind: "fixed", type: "DATE", value: "FUTURE_REF" }));
