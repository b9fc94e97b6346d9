import { pattern } from "../pattern.ts";

/** A holiday: "Christmas", "Christmas Eve 2005", "last Thanksgiving", "New Year's Day". */
export const holiday = pattern(
  "holiday",
  "(?:(?<which>last|this|next) )?(?<name>Christmas Eve|Christmas Day|Boxing Day|Christmas|Xmas|New Year['’]s Eve|New Year['’]s Day|New Years? Day|Thanksgiving Day|Thanksgiving|Halloween|Easter Sunday|Easter Monday|Easter|Good Friday|Valentine['’]?s(?: Day)?|St\\. Patrick['’]s Day|Independence Day|Fourth of July|July Fourth|Labor Day|Memorial Day|Veterans Day|Columbus Day|Martin Luther King(?: Jr\\.)? Day|Presidents['’] Day|Mother['’]?s['’]? Day|Father['’]?s['’]? Day|Election Day|May Day|Armistice Day|Groundhog Day|D-Day)(?:,? (?<year>{year}))?",
  ({ group, text, after }) => {
    if (/(?:^|\s)(?:easter|may day|election day|independence day|labor day)/.test(text)) return null;
    if (
      /^(?:Easter|Christmas)$/.test(text) &&
      /^\s(?:Island|Rising|tree|trees|gift|gifts|party|carol|songs?|cards?|Carol)\b/.test(after) &&
      /Island|Rising|Carol/.test(after)
    )
      return null;
    const offset = /^last/.test(group("which")) ? -1 : /^next/.test(group("which")) ? 1 : 0;
    return {
      kind: "holiday",
      holiday: group("name").replaceAll("’", "'"),
      ...(group("year") === "" ? {} : { year: Number(group("year")) }),
      ...(offset === 0 ? {} : { offset }),
    };
  },
);
