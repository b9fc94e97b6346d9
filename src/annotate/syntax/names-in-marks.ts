import type { Span } from "../../model.ts";
import { fold } from "../../text/normalize.ts";
import type { Quotation } from "../../text/quotations.ts";
import { isFirstName } from "../people/first-names.ts";

const NICKNAME =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.'’-]{0,40})\s([“"‘']{1,2}(?:The\s)?\p{Lu}[\p{L}.-]{0,40}(?:\s[\p{L}.-]{1,40}){0,2}["”’']{1,2})(?=\s(\p{Lu}[\p{L}'’-]{1,40}))/gu;
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

/** Nicknames in marks within a name, marks included: the “Bucky” of William “Bucky” Hart. */
export function nicknamesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(NICKNAME)].flatMap(({ index, 1: first = "", 2: nickname = "", 3: last = "" }) => {
    if (!isFirstName(fold(first)) || TIMES.test(last)) return [];
    const from = start + index + first.length + 1;
    return [{ start: from, end: from + nickname.length }];
  });
}

const NAMED =
  /\b(?:(?:be|is|are|was|were|been|being)\s(?:\p{L}+ly\s)?called|nicknamed|goes\sby(?:\sthe\s(?:nick)?name)?|went\sby(?:\sthe\s(?:nick)?name)?|(?:better|best|also|\p{L}+ly)?\s?known\s(?:\p{L}+\s)?(?:as|by)|the\s(?:nick)?names?(?:\sof)?|pseudonym|under\sthe\shandle|titled|entitled|(?:his|her|their|its)\s(?:nick)?names?\s(?:only\s|just\s)?as|(?:identified|introduced)\s(?:himself|herself|themselves)\s(?:only\s|just\s)?as|answers\sto|alias|(?:author|writer|director|star|creator|producer|editor|host|anchor|presenter|singer|founder|publisher|narrator)\sof|the\s(?:film|book|song|novel|play|album|movie|show|series))\s(?:only\s|just\s|simply\s)?$/iu;

/** Whether what is in marks is a name that somebody or something goes by: a woman who asked to be called “Red”. */
export function namesSomething(text: string, { start, end, marks }: Quotation): boolean {
  const inner = text.slice(start, end).replace(/^[“"'‘’`]+|[.,;]?(?<!["”'’])["”'’]+[.,;]?$/g, "");
  const words = inner.split(/\s+/);
  if (words.length > 4 || marks === "single" || !words.every((word) => /^\p{Lu}|^(?:the|of|a|and|de|la)$/u.test(word))) return false;
  return NAMED.test(text.slice(Math.max(0, start - 40), start));
}
