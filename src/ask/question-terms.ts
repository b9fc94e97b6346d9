import { commonness, rarity } from "../search/background.ts";
import { stem, type Word, words } from "../text/tokens.ts";

/** What kind of thing would answer a question. */
export type Wanted = "person" | "place" | "time" | "number" | "reason" | "manner" | "description" | "thing";

/** A word asked about. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  /** How much it tells, from 0 to 1, by general English. */
  readonly worth: number;
  /** How much it tells, from 0 to 1, by the texts asked. */
  readonly localWorth: number;
  /** Whether the texts asked hold it at all. */
  readonly known: boolean;
  /** Written as a name: a capital past the first word. */
  readonly name: boolean;
  readonly number: boolean;
}

/** A question as the ranking sees it. */
export interface QuestionTerms {
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly wanted: Wanted;
  /** The stem of the noun that "which" or "what" asks for: "city". */
  readonly focus?: string;
  /** Whether the question has capitals to tell names by. */
  readonly cased: boolean;
  /** Misspelt words and what they were taken for. */
  readonly repaired: readonly { readonly from: string; readonly to: string }[];
}

/** The texts that a question is asked of, as far as its words need them. */
export interface Holdings {
  readonly size: number;
  holding(stem: string): number;
  repair(word: string): string | undefined;
}

const WANTED: readonly (readonly [RegExp, Wanted])[] = [
  [
    /\b(?:how (?:many|much|old|long|far|tall|big|large|often|high|deep|fast)|what (?:percentage|percent|number|amount|age)|population of)\b/i,
    "number",
  ],
  [/\b(?:when|what (?:year|date|day|month|decade|century|time)|(?:which|in what) (?:year|month|decade|century)|how long ago)\b/i, "time"],
  [/\b(?:who|whom|whose|(?:what|which) (?:person|man|woman|president|leader|author|actor|king|queen|minister|scientist))\b/i, "person"],
  [/\b(?:where|(?:what|which) (?:city|country|state|place|location|town|region|county|continent|area|province|nation))\b/i, "place"],
  [/\b(?:why|what (?:reason|caused?|led)|for what reason)\b/i, "reason"],
  [/^\W*(?:what|who) (?:is|was|are|were) (?:an? |the )?[\w’'. -]+\W*$/i, "description"],
  [/\bhow\b/i, "manner"],
];

/** Words that make a question but ask about nothing themselves. */
const FILLER = new Set("name type kind call mani much happen said say know mean".split(" "));

/** Reads a question's words against the texts it is asked of; words of no language that they lack are taken for the nearest they have. */
export function readTerms(question: string, { size, holding, repair }: Holdings): QuestionTerms {
  const repaired: { from: string; to: string }[] = [];
  const read = words(question).map((found) => {
    if (found.stop || found.word.length < 4 || !/^\p{L}+$/u.test(found.word)) return found;
    if (holding(found.stem) > 0 || commonness(found.stem) !== undefined) return found;
    const better = repair(found.word);
    if (better === undefined) return found;
    repaired.push({ from: found.word, to: better });
    return { ...found, word: better, stem: stem(better) };
  });
  const cased = read.some(({ capital }) => capital);
  const terms: Term[] = [];
  const seen = new Set<string>();
  read.forEach((found, i) => {
    if (found.stop || seen.has(found.stem) || FILLER.has(found.stem)) return;
    seen.add(found.stem);
    const held = holding(found.stem);
    const number = /\d/.test(found.stem);
    terms.push({
      word: found.word,
      stem: found.stem,
      worth: number ? 0.7 : Math.max(0.05, rarity(found.stem)),
      localWorth: Math.log((size + 1) / (held + 0.5)) / Math.log(2 * (size + 1)),
      known: held > 0,
      name: found.capital && i > 0,
      number,
    });
  });
  const wanted = WANTED.find(([pattern]) => pattern.test(question))?.[1] ?? "thing";
  const asking = read.findIndex(({ word }) => word === "which" || word === "what");
  const focus = asking < 0 ? undefined : read.slice(asking + 1, asking + 4).find(({ stop }) => !stop);
  return { words: read, terms, wanted, cased, repaired, ...(focus === undefined ? {} : { focus: focus.stem }) };
}
