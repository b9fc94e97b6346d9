import type { Span } from "../../model.ts";

const MARK =
  /[;:—]\s?|\s[–-]+\s|,["”’']{0,2}\s|["”]\s|\s(?=["“])|\s(?=(?:and|but|that|which|who|whom|whose|when|while|where|after|before|because|although|though|if|unless|until|since|as|saying|adding)\s)/g;

/** Where one clause may end and another begin in a stretch of text: offsets of the text, in order. */
export function clauseMarks(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(MARK)]
    .map((mark) => start + mark.index + mark[0].length)
    .filter((at) => at > start && at < end);
}
