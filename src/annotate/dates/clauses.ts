import type { Span } from "../../model.ts";

const MARK =
  /[;:—]\s?|\s(?:[–_-]+)\s|,["”’']{0,2}\s|["”]\s|\s(?=["“])|\s(?=(?:that|which|who|whom|whose|when|while|where|after|before|because|although|though|if|unless|until|since|as|saying|adding)\s)/g;
const RELATIVE = /^(?:who|whom|whose|which|where)\s/i;
const REPORTS = /\b(?:said|says|told|added|adds|announced|reported|according)\b/i;

/** Where one clause may end and another begin in a stretch of text: offsets of the text, in order. */
export function clauseMarks(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(MARK)]
    .map((mark) => start + mark.index + mark[0].length)
    .filter((at) => at > start && at < end);
}

/** How long a report that trails a sentence is at most: "…, the company said." */
const TRAILER = 80;

/** The part of a stretch that a date is in: of a relative clause that alone ("which …"), and never what only reports it ("…, she said"). */
export function ownClause(text: string, part: Span, date: Span, marks: readonly number[]): Span {
  const inside = marks.filter((mark) => mark > part.start && mark < part.end);
  const relative = inside.findLast((mark) => mark <= date.start && RELATIVE.test(text.slice(mark, mark + 8)));
  if (relative !== undefined)
    return { start: relative, end: inside.find((mark) => mark > date.end && text.charAt(mark - 2) === ",") ?? part.end };
  const [first, last] = [inside.find((mark) => mark <= date.start), inside.at(-1)];
  const reports = (start: number, end: number) => REPORTS.test(text.slice(start, end));
  return {
    start: first !== undefined && reports(part.start, first) ? first : part.start,
    end: last !== undefined && last > date.end && part.end - last < TRAILER && reports(last, part.end) ? last : part.end,
  };
}
