import type { StoryIndex } from "../../story/story-index.ts";
import { analyze, hasVerb } from "../../text/analyze.ts";
import { contentWords, type Word, words } from "../../text/tokens.ts";
import { answerQuestion, parseQuestion } from "../kinds.ts";
import { type NameInQuestion, namesIn } from "./names.ts";
import { asHeading, type Question } from "./question.ts";

/** A question made whole by the conversation before it. */
export interface Interpretation {
  readonly question: Question;
  /** Asked for what has not been shown yet ("what else"). */
  readonly more?: boolean;
  /** Why it can't be made whole, in words. */
  readonly unclear?: string;
  /** The heading of an answer, where the question made whole isn't what a person would write. */
  readonly heading?: string;
  /** The topic of the question before, of which the speaker asked about now says nothing. */
  readonly silentOn?: string;
}

const BARE =
  /^(?:and |but |so )?(?<word>why|when|where|how|who|how come|when was (?:that|this|it)|where was (?:that|this|it)|why (?:is|was) (?:that|this|it)|why so|why not|what for)(?: then| exactly)?$/i;
/** A question word with a noun at most: "by how much", "how many counts", "in which city"; or with a preposition: "from whom", "who with". */
const OPEN_FRAGMENT =
  /^(?:and |but |so )?(?<fragment>(?:(?:by|in|for|at|to|from|on|of|with) )?(?:how (?:much|many|long|often|far)|what|which)(?: [\p{L}'’-]+){0,2}|(?:by|for|to|from|with|against|until|since) (?:whom?|where|when)|(?:who|where) (?:by|for|to|from|with|against))$/iu;
export const WH =
  /^(?:what|who|whom|when|where|why|how(?: many| much| long| often)?|which)\b(?:'s| (?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should)\b)?\s*/i;

/** The question word of a question, with what follows from its verb on. */
const VERB_AFTER_WH =
  /^(?:what|who|whom|when|where|why|how(?: much| long| often)?) (?<rest>(?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should)\b.*)$/i;
/** A preposition at the end, whose noun the question word was. */
const STRANDED = / (?:to|of|for|with|about|from|by|at|on|in)$/i;

/** A follow-up that is only a question word, or one with a noun, made whole by the question before; undefined where it is neither. */
export function withOpenFragment(index: StoryIndex, text: string, prior: Question): Interpretation | undefined {
  const bare = BARE.exec(text)?.groups?.word;
  if (bare !== undefined) return withQuestionWord(index, bare, text, prior);
  const fragment = OPEN_FRAGMENT.exec(text)?.groups?.fragment;
  return fragment === undefined || hasVerb(fragment) ? undefined : withFragment(index, fragment, prior);
}

/** "Why?" after a question: that question with this question word. */
function withQuestionWord(index: StoryIndex, bare: string, text: string, prior: Question): Interpretation {
  const word = /^what for$/i.test(bare) ? "why" : (/^\S+/.exec(bare)?.[0]?.toLowerCase() ?? bare);
  if (prior.kind === "statements") {
    // When and where a statement was made is shown with it.
    if (word === "when" || (word === "where" && prior.topic === undefined)) return { question: prior };
    if (prior.topic === undefined)
      return { question: prior, unclear: `It isn't clear what “${text}” refers to. Please ask the whole question.` };
  }
  // "Where" after "when was it built" is "where was it built".
  const whole = prior.kind === "statements" || prior.kind === "speaker" ? undefined : VERB_AFTER_WH.exec(prior.text)?.groups?.rest;
  // "When" after "what did he plead guilty to" leaves no "to" behind.
  if (whole !== undefined) return { question: parseQuestion(index, `${word} ${whole.replace(STRANDED, "")}`) };
  const subject =
    prior.kind === "statements"
      ? `${prior.speaker} say ${prior.topic}`
      : prior.kind === "speaker"
        ? prior.words
        : prior.text.replace(WH, "");
  // "Who scored" and "how many died" have their verb in the past already.
  const isClause = prior.kind !== "statements" && prior.kind !== "speaker";
  const did = /^(?:why|when|where|how)$/.test(word) && !isClause ? "did " : "";
  const question = parseQuestion(index, `${word} ${did}${subject}`.trim());
  // "Why won the primary" is a sentence that nobody writes.
  return isClause ? { question, heading: `${asHeading(index, prior.text)} ${asHeading(index, word)}` } : { question };
}

/** "How many counts?" after a question for a fact: what is asked of the same; undefined where the story doesn't say. */
function withFragment(index: StoryIndex, fragment: string, prior: Question): Interpretation | undefined {
  if (prior.kind !== "fact" || namesIn(index, fragment).length > 0) return undefined;
  const clause = VERB_AFTER_WH.exec(prior.text)?.groups?.rest;
  const question: Question = { kind: "fact", text: `${fragment} ${clause ?? prior.text.replace(WH, "")}` };
  if (answerQuestion(index, question).kind === "unanswered") return undefined;
  return { question, ...(clause === undefined ? { heading: `${asHeading(index, prior.text)} ${asHeading(index, fragment)}` } : {}) };
}

/** The question with its name exchanged: its only one, else the first that is a person's or a body's as the other is; an owner stays one. */
export function withName(index: StoryIndex, other: string, text: string): string | undefined {
  const isPerson = ({ people }: NameInQuestion) => people.some(({ kind }) => kind === "person");
  const [otherName] = namesIn(index, other);
  const [only, ...more] = namesIn(index, text);
  const alike = [only, ...more].find((name) => name !== undefined && otherName !== undefined && isPerson(name) === isPerson(otherName));
  const name = more.length === 0 ? only : alike;
  if (name === undefined) return undefined;
  const owner = /['’]s$/.test(name.text) && !/['’]s?$/.test(other) ? "'s" : "";
  return `${text.slice(0, name.start)}${other}${owner}${text.slice(name.end)}`;
}

/** "How did they vote on the border bill", then "the spending bill": the question with the phrase of the same noun exchanged. */
export function withNoun(other: string, text: string): string | undefined {
  const otherWords = contentWords(other);
  const noun = otherWords.at(-1)?.stem;
  const textWords = words(text);
  const at = textWords.findLastIndex(({ stem }) => stem === noun);
  if (otherWords.length < 2 || at < 1) return undefined;
  const tokens = analyze(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
  const isVerb = (word: Word | undefined) => tokens.some(({ start, pos }) => start === word?.start && /^(?:VERB|AUX)$/.test(pos));
  let from = at;
  while (from > 0 && textWords[from - 1]?.stop === false && !isVerb(textWords[from - 1])) from--;
  if (/^(?:the|an?) /i.test(other) && /^(?:the|an?)$/.test(textWords[from - 1]?.word ?? "")) from--;
  return `${text.slice(0, textWords[from]?.start)}${other}${text.slice(textWords[at]?.end)}`;
}

/** "Who is the chairman of Ostby", then "of Marr": the question with the phrase behind the same preposition exchanged. */
export function withPhrase(rest: string, text: string): string | undefined {
  const preposition = /^(?:of|in|at|for|by|from|on|to|with)\b/i.exec(rest)?.[0];
  const at = preposition === undefined ? -1 : text.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
  return at < 0 ? undefined : `${text.slice(0, at)} ${rest}`;
}
