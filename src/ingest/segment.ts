import type { Analysis, Passage } from "../model.ts";

const HEADING = /^#{1,6}[ \t]+/;

/** Passages of an analysed body: its paragraphs, numbered from 1; a `##` heading is context of those after it. */
export function segment({ text, paragraphs }: Analysis): Passage[] {
  const passages: Passage[] = [];
  let heading: string | undefined;
  for (const { start, end, sentences } of paragraphs) {
    const mark = HEADING.exec(text.slice(start, end));
    if (mark !== null) heading = text.slice(start + mark[0].length, end);
    else passages.push({ number: passages.length + 1, start, end, sentences, ...(heading === undefined ? {} : { heading }) });
  }
  return passages;
}
