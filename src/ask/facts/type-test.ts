import { type AnswerType, PEOPLE, VALUE_PATTERNS, type ValueKind } from "./answer-type.ts";
import type { IndexedSentence } from "./candidates.ts";
import { matchesTerm } from "./matches.ts";
import type { QuestionTerms, Term } from "./terms.ts";

const TIME =
  /\b(?:1\d{3}|20\d\d|\d{1,4}s|(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow|tonight|ago|centur(?:y|ies)|decades?|Christmas|Easter|New Year|(?:last|next|this) (?:year|month|week|spring|summer|autumn|fall|winter)|noon|midnight|[ap]\.?m\.?|BC|AD))\b/i;
const VAGUE_TIME =
  /\b(?:eras?|during|until|since|late|early|ages?|annually|every|anniversary|summer|winter|spring|autumn|years?|months?|weeks?|days?|hours?|once|before|after|when|while)\b/i;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|once|twice|both|several|one|only|single|double|none|no)\b/i;
/** A number that counts things: no year, day, price, share or score. */
const COUNT =
  /(?<![$£€¥#\d.,:-]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) )(?!(?:1[5-9]|20)\d\d\b)\d[\d,.]*(?![\d:-]|[.,]\d| ?(?:%|percent|per cent|p\.?m|a\.?m|(?:(?:hundred|thousand|[mbtr]+illion) )?(?:dollars?|pounds?|euros?|cents?|pence|yuan|yen|rupees?|francs?|marks?|pesos?|rubles?|roubles?)\b))/i;
const REASON =
  /\b(?:because|since|due to|owing to|as a result|result(?:ed|s|ing)? (?:in|from)|so that|in order to|caus(?:e|es|ed|ing)|led to|reasons?|thanks to|for fear|amid|after|therefore|thus|prompted|blamed|explain(?:s|ed)?)\b/i;
const PURPOSE = /\bto [a-z]+\b/i;
const PURPOSE_SCORE = 0.6;
const MANNER = /\b(?:by|through|using|via|with|when|as|into)\b/i;
const PLACE =
  /\b(?:in|at|near|from|to|of|on|outside|across|into|toward|towards|through|around) (?:the |a |an )?(?:\w+ (?:of|coast|side) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\b)\p{Lu}/u;
const SPOT =
  /\b(?:in|at|near|from|on|outside|across|around|behind|under|between|along|beside|inside|north|south|east|west) (?:the|an?|its|his|her|their)\b/i;
const DEFINITION = /\b(?:is|are|was|were|means?|called|known as|refers?)\b|, (?:an?|the) |\(|—/;

/** How well a sentence has the kind of thing that a question asks for: 1 if it does, 0 if not, something between if unclear. */
export function typeTest({ answerType, terms, counts }: QuestionTerms): (sentence: IndexedSentence) => number {
  const measure = terms.find(({ measures }) => measures !== undefined);
  if (measure !== undefined) return (sentence) => (matchesTerm(measure, sentence) ? 1 : 0);
  const questionStems = new Set(terms.map(({ stem }) => stem));
  if (counts)
    return ({ text, words }) => (COUNT.test(text) && newNumber(words, questionStems) ? 1 : NUMBER.test(text.replace(/\d/g, "")) ? 0.6 : 0);
  const check = CHECKS[answerType];
  return (sentence) => check(sentence, questionStems);
}

const CHECKS: Readonly<Record<AnswerType, (sentence: IndexedSentence, questionStems: ReadonlySet<string>) => number>> = {
  time: ({ text, words }, questionStems) =>
    TIME.test(text) ? (newNumber(words, questionStems) || !/\d/.test(text) ? 1 : 0.5) : VAGUE_TIME.test(text) ? 0.2 : 0,
  number: ({ text, words }, questionStems) => (newNumber(words, questionStems) ? 1 : NUMBER.test(text.replace(/\d/g, "")) ? 0.6 : 0),
  person: newPerson,
  place: (sentence, questionStems) =>
    newName(sentence, questionStems) === 1
      ? PLACE.test(sentence.text)
        ? 1
        : 0.6
      : sentence.hasCapitals
        ? SPOT.test(sentence.text)
          ? 0.3
          : 0.1
        : 0.5,
  reason: ({ text }) => (REASON.test(text) ? 1 : PURPOSE.test(text) ? PURPOSE_SCORE : 0),
  manner: ({ text }) => (MANNER.test(text) ? 1 : 0),
  description: ({ text }) => (DEFINITION.test(text) ? 1 : 0),
  thing: () => 0.5,
};

function newNumber(words: IndexedSentence["words"], questionStems: ReadonlySet<string>): boolean {
  return words.some(({ stem }) => /\d/.test(stem) && !questionStems.has(stem));
}

function newName({ names, hasCapitals }: IndexedSentence, questionStems: ReadonlySet<string>): number {
  if (!hasCapitals) return 0.5;
  for (const name of names) if (!questionStems.has(name)) return 1;
  return 0;
}

/** A person or body that the question doesn't name: 1; some other name where people have been looked for: less. */
function newPerson(sentence: IndexedSentence, questionStems: ReadonlySet<string>): number {
  const { people } = sentence;
  if (people === undefined) return newName(sentence, questionStems);
  return people.some((name) => name.every((stem) => !questionStems.has(stem))) ? 1 : 0.5 * newName(sentence, questionStems);
}

/** Positions, among a sentence's words, of the values of a kind that the question doesn't give itself. */
function valuesIn(kind: ValueKind, sentence: IndexedSentence, questionStems: ReadonlySet<string>): readonly number[] {
  const { words, names, text } = sentence;
  if (kind === "person" || kind === "place")
    return words.flatMap(({ stem, capital }, i) => (capital && names.has(stem) && !questionStems.has(stem) ? [i] : []));
  const positions: number[] = [];
  for (const { index, 0: value } of text.matchAll(VALUE_PATTERNS[kind])) {
    const at = words.findIndex(({ end }) => end > index);
    if (at < 0) continue;
    const last = words.findLastIndex(({ start }) => start < index + value.length);
    const valueWords = words.slice(at, last + 1);
    if (kind !== "reason" && valueWords.every(({ stem }) => questionStems.has(stem))) continue;
    for (let i = at; i <= last; i++) positions.push(i);
  }
  return positions;
}

/** The values in a sentence: how much of the question is close to one, and whether one counts the right thing. */
export interface ValueMatch {
  /** Whether any value of the kind asked for is there. */
  readonly hasValue: boolean;
  /** Share of the question's weight within NEAR words of a value. */
  readonly near: number;
  /** Whether a number comes right before the things to be counted. */
  readonly isCounted: boolean;
}

/** Most words between a value and a word of the question that says what it is the value of. */
const NEAR = 6;
/** Words between a number and what it counts, at most. */
const COUNTED = 3;

const NONE: ValueMatch = { hasValue: false, near: 0, isCounted: false };

/** Finds the values of the kind asked for in a sentence; undefined if the question asks for no particular kind. */
export function valueMatching(question: QuestionTerms): ((sentence: IndexedSentence) => ValueMatch) | undefined {
  const { value, terms, countedNoun } = question;
  if (value === undefined) return undefined;
  const questionStems = new Set(terms.map(({ stem }) => stem));
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { idf }) => sum + idf, 0),
  );
  const head = countedNoun === undefined ? undefined : terms.find(({ stem }) => stem === countedNoun);
  return (sentence) => {
    const values = valuesIn(value, sentence, questionStems);
    if (values.length === 0) return NONE;
    let near = 0;
    for (const term of terms) {
      const places = placesOf(term, sentence);
      if (places.some((at) => values.some((v) => Math.abs(v - at) <= NEAR)) || (places.length === 0 && sentence.referents.has(term.stem)))
        near += term.idf;
    }
    const heads = head === undefined ? undefined : placesOf(head, sentence);
    const countedPlaces = countedNoun === PEOPLE ? peopleIn(sentence) : heads;
    return {
      hasValue: true,
      near: near / total,
      isCounted: countedPlaces?.some((at) => values.some((v) => at > v && at - v <= COUNTED)) ?? false,
    };
  };
}

const PERSONS =
  /^(?:people|persons?|men|man|women|woman|child|children|kids?|residents?|students?|pupils?|teachers?|workers?|employees?|dead|deaths?|died|killed|others?|victims?|passengers?|soldiers?|troops|civilians?|officers?|members?|lives|fatalities|casualties|injured|wounded|homes|families|migrants|refugees|patients?|fans|protesters|demonstrators)$/;

const peopleIn = ({ words }: IndexedSentence): readonly number[] => words.flatMap(({ word }, i) => (PERSONS.test(word) ? [i] : []));

/** Where a sentence has a word of the question, be it in other words. */
function placesOf({ stem, synonyms, narrower }: Term, { positions }: IndexedSentence): readonly number[] {
  const own = positions.get(stem) ?? [];
  const others = [...synonyms, ...narrower].flatMap((other) => positions.get(other) ?? []);
  return others.length === 0 ? own : [...own, ...others];
}
