import type { AnnotatedArticle, Passage, Span } from "../../model.ts";

/** What an address cites: a passage by its number, its words by the first and the last of them, or by all. */
export interface CitedWords {
  readonly passage: number;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Where the cited words are in the article's text: in the passage cited, else in another; undefined where they are nowhere.
 * Without words it is the whole passage.
 */
export function findCited(article: AnnotatedArticle, { passage, from, to }: CitedWords): Span | undefined {
  const own = article.passages[passage - 1];
  if (from === undefined) return own;
  const places = own === undefined ? article.passages : [own, ...article.passages.filter((other) => other !== own)];
  for (const place of places) {
    const match = findIn(article.text, place, from, to);
    if (match !== undefined) return match;
  }
  return undefined;
}

function findIn(text: string, { start, end }: Passage, from: string, to?: string): Span | undefined {
  const { plain, offsets } = collapseSpace(text.slice(start, end));
  const at = plain.indexOf(from);
  const last = to === undefined ? at : plain.indexOf(to, at + from.length);
  if (at === -1 || last === -1 || from === "") return undefined;
  const stop = last + (to ?? from).length;
  return { start: start + (offsets[at] ?? 0), end: start + (offsets[stop - 1] ?? 0) + 1 };
}

/** A text with each stretch of space as one blank, and where each of its characters came from. */
function collapseSpace(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  let plain = "";
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text.charAt(i));
    if (isSpace && plain.endsWith(" ")) continue;
    plain += isSpace ? " " : text.charAt(i);
    offsets.push(i);
  }
  return { plain, offsets };
}
