import type { Span } from "../model.ts";

/** Paragraphs of a text without its outer blanks: parted by blank lines, or by single line ends where the text has no blank line. */
export function paragraphSpans(text: string): Span[] {
  const separator = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const spans: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
  };
  for (const gap of text.matchAll(separator)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return spans;
}

/** Paragraphs that an article may have. Each takes some 2 kB while it is annotated: 660,000 lines of one letter took 1.6 GB. */
const MOST_PARAGRAPHS = 50_000;

/** Why a text isn't read as an article, where it has too many paragraphs. */
export function paragraphsFault(text: string): string | undefined {
  if (text.length < 2 * MOST_PARAGRAPHS) return undefined;
  const count = paragraphSpans(text).length;
  if (count <= MOST_PARAGRAPHS) return undefined;
  return `the text has ${count} paragraphs, and an article may have ${MOST_PARAGRAPHS}. Split it into articles, or join its lines.`;
}

/** The span without blanks at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
