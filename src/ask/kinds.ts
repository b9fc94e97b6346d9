import type { StoryIndex } from "../story/story-index.ts";
import { answerFact } from "./facts/fact.ts";
import {
  answerHelp,
  answerOverview,
  answerPeople,
  answerSources,
  parseHelp,
  parseOverview,
  parsePeople,
  parseSources,
} from "./lists/lists.ts";
import { answerProfile, parseProfile } from "./lists/profile.ts";
import { type Attempt, type KindName, type Outcome, type Question, type QuestionOf, unanswered } from "./question/question.ts";
import { readWording, type Wording } from "./question/wording.ts";
import { answerCheck, parseCheck } from "./quote-check/check.ts";
import { answerSpeaker, parseSpeaker } from "./statements/speaker.ts";
import { answerStatements, parseStatements } from "./statements/statements.ts";
import { answerTimeline, parseTimeline } from "./timeline/timeline.ts";

/** A kind of question: how it is recognised, how it is answered, and which kind answers where it can't. */
interface Kind<K extends KindName> {
  parse(wording: Wording): QuestionOf<K> | undefined;
  answer(index: StoryIndex, question: QuestionOf<K>): Attempt;
  readonly fallback?: "fact";
}

/**
 * The kinds of questions in the order in which they are tried; the first that recognises a question is its kind. Order matters: "timeline of what Ford said"
 * is a timeline, "who said" is no profile, and everything is a fact.
 */
const KINDS: { readonly [K in KindName]: Kind<K> } = {
  help: { parse: parseHelp, answer: (index) => answerHelp(index) },
  overview: { parse: parseOverview, answer: (index) => answerOverview(index) },
  people: { parse: parsePeople, answer: (index) => answerPeople(index) },
  sources: { parse: parseSources, answer: (index) => answerSources(index) },
  check: { parse: parseCheck, answer: (index, { quote, speaker }) => answerCheck(index, quote, speaker) },
  timeline: { parse: parseTimeline, answer: answerTimeline, fallback: "fact" },
  statements: { parse: parseStatements, answer: answerStatements, fallback: "fact" },
  speaker: { parse: parseSpeaker, answer: answerSpeaker, fallback: "fact" },
  profile: { parse: parseProfile, answer: answerProfile, fallback: "fact" },
  fact: { parse: ({ text }) => ({ kind: "fact", text }), answer: (index, { text }) => answerFact(index, text) },
};

/** What a tidy question asks for. Pure; relative dates count from the story's newest article. */
export function parseQuestion(index: StoryIndex, text: string): Question {
  const wording = readWording(index, text);
  for (const { parse } of Object.values(KINDS)) {
    const question = parse(wording);
    if (question !== undefined) return question;
  }
  return { kind: "fact", text };
}

/** Answers a question as its kind, else as the kind to fall back on. */
export function answerQuestion<K extends KindName>(index: StoryIndex, question: QuestionOf<K>): Outcome {
  const kind: Kind<K> = KINDS[question.kind];
  const attempt = kind.answer(index, question);
  if (attempt.kind !== "elsewhere") return attempt;
  const { reason, questions, steps = [] } = attempt;
  if (kind.fallback === undefined) return unanswered(reason ?? "The story doesn't say.", questions, steps);
  const other = answerQuestion(index, { kind: kind.fallback, text: question.text });
  const allSteps = [...steps, `not answered as ${question.kind}: tried as ${kind.fallback}`, ...(other.steps ?? [])];
  return other.kind === "unanswered" && reason !== undefined ? unanswered(reason, questions, allSteps) : { ...other, steps: allSteps };
}
