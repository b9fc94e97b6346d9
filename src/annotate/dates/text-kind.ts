/** What a text is: news counts from its own day, a narrative from the date before, a message uses words of time alone. */
export type TextKind = "news" | "narrative" | "message";

const MESSAGE = /(?:^|\s)[#@]\w|https?:\/\/|!!|\bRT\b|\b(?:lol|omg|haha)\b/i;

/** How long a text is at most that cannot be an article, in UTF-16 units; with the marks of a message it may be twice as long. */
const SHORT = 160;

/** The kind of a text, guessed from its length and words; `published` is a year. */
export function textKind(text: string, published: number | undefined): TextKind {
  if (text.length <= SHORT || (text.length <= 2 * SHORT && MESSAGE.test(text))) return "message";
  return isNarrative(text, published) ? "narrative" : "news";
}

const DAILY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:last|this|next) (?:week|month|year|January|February|March|April|May|June|July|August|September|October|November|December)|ago|told (?:me|us|reporters))\b/gi;

/**
 * Whether a text recounts the past in order (an encyclopedia, a history) rather than its own day: long, most of its years
 * are more than one from the year of publication, and words that count from the day of writing (weekdays, "today", "last month") are
 * under a third as many as years.
 */
function isNarrative(text: string, published: number | undefined): boolean {
  if (text.length < 5000) return false;
  const years = [...text.matchAll(/\b(?:1[5-9]|20)\d\d\b|\b\d{2,4}(?= BC\b)/g)].map(([year]) => Number(year));
  const daily = [...text.matchAll(DAILY)].length;
  if (years.length < 5) return false;
  const far = years.filter((year) => published === undefined || Math.abs(year - published) > 1).length;
  return far > 0.6 * years.length && daily * 3 < years.length;
}
