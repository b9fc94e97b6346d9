import { pattern } from "../pattern.ts";
import { durationValue, partOf, unitOf, weekdayNamed } from "../words.ts";

/** A unit alone, as messages use it for a span: "long day", "week". */
export const bareUnit = pattern("bare-unit", "(?<unit>minute|hour|day|week|month|year|{units})", ({ group, after }) => ({
  kind: "fixed",
  type: "DURATION",
  value: durationValue(/s$/.test(group("unit")) ? undefined : 1, /^\s\d/.test(after) ? "day" : unitOf(group("unit"))),
}));

/** A part of the day, the weekend or the week, as messages use it of the day that they are written: "good morning", "the week". */
export const bareDayPart = pattern("bare-day-part", "(?:(?:the|a|one) )?(?<part>morning|afternoon|evening|nights?)", ({ group }) => ({
  kind: "time",
  part: partOf(group("part").replace(/s$/, "")),
}));

/** The running weekend or week of a message: "great weekend", "the week". */
export const bareWeekend = pattern("bare-weekend", "(?:the )?weekend|the week", ({ text }) => ({
  kind: "unit",
  unit: /end$/i.test(text) ? "weekend" : "week",
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
    return { kind: "weekday", weekday: weekdayNamed(group("weekday")), ...(which === undefined ? {} : { which }) };
  },
);

/** Christmas as messages write it. */
export const xmas = pattern("xmas", "x-?mas(?: (?<eve>eve))?", ({ group }) => ({
  kind: "holiday",
  holiday: group("eve") === "" ? "Christmas" : "Christmas Eve",
}));

/** The future without an article: "more in future". */
export const bareFuture = pattern("bare-future", "future", () => ({ kind: "fixed", type: "DATE", value: "FUTURE_REF" }));
