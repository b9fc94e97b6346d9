import type { Span } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import { isFirstName } from "../people/first-names.ts";
import { TITLES } from "../people/lexicon.ts";

const STREET =
  "Street|St\\.|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Drive|Boulevard|Blvd\\.?|Court|Place|Terrace|Way|Highway|Parkway|Square|Crescent|Close|Row|Alley";
const ADDRESS = new RegExp(
  `^\\s(?:block\\b|(?:(?:[NSEW]\\.?|\\p{Lu}[\\p{L}.'’]*|\\d{1,3}(?:st|nd|rd|th))\\s){0,3}(?:${STREET})(?![\\p{L}]))`,
  "u",
);
const OWN_STREET = new RegExp(`^\\s(?:${STREET})(?![\\p{L}])`, "u");
/** What makes a year before a street a year all the same: "in 2010 Elm Street was closed". */
const YEAR_CUE = /\b(?:in|since|by|until|during|of|from)\s$/i;
/** Digits in groups, as telephone numbers have them, up to the last group. */
const TELEPHONE_BEFORE = /(?:(?:\+\d|(?<![\d.,])\(?0\d)[\d()]*(?:[\s.-]\(?\d{2,4}\)?){0,3}|\d{3}\)?[\s.-]\d{3})[\s.-]$/;
const TELEPHONE_AFTER = /^[\s.-]\d{3}[\s.-]\d{2,4}\b/;
const VERSION =
  /(?:\b(?:version|versions|v|ver\.|release|build|firmware|update|iOS|Android|macOS|Windows|kernel|chapter|section|paragraph|clause|address|IP)\s?|[\d.]\.)$/i;

/** Whether what looks like a date is a house number, telephone number, version or somebody's name: "the 2000 block", "0161 496 2010", "Summer Lee". */
export function isNoDate(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)];
  return (
    isAddress(words, before, after) || isNumber(words, before, after) || isTitle(words, before) || isPerson(text, words, before, after)
  );
}

function isAddress(words: string, before: string, after: string): boolean {
  if (/^\d{4}$/.test(words) && /^\sblock\b/.test(after)) return true;
  if (/^\d/.test(words) && ADDRESS.test(after)) return !(/^\d{4}$/.test(words) && YEAR_CUE.test(before));
  return /^\p{Lu}\p{L}+$/u.test(words) && OWN_STREET.test(after);
}

function isNumber(words: string, before: string, after: string): boolean {
  if (!/^[\d./-]+$/.test(words)) return false;
  if (/^\d{4}$/.test(words) && (TELEPHONE_BEFORE.test(before) || TELEPHONE_AFTER.test(after))) return true;
  return /[\d]\.\d/.test(words) && (VERSION.test(before) || /^\.\d/.test(after));
}

/** "told USA TODAY", "the editor of Harbour Today": a day with a capital behind another that stands among small letters is part of a name. */
const isTitle = (words: string, before: string): boolean =>
  (words === "TODAY" && /(?:^|\p{Ll}[,;]?\s|[(“"]|\.\s|\n)\p{Lu}{2,4}\s$/u.test(before)) ||
  (words === "Today" && /\b(?:told|by|of|the|from|for|with|and|in) \p{Lu}\p{Ll}+\s$/u.test(before));

const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const GIVEN = /^(?:Summer|Autumn|Winter|Spring|April|May|June|August)$/;
const FAMILY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Winter|Summer|March|May|August)$/;

/** "Summer Lee": seasons have no capitals else; "Joe Friday": behind a first name that nobody here has for a surname. */
function isPerson(text: string, words: string, before: string, after: string): boolean {
  const next = /^\s(\p{Lu}[\p{Ll}'’][\p{L}'’-]*)/u.exec(after)?.[1] ?? "";
  if (/^(?:Summer|Autumn|Winter|Spring)$/.test(words) && next !== "") return true;
  // "June Carter said": a surname and what it does, where no word before leads to a month.
  if (GIVEN.test(words) && next !== "" && /^\s\S+\s(?:said|says|told|won|lost|wrote|asked|added|sang|died)\b/.test(after))
    return !/\b(?:in|since|until|during|by|last|this|next|late|early)\s$/i.test(before);
  // "spoke to Tuesday Weld"
  if (/day$/.test(words) && FAMILY.test(words) && next !== "" && !MONTH.test(next) && /\b(?:to|with|by|from|and)\s$/.test(before))
    return true;
  const first = /(?:^|[\s(“"])(\p{Lu}\p{Ll}+)\s$/u.exec(before);
  const name = first?.[1] ?? "";
  if (!FAMILY.test(words) || first === null || !isFirstName(fold(name))) return false;
  const lead = /(\p{Lu}[\p{L}.'’-]{0,40})\s$/u.exec(before.slice(0, first.index + 1))?.[1];
  if ((lead !== undefined && !TITLES.has(lead.toLowerCase())) || next !== "") return false;
  return !new RegExp(`\\p{Lu}[\\p{L}.'’-]{0,40}\\s${name}(?![\\p{L}])`, "u").test(text.replaceAll(`${name} ${words}`, ""));
}
