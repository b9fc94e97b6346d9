import type { AnnotatedArticle, Answer, Span } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { type Quotation, quotationsOf } from "../../text/quotations.ts";
import { checkQuote } from "../ask.ts";
import { speakerName } from "../evidence.ts";

/** A quotation in a draft, with its place and the speaker whom the draft names. */
export interface DraftQuotation extends Span {
  /** Its words as the draft has them, without quotation marks around them. */
  readonly words: string;
  readonly speaker?: string;
}

/** A quotation of a draft with what the story says of it. */
export interface CheckedQuotation extends DraftQuotation {
  readonly answer: Answer;
}

/** Quotations of a draft that was read as an article is, in order, each with its speaker. A draft without quotation marks is one quotation. */
export function quotationsIn({ text, passages, statements }: AnnotatedArticle): readonly DraftQuotation[] {
  const quotations = passages.flatMap((passage) => quotationsOf(text, passage));
  if (quotations.length === 0) {
    const words = text.trim();
    return words === "" ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, words }];
  }
  return quotations.flatMap((quotation) => {
    const words = inner(text, quotation);
    const { start, end } = quotation;
    const speaker = statements
      .map((statement) => ({ statement, shared: overlap(statement.content, quotation) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .map(({ statement }) => speakerName(statement))[0];
    return /[\p{L}\p{N}]/u.test(words) ? [{ start, end, words, ...(speaker === undefined ? {} : { speaker }) }] : [];
  });
}

/** What the story says of a draft's quotation: whether it is there word for word, and by that speaker. */
export function checkQuotation(index: StoryIndex, quotation: DraftQuotation): CheckedQuotation {
  const { words, speaker } = quotation;
  // In marks of its own, so that nothing in it is read as the name of a speaker.
  const quote = `“${words.replace(/["“”„«»]/g, "'")}”`;
  return { ...quotation, answer: checkQuote(index, quote, speaker === undefined ? {} : { speaker }) };
}

function inner(text: string, { start, end, closed }: Quotation): string {
  return text
    .slice(start, end)
    .replace(/^["“„«”»'‘’`]{1,2}/, "")
    .replace(closed ? /["“”»«'’‘`]{1,2}$/ : /$/, "")
    .trim();
}

const overlap = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
