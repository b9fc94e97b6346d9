import { openTable } from "../word-tables.ts";

const NONE: readonly string[] = [];
const relatedTo = openTable("related-words");

/** Stems of words that can mean the same as a stem's, or that it is derived from or they from it, by WordNet. */
export function relatedWordsOf(stem: string): readonly string[] {
  return relatedTo(stem)?.split(" ") ?? NONE;
}
