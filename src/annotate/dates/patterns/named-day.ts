import type { DayPart } from "../expression.ts";
import { pattern } from "../pattern.ts";

const OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  tmr: 1,
  tmrw: 1,
  trmw: 1,
  tmw: 1,
  tomolo: 1,
  tomoro: 1,
  tdy: 0,
  "2day": 0,
  "2moro": 1,
  tonite: 0,
  "2nite": 0,
  ytd: -1,
};
const TITLE = /^,?\s(?:Explained|Show|Programme|Program)\b/;

/** Today, yesterday, tomorrow, tonight, and how they are written in messages. */
export const namedDay = pattern(
  "named-day",
  "(?:the day (?<shift>before|after) )?(?<day>today|yesterday|tomorrow|tonight|tmrw?|trmw|tmw|tomolo|tomoro|tdy|2day|2moro|tonite|2nite)",
  ({ text, group, before, after }) => {
    // Capitalised within a sentence it is a name.
    if (/^(?:Today|Tomorrow|Tonight)$/.test(text) && /[\p{L}\d,]\s$/u.test(before)) return null;
    if (
      /^(?:Today|Yesterday|Tomorrow|Tonight)$/.test(text) &&
      (TITLE.test(after) ||
        (/(?:\b(?:USA|newsletter|Entertainment)\s|['"“])$/.test(before) && !/^\s\p{Ll}/u.test(after) && !/^["“”]?[,']/.test(after)))
    )
      return null;
    const offset = (OFFSETS[group("day")] ?? 0) + (group("shift") === "before" ? -1 : group("shift") === "after" ? 1 : 0);
    const night: { part?: DayPart } = /^(?:ton|2n)i/.test(group("day")) ? { part: "NI" } : {};
    return { kind: "day", offset, ...night };
  },
);
