import { eachInSteps, type Steps } from "../../steps.ts";
import { type StoryIndex, storyTable } from "../../story/story-index.ts";
import { fold } from "../../text/normalize.ts";
import { isSlip } from "../../text/spelling.ts";
import { readConversation } from "../question/conversation.ts";
import { peopleOf } from "./lists.ts";

/** Questions to suggest. */
interface Suggestions {
  /** What the story may answer, the most useful first. */
  readonly questions: readonly string[];
  /** Whether they are answered, as far as they were tried. Measured on `nk`: a question takes 1.2 ms with it, 1.7 without. */
  readonly answered: Map<string, boolean>;
}

const suggestionsOf = storyTable(function* (index): Steps<Suggestions> {
  yield* peopleOf.preparing(index);
  const people = peopleOf(index);
  /** Years that the articles' own words name. */
  const yearSet = new Set<string>();
  yield* eachInSteps(index.story.articles, ({ events }) => {
    for (const { from, value } of events) if (from === "mention" && /^\d{4}/.test(value)) yearSet.add(value.slice(0, 4));
  });
  const years = [...yearSet].sort();
  const questions = [
    ...people.filter(({ statements }) => statements > 0).map(({ name }) => `what did ${name} say`),
    ...(years.length > 0 ? ["timeline"] : []),
    ...people.filter(({ role }) => role !== undefined).map(({ name }) => `who is ${name}`),
    ...years.map((year) => `what happened in ${year}`),
    "people",
    "sources",
  ];
  return { questions, answered: new Map() };
});

/** Whether a question is answered, tried once a revision. */
function isAnswered(index: StoryIndex, question: string): boolean {
  const { answered } = suggestionsOf(index);
  const before = answered.get(question);
  if (before !== undefined) return before;
  const outcome = readConversation(index, [question]).at(-1)?.outcome();
  const isAnswered = outcome !== undefined && outcome.kind !== "unanswered";
  answered.set(question, isAnswered);
  return isAnswered;
}

/** Suggestions at a time. */
const MOST = 25;

/** Tries the suggestions that come first, when a story is loaded, a step each. */
export function* trySuggestions(index: StoryIndex): Steps<void> {
  yield* suggestionsOf.preparing(index);
  for (const question of suggestionsOf(index).questions.slice(0, MOST)) {
    isAnswered(index, question);
    yield;
  }
}

/** Questions that this story answers and that pass a test, the most useful first; each is tried when it is first to be suggested. */
export function* answerableQuestions(index: StoryIndex, isWanted: (question: string) => boolean = () => true): Generator<string> {
  for (const question of suggestionsOf(index).questions) if (isWanted(question) && isAnswered(index, question)) yield question;
}

/** Those of some questions that this story answers. */
export function* filterAnswered(index: StoryIndex, questions: readonly string[]): Generator<string> {
  for (const question of questions) if (isAnswered(index, question)) yield question;
}

/** Questions that this story answers and that fit what was typed so far, best first: those that begin so, then those that contain its words, slips allowed. At most 25. */
export function suggest(index: StoryIndex, input: string): string[] {
  const start = fold(input).trim();
  const questions = suggestionsOf(index).questions;
  const parts = start.split(/\s+/);
  const ranking = questions.map((question, order) => {
    const text = fold(question);
    const questionWords = text.split(/\s+/);
    const fits = parts.filter((part) =>
      questionWords.some((word) => word.startsWith(part) || (part.length >= 4 && isSlip(part, word))),
    ).length;
    return { question, order, score: text.startsWith(start) ? parts.length + 1 : fits };
  });
  const fitting =
    start === ""
      ? questions
      : ranking
          .filter(({ score }) => score >= Math.max(1, parts.length - 1))
          .sort((a, b) => b.score - a.score || a.order - b.order)
          .map(({ question }) => question);
  const suggestions: string[] = [];
  for (const question of fitting.slice(0, 2 * MOST))
    if (suggestions.length < MOST && isAnswered(index, question)) suggestions.push(question);
  return suggestions;
}
