import type { Pair } from "../question/synonyms.ts";
import { givesMeasure } from "./measure.ts";
import type { SentenceView } from "./sentence-context.ts";
import type { Term } from "./terms.ts";

/** Whether a sentence holds a word asked about: the word in any form, a pronoun or title that means it, or the measure that it asks for. */
export function holdsTerm({ stem, equivalents, pairs, measures }: Term, view: SentenceView): boolean {
  const { places, meant, text } = view;
  for (const other of equivalents) if (places.has(other)) return true;
  for (const pair of pairs) if (holdsPair(pair, view)) return true;
  return places.has(stem) || meant.has(stem) || (measures !== undefined && givesMeasure(text, measures));
}

/** Whether a sentence has two words in a row. */
export function holdsPair([first, next]: Pair, { places, words }: SentenceView): boolean {
  return places.get(first)?.some((at) => words[at + 1]?.word === next) ?? false;
}
