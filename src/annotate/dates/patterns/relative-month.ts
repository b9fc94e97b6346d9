import { pattern } from "../pattern.ts";
import { monthOf } from "../words.ts";

/** A month, or day of a month, with last, this or next: "last August", "next May 3". */
export const relativeMonth = pattern(
  "relative-month",
  "(?<which>last|this past|past|this coming|this|next|coming) (?<month>{month})(?: (?<day>[0-3]?\\d)(?![\\d:,.]\\d))?(?!,? {year})",
  ({ group, text }) => {
    if (!/[A-Z]/.test(text.slice(4))) return null;
    const which = /last|past/.test(group("which")) ? -1 : /next|coming/.test(group("which")) ? 1 : 0;
    return { kind: "calendar", month: monthOf(group("month")), which, ...(group("day") === "" ? {} : { day: Number(group("day")) }) };
  },
);
