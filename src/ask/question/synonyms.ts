import { stem } from "../../text/tokens.ts";
import { readTable } from "../../word-tables.ts";

const table = new Map<string, Set<string>>();
const add = (from: string, to: string) => {
  if (from !== to) table.set(from, (table.get(from) ?? new Set()).add(to));
};
const stemsOf = (name: string): string[][] => readTable(name).map((line) => line.split(" ").map(stem));
for (const group of [...stemsOf("synonyms"), ...stemsOf("countries")]) for (const one of group) for (const other of group) add(one, other);
for (const [asked = "", ...held] of stemsOf("narrower-words")) for (const other of held) add(asked, other);
const made: ReadonlyMap<string, readonly string[]> = new Map([...table].map(([word, others]) => [word, [...others]]));

/** Two words in a row, the first by its stem, that tell the same as one. */
export type Pair = readonly [stem: string, next: string];

const phrasal: readonly (readonly [Pair, string])[] = readTable("phrasal-verbs").map((line) => {
  const [first = "", next = "", one = ""] = line.split(" ");
  return [[stem(first), next], one] as const;
});

/** The one word that two in a row tell: "cancel" for "called off". */
export const oneWordFor = (stem: string, next: string): string | undefined =>
  phrasal.find(([[first, second]]) => first === stem && second === next)?.[1];

const pairTable = new Map<string, Pair[]>();
for (const [pair, one] of phrasal) pairTable.set(stem(one), [...(pairTable.get(stem(one)) ?? []), pair]);

/** Two words in a row that tell what a stem does, or what tells the same: for "cancel" and "abandon" also "called off". */
export const phrasalSynonymsOf = (stem: string): readonly Pair[] => {
  const pairs = [stem, ...synonymsOf(stem)].flatMap((one) => pairTable.get(one) ?? NO_PAIRS);
  return pairs.length === 0 ? NO_PAIRS : pairs;
};

const NO_PAIRS: readonly Pair[] = [];
const NONE: readonly string[] = [];

/** Stems of words with which news tells what a stem asks for: for "hurt" also "injured" and "wounded". */
export function synonymsOf(stem: string): readonly string[] {
  return made.get(stem) ?? NONE;
}

/** Stems of the nouns for who does what a verb says: buyer for "buy", winner for "win", creator for "create"; some of them are no words. */
export function doersOf(verb: string): readonly string[] {
  const bare = verb.replace(/e$/, "");
  return [`${bare}er`, `${bare}or`, `${bare}${bare.slice(-1)}er`].map(stem);
}
