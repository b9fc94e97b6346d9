import { givesMeasure } from "./measure.ts";
import type { Term } from "./question-terms.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether a sentence holds a word asked about: the word in any form, a pronoun or title that means it, or the measure that it asks for. */
export function holdsTerm({ stem, equivalents, pairs, measures }: Term, { places, meant, text, words }: SentenceView): boolean {
  for (const other of equivalents) if (places.has(other)) return true;
  for (const [first, next] of pairs) if (places.get(first)?.some((at) => words[at + 1]?.word === next)) return true;
  return places.has(stem) || meant.has(stem) || (measures !== undefined && givesMeasure(text, measures));
}
