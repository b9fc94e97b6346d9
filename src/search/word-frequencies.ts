import { openTable } from "../word-tables.ts";

/** Glosses of WordNet, which stand for texts of general English. */
const GLOSSES = 117_791;

const frequencyOf = openTable("word-frequencies");

/** How many texts of general English contain a stem, to the nearest step of the table; undefined for what is no English word. */
export function commonness(stem: string): number | undefined {
  const step = frequencyOf(stem);
  return step === undefined ? undefined : 2 ** (Number(step) / 2) - 1;
}

/** How informative a stem is, from 0 (in every text of general English) to 1 (in none): its inverse document frequency there, over the greatest. */
export function rarity(stem: string): number {
  const texts = commonness(stem) ?? 0;
  return Math.log((GLOSSES + 1) / ((texts < 1 ? 0 : texts) + 1)) / Math.log(GLOSSES + 1);
}
