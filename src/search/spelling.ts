/** Words of a text collection with how often each occurs, for repairing misspelt ones. */
export interface Spelling {
  /** The word that was probably meant: at most one edit away below six letters, two from six on; undefined where there is none. */
  repair(word: string): string | undefined;
}

/** Words of one length, the most frequent first. */
interface Shelf {
  readonly words: readonly string[];
  /** Each one's letters as a bit mask. */
  readonly masks: Int32Array;
  /** What its frequency speaks for each. */
  readonly worths: Float64Array;
}

/** Longer words are neither repaired nor offered. */
const LONGEST = 40;
const EDIT = -3;
/** What the same first letter speaks for a word. */
const FIRST = 1;

/**
 * Prepares the repair of words by the nearest of these. A word's letters as a bit mask rule out nearly all before any distance is
 * computed, and words too rare to be better than what was found already aren't looked at.
 */
export function buildSpelling(frequencies: Iterable<readonly [word: string, frequency: number]>): Spelling {
  const shelves = shelve(frequencies);
  return {
    repair: (word) => {
      const most = word.length < 6 ? 1 : 2;
      const mask = letters(word);
      let best: string | undefined;
      let bestWorth = Number.NEGATIVE_INFINITY;
      // Near words first: they leave few of those further off to be looked at.
      for (let edits = 0; edits <= most; edits++)
        for (let length = word.length - edits; length <= word.length + edits; length++) {
          const shelf = shelves[length];
          if (shelf === undefined) continue;
          const { words, masks, worths } = shelf;
          // A substitution changes two bits of the mask at most, an insertion or deletion one.
          const room = 2 * edits - Math.abs(length - word.length);
          for (let i = 0; i < masks.length; i++) {
            if (EDIT * edits + FIRST + (worths[i] ?? 0) < bestWorth) break;
            if (bits(mask ^ (masks[i] ?? 0)) > room) continue;
            const other = words[i] ?? "";
            if (editDistance(word, other, edits) !== edits) continue;
            const worth = EDIT * edits + (other.charCodeAt(0) === word.charCodeAt(0) ? FIRST : 0) + (worths[i] ?? 0);
            if (worth > bestWorth || (worth === bestWorth && other < (best ?? other))) [best, bestWorth] = [other, worth];
          }
        }
      return best;
    },
  };
}

/** The words by their lengths. */
function shelve(frequencies: Iterable<readonly [string, number]>): readonly (Shelf | undefined)[] {
  const byLength: (readonly [string, number])[][] = [];
  for (const entry of frequencies) {
    const { length } = entry[0];
    if (length < 3 || length > LONGEST || !/^\p{L}+$/u.test(entry[0])) continue;
    const shelf = byLength[length] ?? [];
    byLength[length] = shelf;
    shelf.push(entry);
  }
  return Array.from(byLength, (entries = []): Shelf => {
    entries.sort(([, a], [, b]) => b - a);
    return {
      words: entries.map(([word]) => word),
      masks: Int32Array.from(entries, ([word]) => letters(word)),
      worths: Float64Array.from(entries, ([, frequency]) => 0.3 * Math.log(frequency)),
    };
  });
}

/** The letters of a word as bits; those beyond a-z share the five last. */
function letters(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26 + (word.charCodeAt(i) % 5));
  }
  return mask;
}

/** How many bits of a 32-bit number are set, summed in pairs, fours and bytes. */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Three rows in turn: this one, the last and the one before it. */
let rows = new Uint8Array(3 * (LONGEST + 3));

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, one each; anything over `most`, below 255, is most + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [high, width] = [a.length - start, b.length - start];
  while (high > 0 && width > 0 && a.charCodeAt(start + high - 1) === b.charCodeAt(start + width - 1)) {
    high--;
    width--;
  }
  if (high === 0 || width === 0) return Math.min(high + width, most + 1);
  width++;
  if (rows.length < 3 * width) rows = new Uint8Array(3 * width);
  for (let j = 0; j < width; j++) rows[j] = Math.min(j, 255);
  for (let i = 1; i <= high; i++) {
    const row = (i % 3) * width;
    const last = ((i - 1) % 3) * width;
    const before = ((i + 1) % 3) * width;
    const letter = a.charCodeAt(start + i - 1);
    rows[row] = Math.min(i, 255);
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = (rows[last + j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (rows[last + j] ?? 0) + 1, (rows[row + j - 1] ?? 0) + 1, 255);
      if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other)
        cost = Math.min(cost, (rows[before + j - 2] ?? 0) + 1);
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return Math.min(rows[(high % 3) * width + width - 1] ?? 0, most + 1);
}
