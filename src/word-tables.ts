import { readFileSync } from "node:fs";

/** Reads a word table of words/: its lines, without comments ("#"). */
export function readTable(name: string): string[] {
  return linesOf(name).trim().split("\n");
}

/** Reads a table of learned weights: the name of a feature and its weight on each line. */
export function readWeights(name: string): Readonly<Record<string, number>> {
  return Object.fromEntries(readTable(name).map((line) => [line.split(" ")[0], Number(line.split(" ")[1])]));
}

/**
 * Opens a word table whose lines are sorted, each a word, a blank and what belongs to the word, which the returned function looks up.
 * It searches the text itself: making a map of a large table would take longer than all look-ups of a question.
 */
export function openTable(name: string): (word: string) => string | undefined {
  const text = linesOf(name);
  return (word) => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      const blank = text.indexOf(" ", start);
      const end = text.indexOf("\n", start);
      const line = text.slice(start, blank);
      if (line === word) return text.slice(blank + 1, end);
      if (line < word) low = end + 1;
      else high = start;
    }
    return undefined;
  };
}

/** The lines of a table as one text, each ended by a line feed. */
function linesOf(name: string): string {
  return readFileSync(new URL(`../words/${name}.txt`, import.meta.url), "utf8").replace(/^(?:#.*\n)+/, "");
}
