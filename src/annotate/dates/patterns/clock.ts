import { pattern } from "../pattern.ts";
import { numberOf } from "../words.ts";

const ZONE =
  "(?: ?\\(?(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC|BST|CET|local time|[Ee]astern(?: (?:[Ss]tandard |[Dd]aylight )?[Tt]ime)?|ET|PT)\\b\\)?)?";

/** A time of day with its half of the day: "8 p.m.", "10:30 a.m. EST", "7pm", "430pm". */
export const twelveHourClock = pattern(
  "twelve-hour-clock",
  `(?<hour>1[0-2]|0?[1-9])(?:[:.]?(?<minute>[0-5]\\d))?\\+? ?(?<half>a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b|AM\\b|PM\\b)${ZONE}`,
  ({ group, before, text }) => {
    if (/[\d][.,:]$|[$£€]\s?$/.test(before)) return null;
    if (/\d\s?am$/.test(text) && / am$/.test(text) && /\bI\s$/.test(before)) return null;
    const hour = (Number(group("hour")) % 12) + (group("half").startsWith("p") ? 12 : 0);
    return { kind: "time", clock: { hour, ...(group("minute") === "" ? {} : { minute: Number(group("minute")) }) } };
  },
);

/** A time of day by 24 hours or with minutes alone: "17:30", "0900 GMT", "5:15". */
export const twentyFourHourClock = pattern(
  "twenty-four-hour-clock",
  `(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?${ZONE}|(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d) ?(?:GMT|UTC|hours|local time|hrs))`,
  ({ group, before, after }) => {
    if (/[\d:.,$-]$/.test(before) || /^(?:[:\d]|[-–]\d+-|\.\d)/.test(after)) return null;
    const second = group("second");
    return {
      kind: "time",
      clock: {
        hour: Number(group("hour") || group("h")),
        minute: Number(group("minute") || group("m")),
        ...(second === "" ? {} : { second: Number(second) }),
      },
    };
  },
);

/** A time of day in words: "noon", "midnight", "five o'clock", "half past three". */
export const spokenClock = pattern("spoken-clock", "(?<name>noon|midnight|midday)|(?<hour>{number}) o['’] ?clock", ({ group }) => {
  if (group("name") !== "") return { kind: "time", clock: { hour: group("name") === "midnight" ? 0 : 12, minute: 0 } };
  const hour = numberOf(group("hour")) ?? 25;
  return hour > 24 ? null : { kind: "time", clock: { hour, minute: 0 } };
});
