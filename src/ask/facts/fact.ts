import { excerptOf } from "../../answer/evidence.ts";
import type { Evidence, Person, Span } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { type Excerpt, eventFields, hasOwnDate, roleOf, saidIn, speakerName } from "../evidence.ts";
import { explainFact } from "../explain.ts";
import { asHeading, type Outcome, unanswered } from "../question/question.ts";
import { textsOf } from "../question/vocabulary.ts";
import { answerability, reasonForAbstaining, unknownName } from "./answerability.ts";
import type { IndexedSentence, StoryCandidate } from "./candidates.ts";
import { expand } from "./expand.ts";
import { matching, mergedMatches } from "./matches.ts";
import { candidatesAround, retrieve } from "./retrieve.ts";
import { score } from "./score.ts";
import { type QuestionTerms, readTerms } from "./terms.ts";
import { typeTest, valueMatching } from "./type-test.ts";

/** By so much the log odds must be above what shows an excerpt where nobody asked us. */
const TO_SPARE = 2;

/** A fact: the excerpts that answer, each with its speaker and date where it has them, or silence with the reason. Pure. */
export function answerFact(index: StoryIndex, text: string): Outcome {
  const question = readTerms(text, textsOf(index));
  const unknown = unknownName(question);
  const candidates = retrieve(index, question);
  const ranking = score(question, candidates);
  const excerpts = expand(ranking);
  const judgement = answerability(question, ranking, excerpts[0]);
  const steps = [() => explainFact({ question, unknown, candidates, ranking, excerpts, judgement })];
  if (unknown !== undefined || !judgement.answerable)
    return unanswered(reasonForAbstaining(question, ranking, excerpts[0], judgement), [], steps);
  const stems = new Set(contentWords(text).map(({ stem }) => stem));
  return {
    kind: "passages",
    heading: asHeading(index, text),
    evidence: excerpts.map((excerpt) => factEvidence(index, excerpt, stems)),
    sure: question.repaired.length === 0 && judgement.logOdds >= judgement.threshold + TO_SPARE,
    steps,
  };
}

/** A fact that a follow-up asks for, from the passages shown before and those beside them; undefined where they don't give it. */
export function answerNearby(index: StoryIndex, text: string, before: string, shown: readonly Evidence[]): Outcome | undefined {
  const excerpts = nearbyExcerpts(index, text, before, shown);
  if (excerpts.length === 0) return undefined;
  const stems = new Set(contentWords(text).map(({ stem }) => stem));
  return {
    kind: "passages",
    heading: asHeading(index, text),
    evidence: excerpts.map((excerpt) => factEvidence(index, excerpt, stems)),
    sure: false,
    steps: ["answered from beside what was shown before"],
  };
}

/** A fact about somebody: only excerpts that name them or mean them; undefined where none does. */
export function answerFactAbout(index: StoryIndex, text: string, people: readonly Person[]): Outcome | undefined {
  const outcome = answerFact(index, text);
  if (outcome.kind !== "passages") return undefined;
  const evidence = outcome.evidence.filter(({ citation }) => {
    const article = index.articles.get(citation.article);
    const offset = article?.passages[citation.passage - 1]?.start ?? 0;
    return article?.mentions.some(
      ({ person, start, end }) =>
        people.some(({ name }) => name === person) && start < offset + citation.end && end > offset + citation.start,
    );
  });
  return evidence.length === 0 ? undefined : { ...outcome, evidence };
}

/** The excerpt with who says it, if one speaker alone does, and with the date of the event in it that fits the question best. */
function factEvidence(index: StoryIndex, excerpt: Excerpt, stems: ReadonlySet<string>): Evidence {
  const { article } = excerpt;
  const statements = article.statements.filter(({ act, content }) => act === "speech" && touches(content, excerpt));
  const names = new Set(statements.map((statement) => speakerName(statement) ?? ""));
  const [speaker] = names;
  const isOneSpeaker = names.size === 1 && speaker !== undefined && speaker !== "";
  const role = isOneSpeaker ? roleOf(index.people.get(speaker), article.id) : undefined;
  const said = isOneSpeaker ? saidIn(excerpt, statements) : [];
  const events = article.events
    .filter((event) => event.start < excerpt.end && event.end > excerpt.start && hasOwnDate(article, event))
    .map((event) => ({
      event,
      fits: contentWords(article.text.slice(event.start, event.end)).filter(({ stem }) => stems.has(stem)).length,
    }))
    .sort((a, b) => b.fits - a.fits);
  const event = events[0]?.event;
  return {
    ...excerptOf(article, excerpt.passage, excerpt),
    said,
    ...(isOneSpeaker ? { speaker } : {}),
    ...(role === undefined ? {} : { role }),
    ...(event === undefined ? {} : eventFields(event, excerpt)),
  };
}

/** Whether any of the spans shares a character with another; a loop, since it is asked of every statement of an article. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  for (const span of spans) if (span.start < end && span.end > start) return true;
  return false;
}

/** Weight of words that ask about nothing in particular. */
const LIGHTEST = 0.05;

/**
 * Excerpts that answer a follow-up from right where the conversation is: the passages shown and those beside them. What is asked for must be given there: a value
 * of its kind, and the follow-up's own words, as far as the story has them. `before` is the question that was answered with these passages.
 */
function nearbyExcerpts(index: StoryIndex, text: string, before: string, shown: readonly Evidence[]): readonly Excerpt[] {
  const texts = textsOf(index);
  const question = readTerms(text, texts);
  const earlierTerms = readTerms(before, texts).terms;
  if (question.terms.some(({ isKnown, isProperNoun }) => !isKnown && isProperNoun)) return [];
  const isGiven = givesValue(question);
  const own = question.terms.filter(
    ({ stem, idf, isKnown, measures }) =>
      isKnown && idf > LIGHTEST && measures === undefined && earlierTerms.every((term) => term.stem !== stem),
  );
  const matchOf = matching(own);
  const hasOwn = (sentences: readonly IndexedSentence[]) => mergedMatches(sentences.map(matchOf), own.length).every((bits) => bits > 0);
  const isFitting = ({ sentence, around }: StoryCandidate) =>
    isGiven === undefined ? own.length > 0 && hasOwn([sentence]) : isGiven(sentence) && hasOwn(around);
  const both = {
    ...question,
    terms: [...question.terms, ...earlierTerms.filter(({ stem }) => question.terms.every((term) => term.stem !== stem))],
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
  const scoreType = typeTest(question);
  return (sentence) => scoreType(sentence) === 1;
}
