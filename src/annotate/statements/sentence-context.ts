import type { Span } from "../../model.ts";
import { verbGroups } from "../syntax/clauses.ts";
import type { OuterSentence } from "../syntax/parsed-paragraph.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Word } from "../syntax/word.ts";

/** Places of words in a sentence, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence with what the patterns need to know of it. */
export interface SentenceContext {
  readonly sentence: OuterSentence;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  /** Whether no earlier pattern has taken this word for what somebody said. */
  readonly free: (at: number) => boolean;
}

/** What a pattern finds in one sentence. */
export interface Match {
  readonly content: readonly Range[];
  readonly source?: Range;
  readonly cue?: Range;
  readonly hearer?: Range;
  readonly act: "speech" | "stance";
  readonly pattern: string;
}

/** Finds the statements of one construction in a sentence. */
export type Pattern = (context: SentenceContext, earlier: readonly Match[]) => readonly Match[];

/** Whether a quotation with these features is a statement. */
export type QuotationTest = (row: readonly number[], quotation: Span) => boolean;

/** A sentence in its context; `claimedWords` has the places of the words that a pattern has claimed, and may grow. */
export function contextOf(sentence: OuterSentence, claimedWords: ReadonlySet<number>): SentenceContext {
  return { sentence, words: sentence.words, groups: verbGroups(sentence.words), free: (at) => !claimedWords.has(at) };
}

/** The end of a sentence's words without its final stop. */
export function lastWord(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?;:,]+$/.test(words[end - 1]?.text ?? "")) end--;
  return end;
}

/** Whether a word is a quotation of some length, or that ends as speech does. */
export function isSpoken(word: Word | undefined): boolean {
  if (word?.pos !== "QUOTE") return false;
  return wordCount(word) >= 4 || /[,.!?…—–-]['’]?["”’'»]*$/.test(word.text);
}

/** How many words a quotation has. */
export function wordCount({ text }: Word): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;
}

/** Whether a quotation has capitals throughout, as titles of works and shows have. */
export function isTitle(word: Word | undefined): boolean {
  if (word?.pos !== "QUOTE" || wordCount(word) > 8) return false;
  const long = word.text.split(/[\s—–-]+/).filter((part) => /\p{L}{4,}/u.test(part));
  const capitals = word.text.split(/[\s—–-]+/).filter((part) => /^\P{L}*\p{Lu}/u.test(part));
  return capitals.length > 0 && long.every((part) => /^\P{L}*\p{Lu}/u.test(part)) && !/[.!?][^\w.!?]*$/.test(word.text);
}
