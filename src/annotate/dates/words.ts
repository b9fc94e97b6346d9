import type { DayPart, Season, Unit } from "./expression.ts";

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
const DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  sec: "second",
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  week: "week",
  wk: "week",
  weekend: "weekend",
  month: "month",
  mth: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
  millennium: "millennium",
};
const SEASONS: Readonly<Record<string, Season>> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};
const PARTS: Readonly<Record<string, DayPart>> = {
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  night: "NI",
  nite: "NI",
  overnight: "NI",
  nighttime: "NI",
  daytime: "DT",
};

const ONE_TO_NINE = ONES.slice(1, 10).join("|");

/** Pieces of patterns: `{month}` in a pattern's source stands for the piece of that name. None captures. */
export const PIECES: Readonly<Record<string, string>> = {
  month:
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)",
  weekday: "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat)\\b\\.?)",
  year: "(?:1[0-9]|20)\\d\\d",
  unit: "(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century)",
  units: "(?:seconds|minutes|hours|days|weeks|weekends|months|quarters|years|decades|centuries)",
  unitany: "(?:(?:second|minute|hour|day|week(?:end)?|month|quarter|year|decade)s?|century|centuries|(?:sec|min|hr|yr|wk|mth)s?\\b)",
  season: "(?:springtime|spring|summertime|summer|autumn|fall|wintertime|winter)",
  part: "(?:morning|afternoon|evening|night|dawn|daybreak|midday|dusk)",
  num: `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,4})?|(?:${TENS.slice(2).join("|")})(?:[- ](?:${ONE_TO_NINE}))?|${ONES.slice(1).reverse().join("|")}|(?:an?|one) (?:hundred|dozen|thousand)|half(?:[- ]an?)?|an?)`,
  number: `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,4})?|(?:${TENS.slice(2).join("|")})(?:[- ](?:${ONE_TO_NINE}))?|${ONES.slice(1).reverse().join("|")}|(?:an?|one) (?:hundred|dozen|thousand))`,
  vague: "(?:several|(?:a|the) few|few|many|some|numerous|countless|a number of|(?:hundreds|thousands|dozens|scores) of)",
  ordinal:
    "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w{4,7}teenth|twentieth|twenty-first)",
  quarter: "(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)",
  fraction: "(?: and (?:a )?(?:half|quarter)|\\.5|[- ]1/2)",
};

const number = (text: string): number => Number(text.replaceAll(",", ""));

/** 1 for January; reads short forms, with or without a dot. */
export function monthOf(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return MONTH_NAMES.findIndex((name) => name.startsWith(key)) + 1;
}

/** 1 for Monday; reads short forms. */
export function weekdayOf(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return DAY_NAMES.findIndex((name) => name.startsWith(key)) + 1;
}

/** A numeral in digits or words; "a" and "an" are 1, "half a" is 0.5. Undefined where it is none. */
export function numberOf(words: string): number | undefined {
  const text = words.toLowerCase().trim().replace(/\s+/g, " ");
  if (/^\d/.test(text)) return number(text);
  if (text.startsWith("half")) return 0.5;
  if (/^(?:an?|one) (hundred|dozen|thousand)$/.test(text)) return text.endsWith("dozen") ? 12 : text.endsWith("hundred") ? 100 : 1000;
  if (/^an?$/.test(text)) return 1;
  const [tens = "", ones = ""] = text.split(/[- ]/);
  if (TENS.indexOf(tens) >= 2) return TENS.indexOf(tens) * 10 + Math.max(0, ONES.indexOf(ones));
  const at = ONES.indexOf(text);
  return at < 0 ? undefined : at;
}

/** An ordinal in digits or words. */
export function ordinalOf(word: string): number {
  const text = word.toLowerCase();
  return /^\d/.test(text) ? Number.parseInt(text, 10) : ORDINALS.indexOf(text);
}

/** The unit of a word, plural or not; days where it is none. */
export function unitOf(word: string): Unit {
  const text = word.toLowerCase().replace(/s$/, "");
  return UNITS[text] ?? "day";
}

export function seasonOf(word: string): Season {
  return SEASONS[word.toLowerCase()] ?? "SU";
}

export function partOf(word: string): DayPart {
  return PARTS[word.toLowerCase()] ?? "NI";
}

const LETTERS: Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "WE", 1],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
  millennium: ["P", "Y", 1000],
};

/** TIMEX3 value of so many units; undefined is an unknown number: "PXY". */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const [prefix, letter, times] = LETTERS[unit];
  if (amount === undefined) return unit === "decade" ? "PXDE" : unit === "century" ? "PXCE" : `${prefix}X${letter}`;
  const total = amount * times;
  if (!Number.isInteger(total)) {
    if (unit === "year" && Number.isInteger(total * 2)) return total > 1 ? `P${Math.floor(total)}Y6M` : "P6M";
    if (unit === "hour" && Number.isInteger(total * 2)) return total > 1 ? `PT${Math.floor(total)}H30M` : "PT30M";
    if (unit === "minute" && Number.isInteger(total * 2)) return total > 1 ? `PT${Math.floor(total)}M30S` : "PT30S";
  }
  return `${prefix}${Number(total.toFixed(2))}${letter}`;
}
