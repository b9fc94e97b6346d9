import type { IndexedSentence } from "./candidates.ts";
import { matchesPair } from "./matches.ts";
import type { Term } from "./terms.ts";

/** How much a synonym of a question's word counts in BM25 where the texts have the word too; where they lack it, it counts as the word itself. */
const IN_OTHER_WORDS = 0.4;
/** The same for a word that tells it in part. */
const IN_PART = 0.2;

/** How much a pronoun, title or part of a name counts that means somebody of whom the question has the word. */
const REFERENT = 1;

/** BM25 of sentences taken together, their length against 24 words each. */
export function bm25Of(terms: readonly Term[], sentences: readonly IndexedSentence[]): number {
  let length = 0;
  for (const { words } of sentences) length += words.length;
  const norm = 1.2 * (0.3 + (0.7 * length) / (24 * (sentences.length > 1 ? 5 : 1)));
  let sum = 0;
  for (const { stem, written, synonyms, narrower, pairs, localIdf } of terms) {
    let count = 0;
    for (const sentence of sentences) {
      const { positions, referents } = sentence;
      count += positions.get(stem)?.length ?? (referents.has(stem) ? REFERENT : 0);
      for (const pair of pairs) if (matchesPair(pair, sentence)) count += written ? IN_OTHER_WORDS : 1;
      for (const other of synonyms) count += (written ? IN_OTHER_WORDS : 1) * (positions.get(other)?.length ?? 0);
      for (const other of narrower) count += (written ? IN_PART : IN_OTHER_WORDS) * (positions.get(other)?.length ?? 0);
    }
    if (count > 0) sum += localIdf * (0.5 + (count * 2.2) / (count + norm));
  }
  return sum;
}
