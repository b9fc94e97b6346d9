import { pattern } from "../pattern.ts";
import { seasonOf } from "../words.ts";

/** A season, with its year or with last, this, next, the: "summer 2007", "the spring of 1862", "last fall", "over the summer". */
export const season = pattern(
  "season",
  "(?:(?<which>last|this past|this coming|this|next|the|that|the (?:following|next|previous)) )?(?:(?:early|late|mid)[- ])?(?<season>{season})(?:(?:,| of| of the year)? (?<year>{year})| of (?<rel>last|this|next) year| (?<rel2>last|this|next) year)?",
  ({ text, group, before, after }) => {
    const isFall = /^(?:fall)$/.test(group("season"));
    const which = group("which");
    if (isFall && which === "" && group("year") === "" && group("rel") === "") return null;
    if (isFall && which === "the" && group("year") === "" && !/\bin\s$/.test(before)) return null;
    if (isFall && /^\s(?:in|of|from|to|guy|behind)\b/.test(after) && group("year") === "" && which !== "last" && which !== "next")
      return null;
    if (
      /^spring$/i.test(group("season")) &&
      which === "" &&
      group("year") === "" &&
      !/\b(?:in|of|by|until|since|during|early|late)\s$/i.test(before)
    )
      return null;
    if (/^\s(?:Olympics|Games|Street|Palace|Stockings?)\b/.test(after) || (/\p{Lu}\p{Ll}+\s$/u.test(before) && /^[A-Z]/.test(text)))
      return null;
    const rel = group("rel") || group("rel2") || which;
    const offset = /last|past|previous/.test(rel) ? -1 : /next|coming|following/.test(rel) ? 1 : 0;
    return {
      kind: "season",
      season: seasonOf(group("season")),
      ...(group("year") === "" ? {} : { year: Number(group("year")) }),
      ...(offset === 0 ? {} : { offset }),
    };
  },
);
