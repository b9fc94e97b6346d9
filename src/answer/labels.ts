import type { Citation, Evidence } from "../model.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", AU: "autumn", WI: "winter" };
const DAY_PARTS: Readonly<Record<string, string>> = { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night" };

/** A date in words: "2017-08-03" is "3 August 2017", "2017-SU" is "summer 2017", "2018-W06" is "week 6 of 2018"; undefined where the value names no time. */
export function readableDate(value: string): string | undefined {
  const [, century, decade, year, rest = ""] = /^(?:(\d\d)(?:XX)?$|(\d{3})X?$|(\d{4})(.*)$)/.exec(value) ?? [];
  if (century !== undefined) return `the ${century}00s`;
  if (decade !== undefined) return `the ${decade}0s`;
  if (year === undefined) return undefined;
  if (rest === "") return year;
  const [, month, day, time = ""] = /^-(\d\d)(?:-(\d\d)(?:T(.+))?)?$/.exec(rest) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name !== undefined) return [day && String(Number(day)), name, year].filter(Boolean).join(" ") + readableTime(time);
  const [, kind = "", number] = /^-(W|Q|H|[A-Z]{2})(\d{1,2})?(?:-WE)?$/.exec(rest) ?? [];
  if (kind === "W" && number !== undefined) return `week ${Number(number)} of ${year}`;
  if (kind === "Q" && number !== undefined) return `quarter ${number} of ${year}`;
  if (kind === "H" && number !== undefined) return `${number === "1" ? "first" : "second"} half of ${year}`;
  const season = SEASONS[kind];
  return season === undefined ? undefined : `${season} ${year}`;
}

function readableTime(time: string): string {
  if (/^\d\d:\d\d/.test(time)) return `, ${time.slice(0, 5)}`;
  const part = DAY_PARTS[time];
  return part === undefined ? "" : `, ${part}`;
}

/** When it was said or happened, resolved and as written: "August 2017 (“last August”)"; undefined where no date is known. */
export function dateLabel({ date, dateText, certain }: Evidence): string | undefined {
  const readable = date === undefined ? undefined : readableDate(date);
  const written = dateText === undefined || dateText === readable ? undefined : `“${dateText}”`;
  const context = certain === false && readable !== undefined ? "from context" : undefined;
  const detail = [written, context].filter((part) => part !== undefined).join(", ");
  if (readable === undefined) return written;
  return detail === "" ? readable : `${readable} (${detail})`;
}

/** Who says it: "Lindsey Ford, a former Asia security specialist"; undefined where nobody is named. */
export function speakerLabel({ speaker, role }: Evidence): string | undefined {
  return speaker === undefined ? undefined : [speaker, role].filter((part) => part !== undefined && part !== "").join(", ");
}

/** Where it stands: "Vox, “Title”, 16 February 2018, passage 14". */
export function citationLabel({ publisher, title, published, passage }: Citation): string {
  const date = published === undefined ? undefined : readableDate(published.slice(0, 10));
  return [publisher, `“${title}”`, date, `passage ${passage}`].filter((part) => part !== undefined && part !== "").join(", ");
}
