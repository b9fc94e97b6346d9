import type { Span } from "../../model.ts";
import type { Quotation } from "../../text/quotations.ts";

/** A word as clauses are read: hyphenated ones whole, a quotation as one word with the tag QUOTE. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly quotation?: Quotation;
}
