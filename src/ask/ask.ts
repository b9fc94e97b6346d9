import { excerptOf } from "../answer/evidence.ts";
import type { Answer, Evidence } from "../model.ts";
import type { Steps } from "../steps.ts";
import type { StoryIndex } from "../story/story-index.ts";
import { explainQuestion } from "./explain.ts";
import { answerableQuestions, filterAnswered, trySuggestions } from "./lists/suggestions.ts";
import { readConversation } from "./question/conversation.ts";
import { aliasesOf, mentionPlaces, prominenceOf } from "./question/names.ts";
import { type Outcome, unanswered } from "./question/question.ts";
import { titlesOf } from "./question/vocabulary.ts";
import { answerCheck, type DraftQuotation } from "./quote-check/check.ts";
import { officesIn, speakersIn, statementsOf } from "./statements/speakers.ts";
import { mergedIn } from "./timeline/events.ts";

/** A question may have this many characters; a quote to check may be longer. */
const LONGEST = { question: 1_000, quote: 6_000 };

/** How a question is asked. */
interface AskOptions {
  /** The earlier questions of the conversation, the oldest first. */
  readonly context?: readonly string[];
  /** Fill `Answer.explanation`. */
  readonly explain?: boolean;
}

/** Answers a question from a story. Pure: the same question, context and revision give the same answer. */
export function ask(index: StoryIndex, input: string, { context = [], explain = false }: AskOptions = {}): Answer {
  if (input.length > LONGEST.question) return answerOf(index, input, tooLong("question"));
  const turn = readConversation(index, [...context.filter(({ length }) => length <= LONGEST.question), input]).at(-1);
  if (turn === undefined) return answerOf(index, input, unanswered("Please ask a question."));
  const outcome = turn.outcome();
  return answerOf(index, input, outcome, explain ? explainQuestion(index, turn.question) : undefined);
}

/** How a quote is checked. */
interface CheckOptions extends Pick<AskOptions, "explain"> {
  /** Whose words they are said to be, where the text is the quote alone. */
  readonly speaker?: string;
}

/** Checks whether this text is in the story, word for word, and whose words they are. */
export function checkQuote(index: StoryIndex, text: string, { explain = false, speaker }: CheckOptions = {}): Answer {
  const outcome = text.length > LONGEST.quote ? tooLong("quote") : answerCheck(index, text, speaker);
  return answerOf(index, text, outcome, explain ? [] : undefined);
}

/** A quotation of a draft with what the story says of it. */
export interface CheckedQuotation extends DraftQuotation {
  readonly answer: Answer;
}

/** What the story says of a draft's quotation: whether it is there word for word, and by that speaker. */
export function checkQuotation(index: StoryIndex, quotation: DraftQuotation): CheckedQuotation {
  const { words, speaker } = quotation;
  // In marks of its own, so that nothing in it is read as the name of a speaker.
  const quote = `“${words.replace(/["“”„«»]/g, "'")}”`;
  return { ...quotation, answer: checkQuote(index, quote, speaker === undefined ? {} : { speaker }) };
}

const tooLong = (what: keyof typeof LONGEST): Outcome =>
  unanswered(`That is too long: a ${what} can have up to ${LONGEST[what].toLocaleString("en")} characters.`);

/** Turns an outcome into the answer; with an explanation if there are first steps. */
function answerOf(index: StoryIndex, input: string, outcome: Outcome, firstSteps?: readonly string[]): Answer {
  const { questions = [], steps = [], sure: _, ...answer } = outcome;
  const fields = {
    question: input,
    story: index.story.command,
    title: index.story.title,
    revision: index.story.revision,
    suggestions: suggestionsFor(index, input, outcome, questions),
    ...(firstSteps === undefined
      ? {}
      : { explanation: [...firstSteps, ...steps].flatMap((step) => (typeof step === "string" ? step : step())) }),
  };
  if (answer.kind !== "unanswered") return { ...fields, ...answer, answered: true };
  const { reason } = answer;
  return { ...fields, kind: "unanswered", answered: false, heading: reason, reason, evidence: [] };
}

/** Questions to ask next: the outcome's own first, then another about who speaks in the answer, then about others whom its excerpts name; where nothing was found, about anybody; for help one of each kind. */
function suggestionsFor(index: StoryIndex, input: string, outcome: Outcome, own: readonly string[]): readonly string[] {
  const kindOf = (question: string) => question.split(" ", 2).join(" ");
  if (outcome.kind === "help") {
    const examples = new Map<string, string>();
    for (const question of answerableQuestions(index, (one) => !examples.has(kindOf(one)))) examples.set(kindOf(question), question);
    return [...examples.values()];
  }
  const evidence = outcome.kind === "unanswered" ? [] : evidenceIn(outcome);
  const speakers = evidence.flatMap(({ speaker }) => speaker ?? []);
  const others = evidence
    .flatMap((excerpt) => peopleIn(index, excerpt))
    .filter((name) => !speakers.some((speaker) => speaker.includes(name)));
  const isAboutAll = evidence.length === 0 && outcome.kind !== "check";
  const isNear = (question: string) => isAboutAll || others.some((name) => question.includes(name));
  const about = (question: string) => speakers.some((name) => question.includes(name));
  const kind = outcome.kind === "statements" ? "what did" : outcome.kind === "profile" ? "who is" : kindOf(input.toLowerCase());
  const another = (question: string) => about(question) && kindOf(question) !== kind;
  const next = new Set<string>();
  const add = (questions: Iterable<string>, most: number) => {
    let room = most;
    for (const question of questions) {
      if (question !== input) next.add(question);
      room -= 1;
      if (room <= 0 || next.size >= SUGGESTED) return;
    }
  };
  add(filterAnswered(index, own), SUGGESTED);
  if (speakers.length > 0 && next.size < SUGGESTED) add(answerableQuestions(index, another), 1);
  // Where nothing was found, anybody is only suggested for want of what belongs to the question.
  if (next.size < (isAboutAll ? 1 : SUGGESTED))
    add(
      answerableQuestions(index, (one) => one !== input && !about(one) && !next.has(one) && isNear(one)),
      SUGGESTED,
    );
  return [...next];
}

const evidenceIn = (outcome: Exclude<Outcome, { kind: "unanswered" }>): readonly Evidence[] =>
  outcome.kind === "timeline" ? [...outcome.evidence, ...outcome.upcoming] : outcome.evidence;

/** Those whom an excerpt names. */
function peopleIn(index: StoryIndex, { citation }: Evidence): readonly string[] {
  const article = index.articles.get(citation.article);
  const offset = article?.passages[citation.passage - 1]?.start ?? 0;
  const mentions = article?.mentions.filter(({ start, end }) => start >= offset + citation.start && end <= offset + citation.end) ?? [];
  return mentions.map(({ person }) => person);
}

/** Suggestions with an answer, at most. */
const SUGGESTED = 3;

/** What questions look up in a story. */
const LOOKED_UP = [mentionPlaces, titlesOf, aliasesOf, prominenceOf, statementsOf, speakersIn, officesIn, mergedIn] as const;

/** Computes what questions look up in a story, so that no question has to wait for it. */
export function* prepare(index: StoryIndex): Steps<void> {
  for (const { preparing } of LOOKED_UP) {
    yield* preparing(index);
    yield;
  }
  index.passages.repair("");
  yield* trySuggestions(index);
}

/** The passages that match these words best, whole, best first. */
export function searchPassages({ passages, locate }: StoryIndex, words: string, limit: number): readonly Evidence[] {
  return passages.search(words, limit).flatMap(({ id }) => {
    const place = locate(id);
    return place === undefined ? [] : [excerptOf(place.article, place.passage.number, place.passage)];
  });
}
