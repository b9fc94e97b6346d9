import type { IndexedSentence } from "./indexed-sentence.ts";
import type { QuestionTerms, Term } from "./terms.ts";
import { GIVEN, PEOPLE, type ValueKind } from "./value-kinds.ts";

/** Positions, among a sentence's words, of the values of a kind that the question doesn't give itself. */
function valuesIn(kind: ValueKind, sentence: IndexedSentence, asked: ReadonlySet<string>): readonly number[] {
  const { words, names, text } = sentence;
  if (kind === "person" || kind === "place")
    return words.flatMap(({ stem, capital }, i) => (capital && names.has(stem) && !asked.has(stem) ? [i] : []));
  const found: number[] = [];
  for (const { index, 0: value } of text.matchAll(GIVEN[kind])) {
    const at = words.findIndex(({ end }) => end > index);
    if (at < 0) continue;
    const last = words.findLastIndex(({ start }) => start < index + value.length);
    const told = words.slice(at, last + 1);
    if (kind !== "reason" && told.every(({ stem }) => asked.has(stem))) continue;
    for (let i = at; i <= last; i++) found.push(i);
  }
  return found;
}

/** What values a sentence gives: how much of the question stands close to one, and whether there is one that counts what is asked. */
export interface ValueMatch {
  /** Whether any value of the kind asked for is there. */
  readonly given: boolean;
  /** Share of the question's weight that stands within NEAR words of one. */
  readonly near: number;
  /** Whether a number stands before the very things that are to be counted. */
  readonly counted: boolean;
}

/** Words between a value and a word of the question that tells what it is the value of, at most. */
const NEAR = 6;
/** Words between a number and what it counts, at most. */
const COUNTED = 3;

const NONE: ValueMatch = { given: false, near: 0, counted: false };

/** Tells what values of the kind asked for a sentence gives; undefined where the question asks for none in particular. */
export function valueMatching(question: QuestionTerms): ((sentence: IndexedSentence) => ValueMatch) | undefined {
  const { value, terms, counted } = question;
  if (value === undefined) return undefined;
  const asked = new Set(terms.map(({ stem }) => stem));
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { idf }) => sum + idf, 0),
  );
  const head = counted === undefined ? undefined : terms.find(({ stem }) => stem === counted);
  return (sentence) => {
    const values = valuesIn(value, sentence, asked);
    if (values.length === 0) return NONE;
    let near = 0;
    for (const term of terms) {
      const places = placesOf(term, sentence);
      if (places.some((at) => values.some((v) => Math.abs(v - at) <= NEAR)) || (places.length === 0 && sentence.referents.has(term.stem)))
        near += term.idf;
    }
    const heads = head === undefined ? undefined : placesOf(head, sentence);
    const countedPlaces = counted === PEOPLE ? peopleIn(sentence) : heads;
    return {
      given: true,
      near: near / total,
      counted: countedPlaces?.some((at) => values.some((v) => at > v && at - v <= COUNTED)) ?? false,
    };
  };
}

const PERSONS =
  /^(?:people|persons?|men|man|women|woman|child|children|kids?|residents?|students?|pupils?|teachers?|workers?|employees?|dead|deaths?|died|killed|others?|victims?|passengers?|soldiers?|troops|civilians?|officers?|members?|lives|fatalities|casualties|injured|wounded|homes|families|migrants|refugees|patients?|fans|protesters|demonstrators)$/;

const peopleIn = ({ words }: IndexedSentence): readonly number[] => words.flatMap(({ word }, i) => (PERSONS.test(word) ? [i] : []));

/** Where a sentence has a word of the question, be it in other words. */
function placesOf({ stem, synonyms }: Term, { positions }: IndexedSentence): readonly number[] {
  const own = positions.get(stem) ?? [];
  const others = synonyms.flatMap((other) => positions.get(other) ?? []);
  return others.length === 0 ? own : [...own, ...others];
}
