import type { AnswerType } from "./answer-type.ts";
import type { IndexedSentence } from "./indexed-sentence.ts";
import { matchesTerm } from "./matches.ts";
import type { QuestionTerms } from "./terms.ts";

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
const PURPOSE_WORTH = 0.6;
const MANNER = /\b(?:by|through|using|via|with|when|as|into)\b/i;
const PLACE =
  /\b(?:in|at|near|from|to|of|on|outside|across|into|toward|towards|through|around) (?:the |a |an )?(?:\w+ (?:of|coast|side) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\b)\p{Lu}/u;
const SPOT =
  /\b(?:in|at|near|from|on|outside|across|around|behind|under|between|along|beside|inside|north|south|east|west) (?:the|an?|its|his|her|their)\b/i;
const DEFINITION = /\b(?:is|are|was|were|means?|called|known as|refers?)\b|, (?:an?|the) |\(|—/;

/** Tells how well a sentence holds the kind of thing that a question asks for: 1 it does, 0 it doesn't, between where that can't be told. */
export function typeTest({ answerType, terms, counts }: QuestionTerms): (sentence: IndexedSentence) => number {
  const measured = terms.find(({ measures }) => measures !== undefined);
  if (measured !== undefined) return (sentence) => (matchesTerm(measured, sentence) ? 1 : 0);
  const asked = new Set(terms.map(({ stem }) => stem));
  if (counts)
    return ({ text, words }) => (COUNT.test(text) && newNumber(words, asked) ? 1 : NUMBER.test(text.replace(/\d/g, "")) ? 0.6 : 0);
  const check = CHECKS[answerType];
  return (sentence) => check(sentence, asked);
}

const CHECKS: Readonly<Record<AnswerType, (sentence: IndexedSentence, asked: ReadonlySet<string>) => number>> = {
  time: ({ text, words }, asked) =>
    TIME.test(text) ? (newNumber(words, asked) || !/\d/.test(text) ? 1 : 0.5) : VAGUE_TIME.test(text) ? 0.2 : 0,
  number: ({ text, words }, asked) => (newNumber(words, asked) ? 1 : NUMBER.test(text.replace(/\d/g, "")) ? 0.6 : 0),
  person: newPerson,
  place: (sentence, asked) =>
    newName(sentence, asked) === 1 ? (PLACE.test(sentence.text) ? 1 : 0.6) : sentence.cased ? (SPOT.test(sentence.text) ? 0.3 : 0.1) : 0.5,
  reason: ({ text }) => (REASON.test(text) ? 1 : PURPOSE.test(text) ? PURPOSE_WORTH : 0),
  manner: ({ text }) => (MANNER.test(text) ? 1 : 0),
  description: ({ text }) => (DEFINITION.test(text) ? 1 : 0),
  thing: () => 0.5,
};

function newNumber(words: IndexedSentence["words"], asked: ReadonlySet<string>): boolean {
  return words.some(({ stem }) => /\d/.test(stem) && !asked.has(stem));
}

function newName({ names, cased }: IndexedSentence, asked: ReadonlySet<string>): number {
  if (!cased) return 0.5;
  for (const name of names) if (!asked.has(name)) return 1;
  return 0;
}

/** A person or body that the question doesn't name: 1; some other name where people have been looked for: less. */
function newPerson(sentence: IndexedSentence, asked: ReadonlySet<string>): number {
  const { people } = sentence;
  if (people === undefined) return newName(sentence, asked);
  return people.some((name) => name.every((stem) => !asked.has(stem))) ? 1 : 0.5 * newName(sentence, asked);
}
