import type { StoryIndex } from "../story/story-index.ts";
import { contentWords, words } from "../text/tokens.ts";
import { ask } from "./ask.ts";
import { readConversation } from "./question/conversation.ts";
import { type NameInQuestion, namesIn } from "./question/names.ts";
import { BEGINS_QUESTION, type Outcome } from "./question/question.ts";

/**
 * The story that a question is about, of several: the only one that knows most of the names in it, as they are written or else
 * misspelt; else the only one that answers it. Where all decline for the same reason, any of them will do. Undefined where it may be
 * about one as well as another.
 */
export function whichStory<S extends StoryIndex>(stories: readonly S[], question: string): S | undefined {
  const namesByStory = stories.map((index) => namesIn(index, question));
  const letters = (count: (repaired: boolean) => boolean) =>
    namesByStory.map((names) => names.reduce((sum, { isRepaired, text }) => sum + (count(isRepaired) ? text.length : 0), 0));
  for (const counts of [letters((repaired) => !repaired), letters(() => true)]) {
    const most = Math.max(0, ...counts);
    if (most > 0) return onlyOne(stories.filter((_, i) => counts[i] === most));
  }
  const answers = stories.map((index) => ask(index, question));
  const answering = stories.filter((_, i) => answers[i]?.answered === true);
  if (answering.length > 0) return onlyOne(answering);
  return new Set(answers.map(({ heading }) => heading)).size === 1 ? stories[0] : undefined;
}

function onlyOne<S>([first, ...others]: readonly S[]): S | undefined {
  return others.length === 0 ? first : undefined;
}

/**
 * Whether an article's text has a word of the question as a name: with a capital, though no sentence begins there. It needs no index, so
 * that of several stories only those that may be meant have to be loaded.
 */
export function hasNameOf(question: string): (text: string) => boolean {
  const topics = new Set(contentWords(question).map(({ word }) => word));
  return (text) => {
    for (const [name] of text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}\p{L}+/gu)) if (topics.has(words(name)[0]?.word ?? "")) return true;
    return false;
  };
}

/** What nobody addressed to us is longer than this. */
const LONGEST = 300;

/** Words of people who speak to each other, not to a story. */
const AMONG_PEOPLE = /\b(?:i|me|my|mine|we|us|our|ours|you|your|yours|anyone|anybody|everyone|everybody|someone|somebody)\b(?!\.)/i;
/** A question for a yes or a no: excerpts show what was reported, they don't say either. */
const YES_OR_NO =
  /^(?:(?:and|but|so) )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|isn['’]t|aren['’]t|didn['’]t)\b/i;

/** Whether a text has the form of a question: it ends with a question mark or begins as one. */
export function hasQuestionForm(text: string): boolean {
  const words = text.trim();
  return words.length <= LONGEST && !words.includes("\n") && (/\?["”’')\]]{0,3}$/.test(words) || BEGINS_QUESTION.test(words));
}

/**
 * Whether a story answers with confidence what nobody asked us: a question in form that names somebody of the story, spelt as there,
 * and whose answer shows excerpts without a guess. "He" counts only in a conversation, where it is known who is meant.
 */
export function isConfident(index: StoryIndex, input: string, context: readonly string[]): boolean {
  if (!hasQuestionForm(input) || AMONG_PEOPLE.test(withoutUnitedStates(input))) return false;
  const turn = readConversation(index, [...context, input]).at(-1);
  if (turn === undefined) return false;
  const { question, text } = turn;
  // Without a conversation another wording means that a word was guessed for "he" or "it".
  if (context.length === 0 && question.text !== text) return false;
  const names = namesIn(index, question.text);
  if (!names.some((name) => !isFirstName(name)) || names.some(({ isRepaired }) => isRepaired)) return false;
  const outcome = turn.outcome();
  return isSure(outcome) && !(outcome.kind === "passages" && YES_OR_NO.test(input.trim()));
}

/** "US" in capitals is a country. */
const withoutUnitedStates = (text: string): string => text.replace(/\bUS\b/g, "");

/** Whether a name is nothing but the first name of those it may mean: anybody may have that. */
function isFirstName({ text, people }: NameInQuestion): boolean {
  const word = text.toLowerCase();
  return people.every(({ kind, name }) => kind === "person" && /\s/.test(name) && name.toLowerCase().split(/\s+/)[0] === word);
}

function isSure(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case "statements":
    case "profile":
    case "timeline":
      return outcome.evidence.length > 0;
    case "check":
      return outcome.verdict === "exact";
    case "passages":
      return outcome.sure === true;
    default:
      return false;
  }
}
