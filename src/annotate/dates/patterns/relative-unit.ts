import { pattern } from "../pattern.ts";
import { unitOf } from "../words.ts";

/** A unit with last, this or next: "last month", "this year", "next week", "the coming decade", "the current quarter". */
export const relativeUnit = pattern(
  "relative-unit",
  "(?:(?:the|its|their|his|our) )?(?<which>last|this past|past|this coming|this current|this|next|coming|current|latest|previous|present)(?: (?<fiscal>fiscal|calendar|school|financial))? (?<unit>week|weekend|month|quarter|year|decade|century)",
  ({ text, group, after, before }) => {
    const which = group("which");
    if (/^the /i.test(text) && /^(?:last|past|previous)$/.test(which)) return null;
    if (which === "previous" || which === "past") return null;
    if (/^['’]s\s(?:first|second|third|fourth)\b/.test(after) && group("unit") === "year") return null;
    if (/["“]$/.test(before) && /^This Week/.test(text)) return null;
    if (which === "latest" && group("fiscal") === "") return null;
    const offset = /^la|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
    return { kind: "unit", unit: unitOf(group("unit")), offset, anchor: "published" };
  },
);

/** A unit counted from the date last mentioned: "that year", "the same month", "the following week", "the previous day". */
export const runningUnit = pattern(
  "running-unit",
  "(?:(?<same>that(?: same| very)?|the same|the very same)|the (?<which>following|next|previous|preceding|ensuing|subsequent|prior|succeeding)) (?<unit>day|week|weekend|month|quarter|year|decade|century)",
  ({ group, after }) => {
    if (/^(?:s|\s(?:of|that|when|in)\b)/.test(after) && group("same") === "")
      return group("unit") === "day" ? null : { kind: "unit", unit: unitOf(group("unit")), offset: 0, anchor: "running" };
    const which = group("which");
    const offset = group("same") !== "" ? 0 : /^(?:prev|prec|prior)/.test(which) ? -1 : 1;
    return { kind: "unit", unit: unitOf(group("unit")), offset, anchor: "running" };
  },
);

/** The day before or after the date last mentioned: "the day before", "a day later", "the next day". */
export const runningDay = pattern(
  "running-day",
  "the day (?<which>before|after|following)(?! the| he| she| it| they| a| his| her| [A-Z])",
  ({ group, after }) =>
    /^\s(?:yesterday|tomorrow|\p{Lu})/u.test(after)
      ? null
      : { kind: "unit", unit: "day", offset: group("which") === "before" ? -1 : 1, anchor: "running" },
);
