import type { Span } from "../../model.ts";
import type { Word } from "../syntax/word.ts";

/** A run of capitalised words: a name without the title before it. */
export interface NameRun extends Span {
  readonly words: readonly string[];
  /** The title or description right before it: "Deputy Mayor", "campaign manager". */
  readonly title?: Span;
  /** The last word of it, in lower case. */
  readonly titleWord?: string;
  readonly paragraph: number;
  /** Places of the first word and after the last in the paragraph's words. */
  readonly from: number;
  /** Place of the first word of the title, or of the name where there is none. */
  readonly titleFrom: number;
  readonly to: number;
  readonly isQuoted: boolean;
  /** "the" stands before it. */
  readonly isDefinite: boolean;
  /** It stands before a noun or "'s", so that the sentence isn't about it. */
  readonly isModifier: boolean;
  /** Its sentence has capitals throughout, as headlines have. */
  readonly isInHeadline: boolean;
  /** It is one word with a capital that opens its sentence, and may be no name at all. */
  readonly opensSentence: boolean;
}

/** A name's words; an apostrophe goes with the word before it. */
export function nameWords(words: readonly Word[]): string[] {
  const names: string[] = [];
  for (const { text } of words) {
    const last = names.pop();
    if (text === "," && last !== undefined) names.push(last);
    else if (/^['’]$/.test(text) && last !== undefined) names.push(last + text);
    else names.push(...(last === undefined ? [] : [last]), text);
  }
  return names;
}
