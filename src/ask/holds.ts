import { givesMeasure } from "./measure.ts";
import type { Term } from "./question-terms.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether a sentence holds a word asked about: the word in any form, a pronoun or title that means it, or the measure that it asks for. */
export function holdsTerm({ stem, measures }: Term, { places, meant, text }: SentenceView): boolean {
  return places.has(stem) || meant.has(stem) || (measures !== undefined && givesMeasure(text, measures));
}
