import type { Span } from "../model.ts";

/** Paragraphs of a text without its outer blanks: parted by blank lines, or by single line ends where the text has no blank line. */
export function paragraphSpans(text: string): Span[] {
  const parted = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const spans: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) spans.push(trimmed);
  };
  for (const gap of text.matchAll(parted)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return spans;
}

/** The span without blanks at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
