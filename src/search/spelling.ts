/** Words of a text collection with how often each occurs, for repairing misspelt ones. */
export interface Spelling {
  /** The word that was probably meant: at most one edit away below six letters, two from six on; undefined where there is none. */
  repair(word: string): string | undefined;
}

/** Words of one length, each with its letters as a bit mask. */
interface Shelf {
  readonly words: readonly string[];
  readonly masks: Int32Array;
}

/** Longer words are neither repaired nor offered. */
const LONGEST = 40;

/** Prepares the repair of words by the nearest of these. A word's letters as a bit mask rule out nearly all before any distance is computed. */
export function buildSpelling(frequencies: ReadonlyMap<string, number>): Spelling {
  const byLength: string[][] = [];
  for (const word of frequencies.keys()) {
    if (word.length < 3 || word.length > LONGEST || !/^\p{L}+$/u.test(word)) continue;
    const shelf = byLength[word.length] ?? [];
    byLength[word.length] = shelf;
    shelf.push(word);
  }
  const shelves = Array.from(byLength, (words = []): Shelf => ({ words, masks: Int32Array.from(words, letters) }));
  return {
    repair: (word) => {
      const most = word.length < 6 ? 1 : 2;
      const mask = letters(word);
      let best: string | undefined;
      let bestWorth = Number.NEGATIVE_INFINITY;
      for (let length = word.length - most; length <= word.length + most; length++) {
        const shelf = shelves[length];
        if (shelf === undefined) continue;
        // A substitution changes two bits of the mask at most, an insertion or deletion one.
        const room = 2 * most - Math.abs(length - word.length);
        for (let i = 0; i < shelf.masks.length; i++) {
          if (bits(mask ^ (shelf.masks[i] ?? 0)) > room) continue;
          const other = shelf.words[i] ?? "";
          const distance = editDistance(word, other, most);
          if (distance > most) continue;
          const worth = -3 * distance + (other.charAt(0) === word.charAt(0) ? 1 : 0) + 0.3 * Math.log(frequencies.get(other) ?? 1);
          if (worth > bestWorth || (worth === bestWorth && other < (best ?? other))) [best, bestWorth] = [other, worth];
        }
      }
      return best;
    },
  };
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

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, one each; anything over `most` is most + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  // Three rows in turn: this one, the last and the one before it.
  const rows = new Uint8Array(3 * width);
  for (let j = 0; j < width; j++) rows[j] = Math.min(j, 255);
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width;
    const last = ((i - 1) % 3) * width;
    const before = ((i + 1) % 3) * width;
    const letter = a.charCodeAt(i - 1);
    rows[row] = Math.min(i, 255);
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = (rows[last + j - 1] ?? 0) + (same ? 0 : 1);
      cost = Math.min(cost, (rows[last + j] ?? 0) + 1, (rows[row + j - 1] ?? 0) + 1, 255);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (rows[before + j - 2] ?? 0) + 1);
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return Math.min(rows[(a.length % 3) * width + b.length] ?? 0, most + 1);
}
