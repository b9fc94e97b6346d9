import type { Evidence } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import type { Excerpt } from "../evidence.ts";
import { textsOf } from "../question/vocabulary.ts";
import type { IndexedSentence, StoryCandidate } from "./candidates.ts";
import { expand } from "./expand.ts";
import { matching, mergedMatches } from "./matches.ts";
import { candidatesAround } from "./retrieve.ts";
import { score } from "./score.ts";
import { type QuestionTerms, readTerms } from "./terms.ts";
import { typeTest, valueMatching } from "./type-test.ts";

/** Weight of words that ask about nothing in particular. */
const LIGHTEST = 0.05;

/**
 * Excerpts that answer a follow-up from right where the conversation is: the passages shown and those beside them. What is asked for must be given there: a value
 * of its kind, and the follow-up's own words, as far as the story has them. `before` is the question that was answered with these passages.
 */
export function nearbyExcerpts(index: StoryIndex, text: string, before: string, shown: readonly Evidence[]): readonly Excerpt[] {
  const texts = textsOf(index);
  const question = readTerms(text, texts);
  const asked = readTerms(before, texts).terms;
  if (question.terms.some(({ isKnown, isProperNoun }) => !isKnown && isProperNoun)) return [];
  const isGiven = givesValue(question);
  const own = question.terms.filter(
    ({ stem, idf, isKnown, measures }) => isKnown && idf > LIGHTEST && measures === undefined && asked.every((term) => term.stem !== stem),
  );
  const matchOf = matching(own);
  const hasOwn = (sentences: readonly IndexedSentence[]) => mergedMatches(sentences.map(matchOf), own.length).every((bits) => bits > 0);
  const isFitting = ({ sentence, around }: StoryCandidate) =>
    isGiven === undefined ? own.length > 0 && hasOwn([sentence]) : isGiven(sentence) && hasOwn(around);
  const both = {
    ...question,
    terms: [...question.terms, ...asked.filter(({ stem }) => question.terms.every((term) => term.stem !== stem))],
  };
  for (const { citation } of shown) {
    const article = index.articles.get(citation.article);
    const candidates = article === undefined ? [] : candidatesAround(article, citation.passage).filter(isFitting);
    if (candidates.length > 0) return expand(score(both, candidates)).slice(0, 1);
  }
  return [];
}

/** Whether a sentence gives the kind of value asked for; undefined where anything may answer. */
function givesValue(question: QuestionTerms): ((sentence: IndexedSentence) => boolean) | undefined {
  const { value, answerType } = question;
  if (value === undefined) return undefined;
  if (answerType === "reason" || value === "count") {
    const valuesOf = valueMatching(question);
    return (sentence) => valuesOf?.(sentence).hasValue === true;
  }
  const typeMet = typeTest(question);
  return (sentence) => typeMet(sentence) === 1;
}
