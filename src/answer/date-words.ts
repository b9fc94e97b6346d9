const MONTHS = "January February March April May June July August September October November December".split(" ");
const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const ORDINALS = ["", "first", "second", "third", "fourth"];

/** A date as people write it: "12 February 2018", "August 2017", "summer 2017"; ISO 8601 or TIMEX3 at its own precision. Others stay as they are. */
export function dateInWords(value: string): string {
  const [, year = "", rest = ""] = /^(\d{2,4})(?:-([\dA-Z-]+))?/.exec(value) ?? [];
  if (year.length === 3) return `the ${year}0s`;
  if (year.length === 2) return `the ${Number(year) + 1}th century`;
  if (year === "" || rest === "") return year === "" ? value : year;
  const week = /^W(\d\d)/.exec(rest)?.[1];
  if (week !== undefined) return `the week of ${mondayOf(Number(year), Number(week))}`;
  const season = SEASONS[rest.slice(0, 2)];
  if (season !== undefined) return `${season} ${year}`;
  const part = /^([QH])(\d)/.exec(rest);
  if (part !== null) return `the ${ORDINALS[Number(part[2])] ?? part[2]} ${part[1] === "Q" ? "quarter" : "half"} of ${year}`;
  const [, month = "", day] = /^(\d\d)(?:-(\d\d))?/.exec(rest) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return value;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Monday of an ISO week, in words. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  return `${monday.getUTCDate()} ${MONTHS[monday.getUTCMonth()]} ${monday.getUTCFullYear()}`;
}
