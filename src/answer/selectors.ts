import type { Article, Citation } from "../model.ts";

/** The words around a quotation that distinguish it from the same words elsewhere, in characters. */
const CONTEXT = 32;

/** Where a quotation is, in the words of the W3C's Web Annotation Data Model, so that a program can verify it. */
export interface Target {
  /** Address of the article's text. */
  readonly source: string;
  readonly selector: readonly [
    { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
    /** Of the article's text, in Unicode characters (code points), end exclusive. */
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
  ];
}

/** A citation as selectors over the article's whole text. */
export function targetOf({ text, passages }: Article, { passage, ...place }: Citation, source: string): Target {
  const offset = passages[passage - 1]?.start ?? 0;
  const [start, end] = [offset + place.start, offset + place.end];
  const characters = (to: number) => [...text.slice(0, to)].length;
  return {
    source,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: whole(text.slice(end, end + CONTEXT)),
      },
      { type: "TextPositionSelector", start: characters(start), end: characters(end) },
    ],
  };
}

/** Without halves of characters at its ends. */
const whole = (text: string): string => text.replace(/^\p{Cs}|\p{Cs}$/gu, "");
