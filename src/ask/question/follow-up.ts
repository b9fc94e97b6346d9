import { dateInWords } from "../../answer/date-words.ts";
import type { Story } from "../../model.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { contentWords } from "../../text/tokens.ts";
import { namesIn } from "./names.ts";
import { parseQuestion } from "./parse-question.ts";
import { longestPhrase } from "./phrase.ts";
import type { Question } from "./question.ts";
import { lastDate, referentOf, type ShownBy } from "./referent.ts";

/** A question made whole by the conversation before it. */
export interface Followed {
  readonly text: string;
  /** The earlier questions, made whole as well. */
  readonly before: readonly string[];
  /** Asked for what has not been shown yet ("what else"). */
  readonly more: boolean;
  /** Why it can't be made whole, in words. */
  readonly unclear?: string;
}

const BARE =
  /^(?:and |but |so )?(?<word>why|when|where|how|who|how come|when was (?:that|this|it)|where was (?:that|this|it)|why (?:is|was) (?:that|this|it)|why so|why not)(?: then| exactly)?$/i;
/** The answer before tells its speakers; it is shown again. */
const WHO_SAID_IT = /^(?:and |so )?who (?:said|says|wrote|told (?:you|us|them)) (?:that|this|it|so)$/i;
const ELLIPSIS = /^(?:and|or|but|what about|how about|and what about|and how about|also)\b[ ,]*(?<rest>.+)$/i;
const MORE =
  /^(?:(?:tell me |show me |say )?(?:some )?more|anything else|what else|go on|continue|else|and\??)(?: (?:about|on) (?:that|this|it|him|her|them))?$/i;
/** Asks what came next; the answer before tells when it was. */
const NEXT =
  /^(?:and |so |but )?(?:(?:what (?:happened|came|was)|what's) )?(?:next|then|after (?:that|this|it)|afterwards?|since(?: then)?)$/i;
const WH =
  /^(?:what|who|whom|when|where|why|how(?: many| much| long| often)?|which)\b(?:'s| (?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should)\b)?\s*/i;

/** Understands a question in its conversation: ellipsis, bare question words and pronouns take what they lack from the questions before. */
export function inContext(knowledge: StoryIndex, text: string, context: readonly string[], shownBy?: ShownBy): Followed {
  const before: string[] = [];
  for (const earlier of context) before.push(follow(knowledge, earlier, before, shownBy).text);
  return follow(knowledge, text, before, shownBy);
}

function follow(knowledge: StoryIndex, text: string, before: readonly string[], shownBy?: ShownBy): Followed {
  const last = before.at(-1);
  const more = /\b(?:else|more)\b/i.test(text) && /^(?:and )?(?:what|anything|tell|show|who|more|else)\b/i.test(text) && last !== undefined;
  const plain = { before, more };
  if (last === undefined) return { ...referentOf(knowledge, text, before, shownBy), ...plain, more: false };
  const date = NEXT.test(text) && shownBy !== undefined ? lastDate(before, shownBy) : undefined;
  if (date !== undefined) return { ...plain, text: `what happened after ${dateInWords(date)}` };
  if (MORE.test(text)) return { ...plain, text: last, more: true };
  const { story } = knowledge;
  const prior = parseQuestion(story, last);
  if (WHO_SAID_IT.test(text)) return { ...plain, text: prior.intent === "who-said" ? `who said ${prior.words}` : last };
  const bare = BARE.exec(text)?.groups?.word;
  if (bare !== undefined && prior.intent === "said" && prior.topic === undefined && !/^whe(?:n|re)/i.test(bare))
    return { ...plain, text, unclear: `It isn't clear what “${text}” asks about. Ask it whole.` };
  if (bare !== undefined) return { ...plain, text: withQuestionWord(bare, last, prior) };
  const rest = ELLIPSIS.exec(text)?.groups?.rest ?? (isFragment(story, text) ? text : undefined);
  if (rest !== undefined && !WH.test(rest) && (isTime(story, rest) || parseQuestion(story, rest).intent === "fact"))
    return { ...plain, ...instead(knowledge, rest, last, prior, before) };
  const whole = text.replace(/^(?:and|but|so|also)\s+/i, "");
  return { ...plain, ...referentOf(knowledge, whole, before, shownBy) };
}

/** Nothing but a time: "in 1950". */
function isTime(story: Story, text: string): boolean {
  const question = parseQuestion(story, text);
  return question.intent === "timeline" && question.range !== undefined && question.topic === undefined;
}

/** A name or a few words without a verb of a question: "Tanaka?", "the exercises?". */
function isFragment(story: Story, text: string): boolean {
  const [name] = namesIn(story, text);
  return (
    name !== undefined &&
    contentWords(text).every(({ start }) => namesIn(story, text).some((span) => start >= span.start && start < span.end))
  );
}

/** "why?" after a question: that question with this question word. */
function withQuestionWord(bare: string, last: string, prior: Question): string {
  const word = /^\S+/.exec(bare)?.[0]?.toLowerCase() ?? bare;
  if (prior.intent === "said" && (word === "when" || (word === "where" && prior.topic === undefined))) return last;
  const told =
    prior.intent === "said"
      ? `${prior.speaker} say ${prior.topic ?? ""}`
      : prior.intent === "who-said"
        ? prior.words
        : last.replace(WH, "");
  // "Who scored" has its verb in the past already.
  const did = /^(?:why|when|where|how)$/.test(word) && !/^who(?:m|se)?\b(?! (?:did|do|does)\b)/i.test(last) ? "did " : "";
  return `${word} ${did}${told}`.trim();
}

/** "Who is the chairman of Ostby", then "of Marr": the question with the phrase behind the same preposition exchanged. */
function withPhrase(rest: string, last: string): string | undefined {
  const preposition = /^(?:of|in|at|for|by|from|on|to|with)\b/i.exec(rest)?.[0];
  const at = preposition === undefined ? -1 : last.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
  return at < 0 ? undefined : `${last.slice(0, at)} ${rest}`;
}

/** The question before with its person or topic exchanged: "and Tanaka?", "what about patience?". */
function instead(
  knowledge: StoryIndex,
  rest: string,
  last: string,
  prior: Question,
  before: readonly string[],
): Pick<Followed, "text" | "unclear"> {
  const { story } = knowledge;
  const exchanged = withPhrase(rest, last);
  if (exchanged !== undefined && (prior.intent === "profile" || prior.intent === "fact")) return { text: exchanged };
  const said = /^(?:about|on|regarding) (?<topic>.+)$/i.exec(rest)?.groups?.topic;
  const names = namesIn(story, rest);
  const isName = said === undefined && (isFragment(story, rest) || (names.length === 0 && /^(?:the )?\p{Lu}/u.test(rest)));
  const tail = (question: Extract<Question, { intent: "said" }>) =>
    [
      question.topic && ` about ${question.topic}`,
      question.setting && ` at ${question.setting}`,
      question.range && ` ${question.range.text}`,
    ]
      .filter(Boolean)
      .join("");
  switch (prior.intent) {
    case "said":
      if (isTime(story, rest)) return { text: `what did ${prior.speaker} say ${rest}` };
      return isName
        ? { text: `what did ${rest} say${tail(prior)}` }
        : referentOf(knowledge, `what did ${prior.speaker} say about ${said ?? rest}`, before);
    case "profile":
      return { text: `who is ${said ?? rest}` };
    case "timeline":
      return {
        text: isTime(story, rest) ? `what happened ${rest}` : `timeline of ${said ?? rest}`,
      };
    case "who-said":
      return { text: `who said ${said ?? rest}` };
    default: {
      const own = namesIn(story, last);
      const [only] = own;
      if (isName && own.length === 1 && only !== undefined) return { text: `${last.slice(0, only.start)}${rest}${last.slice(only.end)}` };
      const phrase = longestPhrase(story, last.replace(WH, ""));
      if (phrase !== undefined) return { text: last.replace(phrase, said ?? rest) };
      return { text: `${WH.exec(last)?.[0] ?? ""}${said ?? rest}` };
    }
  }
}
