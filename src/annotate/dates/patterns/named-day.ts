import { pattern } from "../pattern.ts";

/** A capital of a title: "Today, Explained", "USA Today", a Today that is within a sentence. */
const TITLE = /^,?\s(?:Explained|Show|Programme|Program)\b/;
const WITHIN = /(?:[\p{L}\d,]\s|\()$/u;

/** Today, yesterday, tomorrow and tonight. */
export const namedDay = pattern(
  "named-day",
  "(?:the day (?<shift>before|after) )?(?<day>today|yesterday|tomorrow|tonight)",
  ({ text, group, before, after }) => {
    if (/^(?:Today|Tomorrow|Tonight|Yesterday)$/.test(text) && (WITHIN.test(before) || TITLE.test(after))) return null;
    const shift = group("shift") === "before" ? -1 : group("shift") === "after" ? 1 : 0;
    const offset = (group("day") === "yesterday" ? -1 : group("day") === "tomorrow" ? 1 : 0) + shift;
    return group("day") === "tonight" ? { kind: "day", offset, part: "NI" } : { kind: "day", offset };
  },
);
