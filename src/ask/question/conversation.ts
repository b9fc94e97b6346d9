import { dateInWords } from "../../answer/date-words.ts";
import type { Evidence } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { answerNearby } from "../facts/fact.ts";
import { answerQuestion, parseQuestion } from "../kinds.ts";
import { readLimits } from "../statements/limits.ts";
import { isSpeaker } from "../statements/resolve-speaker.ts";
import { readWords } from "../statements/speaker.ts";
import { rangeAfter } from "./date-range.ts";
import { type Interpretation, WH, withName, withNoun, withOpenFragment, withPhrase } from "./fragments.ts";
import { meansSomebody, namesIn } from "./names.ts";
import { type Outcome, type Question, type QuestionOf, type QuestionRange, type Turn, unanswered } from "./question.ts";
import { resolveReferents, shownDate } from "./referent.ts";
import { longestPhrase } from "./topic.ts";
import { readWording, tidyQuestion } from "./wording.ts";

/** Reads a conversation, the oldest question first, each question in the light of those before it. */
export function readConversation(index: StoryIndex, questions: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const input of questions) {
    const text = tidyQuestion(index, input);
    const earlier = [...turns];
    const { question, unclear, more, silentOn, heading } = understand(index, text, earlier);
    const answer = () => {
      if (unclear !== undefined) return unanswered(unclear);
      const own = answerQuestion(index, question);
      const isCompleted = question.text !== text.replace(CONJUNCTION, "");
      const outcome = isCompleted ? withNearby(index, own, question, earlier.at(-1)) : own;
      if (heading !== undefined && outcome.kind === "passages") return { ...outcome, heading };
      if (silentOn !== undefined && outcome.kind === "statements")
        return { ...outcome, heading: `${outcome.heading} (nothing about ${silentOn})` };
      return more ? dropShown(outcome, earlier) : outcome;
    };
    let outcome: Outcome | undefined;
    turns.push({ text, question, outcome: () => (outcome ??= answer()) });
  }
  return turns;
}

/** What answers a follow-up for a fact, beside what the turn before showed, where the story as a whole doesn't. */
function withNearby(index: StoryIndex, outcome: Outcome, { kind, text }: Question, last: Turn | undefined): Outcome {
  if (outcome.kind !== "unanswered" || kind !== "fact" || last === undefined) return outcome;
  const before = last.outcome();
  return before.kind === "unanswered" ? outcome : (answerNearby(index, text, last.question.text, before.evidence) ?? outcome);
}

const placeOf = ({ citation }: Evidence): string => `${citation.article}#${citation.passage}:${citation.start}-${citation.end}`;

/** The answer without the excerpts that the conversation has shown ("what else did she say"). */
function dropShown(outcome: Outcome, turns: readonly Turn[]): Outcome {
  if (outcome.kind === "unanswered" || outcome.evidence.length === 0) return outcome;
  const shownPlaces = new Set(
    turns.map((turn) => turn.outcome()).flatMap((earlier) => (earlier.kind === "unanswered" ? [] : earlier.evidence.map(placeOf))),
  );
  const evidence = outcome.evidence.filter((excerpt) => !shownPlaces.has(placeOf(excerpt)));
  return evidence.length === 0 ? unanswered("The story says nothing more about this.", outcome.questions) : { ...outcome, evidence };
}

const CONJUNCTION = /^(?:and|but|so|also)\s+/i;
/** The last answer names its speakers, so it is shown again. */
const WHO_SAID_IT = /^(?:and |so )?who (?:said|says|wrote|told (?:you|us|them)) (?:that|this|it|so)$/i;
const ELLIPSIS = /^(?:and|or|but|what about|how about|and what about|and how about|also)\b[ ,]*(?<rest>.+)$/i;
const MORE =
  /^(?:(?:tell me |show me |say )?(?:some )?more|anything else|what else|go on|continue|else|and\??)(?: (?:about|on) (?:that|this|it|him|her|them))?$/i;
/** Asks for more, be it in a question of its own: "what else did she say". */
const ASKS_MORE = /^(?=.*\b(?:else|more)\b)(?:and )?(?:what|anything|tell|show|who|more|else)\b/i;
/** Asks what came next; the last answer says when that was. */
const NEXT =
  /^(?:and |so |but )?(?:(?:what (?:happened|came|was)|what's) )?(?:next|then|after (?:that|this|it)|afterwards?|since(?: then)?)$/i;
/** What somebody has or is, as a fragment: "his wife", "their ages". */
const BELONGING = /^(?<whose>his|her|their|its) (?<what>[\p{L}’' -]+)$/iu;

/** Understands a question after the turns before it: ellipses, bare question words and pronouns take what they lack from those. */
function understand(index: StoryIndex, text: string, turns: readonly Turn[]): Interpretation {
  const last = turns.at(-1);
  if (last === undefined) return withReferents(index, text, turns);
  const alone = parseQuestion(index, text);
  if (isAboutNone(alone)) return { question: alone };
  const date = NEXT.test(text) ? shownDate(last) : undefined;
  if (date !== undefined) return { question: happenedAfter(date) };
  if (MORE.test(text)) return { question: last.question, more: true };
  if (WHO_SAID_IT.test(text)) return { question: last.question };
  const more = ASKS_MORE.test(text);
  const open = withOpenFragment(index, text, last.question);
  if (open !== undefined) return { ...open, more };
  const rest = ELLIPSIS.exec(text)?.groups?.rest ?? (isFragment(index, text) ? text : undefined);
  if (rest !== undefined && !WH.test(rest) && (timeIn(index, rest) !== undefined || parseQuestion(index, rest).kind === "fact"))
    return { ...substitute(index, rest, last.question, turns), more };
  return { ...withReferents(index, text.replace(CONJUNCTION, ""), turns), more };
}

/** Whether a question is about no part of the story, so that nothing before it belongs to it: "thanks", "who wrote this", "is this true". */
const isAboutNone = (question: Question): boolean =>
  question.kind === "help" || question.kind === "sources" || (question.kind === "check" && question.quote === "");

function withReferents(index: StoryIndex, text: string, turns: readonly Turn[]): Interpretation {
  const { text: whole, unclear, isGuess } = resolveReferents(index, text, turns);
  const question = parseQuestion(index, whole);
  // Who isn't sure to be meant and has no answer wasn't meant: "how long did he kneel on his neck".
  const meantAnother = isGuess === true && question.kind === "fact" && answerQuestion(index, question).kind === "unanswered";
  return { question: meantAnother ? { kind: "fact", text } : question, ...(unclear === undefined ? {} : { unclear }) };
}

function happenedAfter(date: string): Question {
  const text = `after ${dateInWords(date)}`;
  return { kind: "timeline", text: `what happened ${text}`, range: { ...rangeAfter(date), text, relative: false } };
}

/** The range of a text that is nothing but a time: "in 1950". */
function timeIn(index: StoryIndex, text: string): QuestionRange | undefined {
  const { range, rest } = readWording(index, text);
  return rest === "" ? range : undefined;
}

/** A name or a few words without a verb of a question: "Tanaka?", "the exercises?". */
function isFragment(index: StoryIndex, text: string): boolean {
  const names = namesIn(index, text);
  return names.length > 0 && contentWords(text).every(({ start }) => names.some((span) => start >= span.start && start < span.end));
}

/** The question before with its person, topic or time exchanged: "and Tanaka?", "what about patience?", "and in 1950?". */
function substitute(index: StoryIndex, rest: string, prior: Question, turns: readonly Turn[]): Interpretation {
  const topic = /^(?:about|on|regarding) (?<topic>.+)$/i.exec(rest)?.groups?.topic;
  const own = topic ?? rest;
  const range = timeIn(index, rest);
  const isName = topic === undefined && (isFragment(index, rest) || (namesIn(index, rest).length === 0 && /^(?:the )?\p{Lu}/u.test(rest)));
  const belonging = prior.kind === "fact" || prior.kind === "profile" ? BELONGING.exec(rest)?.groups : undefined;
  if (belonging !== undefined) {
    const { whose = "", what = "" } = belonging;
    const who = { his: "he", her: "she" }[whose.toLowerCase()];
    const question = /^age$/i.test(what) && who !== undefined ? `how old is ${who}` : rest;
    return withReferents(index, question, turns);
  }
  switch (prior.kind) {
    case "statements":
      return substituteInStatements(index, { rest, own, isName, ...(range === undefined ? {} : { range }) }, prior, turns);
    case "timeline": {
      if (range !== undefined) return { question: { kind: "timeline", text: `what happened ${rest}`, range } };
      const { range: limit, rest: about } = readWording(index, own);
      return { question: { kind: "timeline", text: `timeline of ${own}`, topic: about, ...(limit === undefined ? {} : { range: limit }) } };
    }
    case "speaker":
      return { question: { kind: "speaker", text: `who said ${own}`, ...readWords(own), strict: true } };
    case "profile": {
      const replacement = withPhrase(rest, prior.text) ?? (/['’]s$/.test(rest) ? withName(index, rest, prior.text) : undefined);
      return {
        question: replacement === undefined ? { kind: "profile", text: `who is ${own}`, who: own } : parseQuestion(index, replacement),
      };
    }
    default:
      return { question: parseQuestion(index, substituteInText(index, { rest, own, isName }, prior)) };
  }
}

interface Substitution {
  /** What the follow-up says: "about the mast". */
  readonly rest: string;
  /** The same without its preposition: "the mast". */
  readonly own: string;
  readonly isName: boolean;
  /** The time, where it says nothing else. */
  readonly range?: QuestionRange;
}

/** A question for statements with its speaker, topic or time exchanged: the first reading that the story answers. */
function substituteInStatements(
  index: StoryIndex,
  { rest, own, isName, range }: Substitution,
  { speaker, topic, setting, range: limit }: QuestionOf<"statements">,
  turns: readonly Turn[],
): Interpretation {
  const statements = (fields: Pick<QuestionOf<"statements">, "speaker" | "hearer" | "topic" | "setting" | "range">): Interpretation => {
    const limits = [fields.topic && `about ${fields.topic}`, fields.setting && `at ${fields.setting}`, fields.range?.text];
    const text = [`what did ${fields.speaker} say`, ...limits].filter(Boolean).join(" ");
    return { question: { kind: "statements", text, ...fields, strict: true } };
  };
  if (range !== undefined) return statements({ speaker, range });
  // Resolved behind the speaker's name, which a pronoun may mean as well: then it stays.
  const before = `what did ${speaker} say `;
  const { text } = resolveReferents(index, `${before}about ${own}`, turns);
  const ofSame = statements({ speaker, ...readLimits("say", readWording(index, text.slice(before.length))) });
  if (/^(?:about|on|regarding)\b/i.test(rest)) return ofSame;
  const speakerName = isName ? rest : speakerIn(index, own, turns);
  const other = speakerName ?? own;
  const limits = {
    ...(topic === undefined ? {} : { topic }),
    ...(setting === undefined ? {} : { setting }),
    ...(limit === undefined ? {} : { range: limit }),
  };
  const ofOther = statements({ speaker: other, ...limits });
  const ofOtherAtAll = topic === undefined ? [] : [{ ...statements({ speaker: other }), silentOn: topic }];
  // Who isn't quoted may still be written about.
  const isWrittenAbout = limit === undefined && meansSomebody(index, other);
  const aboutOther = isWrittenAbout ? [{ question: parseQuestion(index, `about ${resolveReferents(index, other, turns).text}`) }] : [];
  const statementReadings =
    speakerName !== undefined && speakerName !== speaker ? [ofOther, ...ofOtherAtAll, ofSame] : [ofSame, ofOther, ...ofOtherAtAll];
  const readings = [...statementReadings, ...aboutOther];
  return readings.find(({ question }) => answerQuestion(index, question).kind !== "unanswered") ?? readings[0] ?? ofSame;
}

/** The speaker whom a follow-up means by an office or a relation: "the mayor", "his father", "the other teacher". */
function speakerIn(index: StoryIndex, phrase: string, turns: readonly Turn[]): string | undefined {
  const { text } = resolveReferents(index, phrase, turns);
  return /^(?:the|an?|his|her|their|other|another) /i.test(phrase) && isSpeaker(index, text) ? text : undefined;
}

/** A question for a fact with its phrase behind the same preposition, its one name, or what it shares with the story exchanged. */
function substituteInText(index: StoryIndex, { rest, own, isName }: Substitution, { kind, text }: Question): string {
  const replacement = kind === "fact" ? (withPhrase(rest, text) ?? withNoun(rest, text)) : undefined;
  if (replacement !== undefined) return replacement;
  const named = isName || meansSomebody(index, own) ? withName(index, rest, text) : undefined;
  if (named !== undefined) return named;
  const phrase = longestPhrase(index, text.replace(WH, ""));
  return phrase === undefined ? `${WH.exec(text)?.[0] ?? ""}${own}` : text.replace(phrase, own);
}
