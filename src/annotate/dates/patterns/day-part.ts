import { pattern } from "../pattern.ts";
import { partOf } from "../words.ts";

/** A part of the day with this, last, that or next: "this morning", "last night", "that afternoon", "the next morning". */
export const tellingDayPart = pattern(
  "telling-day-part",
  "(?<which>(?:early |earlier |later |late )?this(?: very)?|(?:late |early )?last|that(?: same)?|(?:early )?the (?:next|following|previous|same)|all) (?<part>morning|afternoon|evening|night|nite)s?",
  ({ group }) => {
    const which = group("which");
    const part = partOf(group("part"));
    if (/^all/.test(which)) return null;
    if (/that|the/.test(which) && !/this/.test(which))
      return {
        kind: "unit",
        unit: "day",
        offset: /next|following/.test(which) ? 1 : /previous/.test(which) ? -1 : 0,
        anchor: "running",
        part,
      };
    return { kind: "day", offset: /last/.test(which) ? -1 : 0, part };
  },
);

/** A part of the day that waits for its date: "night" of "Friday night", "the evening of" of "the evening of May 3". */
export const dayPart = pattern(
  "day-part",
  "(?:(?:late|early|mid)[- ](?:in )?)?(?:the )?(?:(?:late|early)[- ])?(?<part>mid-?morning|mid-?afternoon|morning|afternoon|evening|night|nighttime|overnight|dawn|daybreak|midday|dusk)(?: hours)?(?: of| on)?",
  ({ group }) => ({ kind: "time", part: partOf(group("part").replace(/^mid-?(?!day)/, "")) }),
  {
    weak: true,
  },
);
