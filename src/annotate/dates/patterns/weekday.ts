import { pattern } from "../pattern.ts";
import { weekdayOf } from "../words.ts";

/** A weekday, alone or with last, this or next: "Monday", "last Friday", "Wed.". */
export const weekday = pattern(
  "weekday",
  "(?:(?<which>last|this past|this coming|this|next|coming|past) )?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.?)(?: (?<week>last|this|next) week)?",
  ({ text, group, after, before }) => {
    if (!/^(?:last|this|next|coming|past)?\s*[A-Z]/i.test(text)) return null;
    const short = !/day$/.test(group("weekday"));
    if (short && !/\b[A-Z][a-z]{2}/.test(text)) return null;
    if (
      short &&
      !/^[\s,]*(?:$|\d|night|morning|evening|at\b|[,.)]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after) &&
      group("which") === ""
    )
      return null;
    if (
      /^s?['’]?s?\s(?:Times|Post|Night Live|Herald|Journal|Night Football)\b/.test(after) ||
      /\b(?:Black|Bloody|Good|Ash|Palm|Fat)\s$/.test(before)
    )
      return null;
    const which = group("week") || group("which");
    const weekday = weekdayOf(group("weekday"));
    if (/last|past/.test(which)) return { kind: "weekday", weekday, which: -1 };
    if (/next|coming/.test(which)) return { kind: "weekday", weekday, which: 1 };
    return which === "this" ? { kind: "weekday", weekday, which: 0 } : { kind: "weekday", weekday };
  },
);

/** A weekday with the day of the month: "Friday the 13th", "Monday 9". */
export const weekdayOfMonth = pattern(
  "weekday-of-month",
  "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?<the>the )?|, (?<comma>the ))(?<day>[0-3]?\\d)(?<th>st|nd|rd|th)?(?! ?(?:of|{month})\\b)",
  ({ text, group, after }) => {
    const day = Number(group("day"));
    const isExplicit = group("the") !== "" || group("comma") !== "" || group("th") !== "";
    if (!/^[A-Z]/.test(text) || day < 1 || day > 31 || /^[.,:]?\d|^\s?(?:[ap]\.?m\b|o['’])/i.test(after)) return null;
    if (!isExplicit && !/^(?:[,;.)!?]|$|\s(?:at|to|and|in|from|the)\s)/.test(after)) return null;
    // "Friday the 13th floor", "Sunday 5th place": it counts something.
    if (isExplicit && /^\s(?:floor|place|round|day|time|anniversary|grade|street|avenue|century|district|amendment)\b/i.test(after))
      return null;
    return { kind: "weekday", weekday: weekdayOf(group("weekday")), day };
  },
);
