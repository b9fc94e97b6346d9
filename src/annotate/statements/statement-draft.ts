import type { Span } from "../../model.ts";
import type { Match, Range, SentenceContext } from "./sentence-context.ts";

/** A statement while its pieces are gathered. */
export interface StatementDraft {
  readonly content: readonly Span[];
  readonly source: Span | undefined;
  readonly cue: Span | undefined;
  readonly hearer: Span | undefined;
  readonly act: "speech" | "stance";
  readonly pattern: string;
  readonly paragraph: number;
  /** Number of the sentence in the text. */
  readonly sentence: number;
  /** The last sentence with a piece of it. */
  readonly until: number;
  /** Said word for word, though no marks tell so. */
  readonly isVerbatim?: boolean;
}

/** A find of a sentence's words as spans of the text. */
export function draftOf({ words, sentence }: SentenceContext, match: Match, number: number): StatementDraft {
  const span = (range: Range | undefined): Span | undefined => {
    const [first, last] = [words[range?.from ?? -1], words[(range?.to ?? 0) - 1]];
    return first === undefined || last === undefined ? undefined : { start: first.start, end: Math.max(first.end, last.end) };
  };
  const content = match.content.map(span).filter((piece) => piece !== undefined);
  return {
    content: content.sort((a, b) => a.start - b.start),
    source: span(match.source),
    cue: span(match.cue),
    hearer: span(match.hearer),
    act: match.act,
    pattern: match.pattern,
    paragraph: sentence.paragraph,
    sentence: number,
    until: number,
  };
}
