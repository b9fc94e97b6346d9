import type { IndexedSentence } from "./indexed-sentence.ts";
import type { QuestionTerms } from "./terms.ts";

/** Neighbouring content words of a question, at most one stop word between. */
export function pairsOf({ words }: QuestionTerms): [string, string][] {
  return words.flatMap((word, i): [string, string][] => {
    if (word.stop) return [];
    const next = words.slice(i + 1, i + 3).find(({ stop }) => !stop);
    return next === undefined ? [] : [[word.stem, next.stem]];
  });
}

/** Share of the pairs of which one stands `from` to `to` words after the other. */
export function pairsTogether(sentence: IndexedSentence, pairs: readonly (readonly [string, string])[], from: number, to: number): number {
  let held = 0;
  for (const [a, b] of pairs) if (together(sentence, a, b, from, to)) held++;
  return pairs.length === 0 ? 0 : held / pairs.length;
}

/** Whether b stands `from` to `to` words after a. */
function together({ positions }: IndexedSentence, a: string, b: string, from: number, to: number): boolean {
  const [first, second] = [positions.get(a), positions.get(b)];
  if (first === undefined || second === undefined) return false;
  for (const i of first) for (const j of second) if (j !== i && j - i >= from && j - i <= to) return true;
  return false;
}

/** Whether the words of a name stand together, in order, with at most one word between. */
export function holdsWhole(sentence: IndexedSentence, phrase: readonly string[]): boolean {
  return phrase.every((stem, i) => i === 0 || together(sentence, phrase[i - 1] ?? "", stem, 1, 2));
}

/** Whether sentences hold some but not all words of a name. */
export function holdsBroken(around: readonly IndexedSentence[], phrase: readonly string[]): boolean {
  const held = phrase.filter((stem) => around.some(({ positions, referents }) => positions.has(stem) || referents.has(stem)));
  return held.length > 0 && held.length < phrase.length;
}

/** The longest run of words, in a row in both; counted only from two content words on; over the question's length. */
export function longestSequence({ words }: QuestionTerms, { words: held, positions }: IndexedSentence): number {
  let best = 0;
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const stands = word === undefined || word.stop ? undefined : positions.get(word.stem);
    if (stands === undefined) continue;
    for (const at of stands) {
      let length = 1;
      let content = 1;
      for (; words[from + length] !== undefined && words[from + length]?.stem === held[at + length]?.stem; length++)
        if (words[from + length]?.stop === false) content++;
      if (content > 1 && length > best) best = length;
    }
  }
  return best / Math.max(1, words.length);
}
