/** Words of a text collection with how often each occurs, for repairing misspelt ones. */
export interface Spelling {
  /** The word that was probably meant: at most one edit away below six letters, two from six on; undefined where there is none. */
  repair(word: string): string | undefined;
}

/** Prepares the repair of words by the nearest of these. A word's letters as a bit mask rule out nearly all before any distance is computed. */
export function buildSpelling(frequencies: ReadonlyMap<string, number>): Spelling {
  const known = [...frequencies.keys()].filter((word) => word.length > 2 && /^\p{L}+$/u.test(word));
  const masks = Int32Array.from(known, letters);
  const lengths = Uint8Array.from(known, (word) => Math.min(255, word.length));
  return {
    repair: (word) => {
      const most = word.length < 6 ? 1 : 2;
      const mask = letters(word);
      let best: string | undefined;
      let bestWorth = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < known.length; i++) {
        if (Math.abs((lengths[i] ?? 0) - word.length) > most || bits(mask ^ (masks[i] ?? 0)) > 2 * most) continue;
        const other = known[i] ?? "";
        const distance = editDistance(word, other, most);
        if (distance > most) continue;
        const worth = -3 * distance + (other.charAt(0) === word.charAt(0) ? 1 : 0) + 0.3 * Math.log(frequencies.get(other) ?? 1);
        if (worth > bestWorth) [best, bestWorth] = [other, worth];
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

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, one each; anything over `most` is most + 1. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
