import type { Answer } from "../../model.ts";
import { commonness } from "../../search/word-frequencies.ts";
import type { StoryIndex } from "../../story/story-index.ts";
import { fold } from "../../text/normalize.ts";
import { type Word, words } from "../../text/tokens.ts";
import { namesIn } from "./names.ts";

/** What each kind of question asks for, in the question's own words. */
interface QuestionFields {
  readonly help: object;
  readonly overview: object;
  readonly people: object;
  readonly sources: object;
  readonly check: { readonly quote: string; readonly speaker?: string };
  readonly timeline: { readonly topic?: string; readonly range?: QuestionRange };
  readonly statements: {
    readonly speaker: string;
    readonly hearer?: string;
    readonly topic?: string;
    readonly setting?: string;
    readonly range?: QuestionRange;
    /** Whether only quoted speech answers it; what somebody thinks may also be answered as a fact. */
    readonly strict: boolean;
    /** What the speaker is supposed to have said ("did Cole say that the bridge is safe"): only their own words for it confirm it. */
    readonly claim?: string;
    /** The verb, where it asks for one kind of saying: "promise", "warn", "want". */
    readonly act?: string;
  };
  readonly speaker: { readonly words: string; readonly isQuoted: boolean; readonly strict: boolean };
  readonly profile: { readonly who: string };
  readonly fact: object;
}

/** What a question can ask for; src/ask/kinds.ts lists them in the order in which they are tried. */
export type KindName = keyof QuestionFields;

/** A question of one kind; `text` is the question as one sentence that needs no other. */
export type QuestionOf<K extends KindName> = { readonly [P in K]: { readonly kind: P; readonly text: string } & QuestionFields[P] }[K];

/** A question as understood. */
export type Question = QuestionOf<KindName>;

/** Days that a question is limited to, and the words that say so. */
export interface QuestionRange {
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  /** Counted from the newest article ("last year"). */
  readonly relative: boolean;
}

type Answered<T> = T extends { readonly kind: infer Kind }
  ? Omit<T, "kind" | "question" | "story" | "title" | "revision" | "answered" | "suggestions" | "explanation" | "reason"> & {
      readonly kind: Exclude<Kind, "unanswered">;
    }
  : never;

/** What a stage did, for `--explain`: a line, or lines that are only written where they are wanted. */
export type Step = string | (() => readonly string[]);

interface Extras {
  /** Questions to suggest first. */
  readonly questions?: readonly string[];
  readonly steps?: readonly Step[];
  /** Of a fact: whether it is shown with much to spare, and no word of the question was taken for another. */
  readonly sure?: boolean;
}

/** The outcome of answering, before question, story and suggestions are added: an answer, or the reason in words why there is none. */
export type Outcome = (Answered<Answer> & Extras) | ({ readonly kind: "unanswered"; readonly reason: string } & Extras);

/** An outcome, or none of this kind: then another kind may answer, and `reason` is given where it doesn't either. */
export type Attempt = Outcome | ({ readonly kind: "elsewhere"; readonly reason?: string } & Extras);

/** A question of a conversation, with its outcome: found when it is first asked for, since most follow-ups need no earlier one. */
export interface Turn {
  /** The question as asked, in one line. */
  readonly text: string;
  /** The question as understood after the turns before it. */
  readonly question: Question;
  outcome(): Outcome;
}

/** The reason that the story has none of these words: a name, "the pope" and "ferries" read as part of it, another word is put in quotation marks. */
export const notMentioned = (words: string): string => `Nothing here mentions ${inSentence(words)}.`;

/** Words of a question as a sentence can have them. */
export function inSentence(words: string): string {
  const isPhrase = /^(?:\p{Lu}|(?:the|an?|any|all|his|her|its|their|our|my|this|that|these|those) )|(?:[^s]s|people)$/u.test(words);
  return isPhrase ? words : `“${words}”`;
}

/** No answer, with the reason. */
export function unanswered(reason: string, questions: readonly string[] = [], steps: readonly Step[] = []): Outcome {
  return { kind: "unanswered", reason, questions, steps };
}

/** No answer of this kind. */
export function elsewhere(steps: readonly Step[], reason?: string): Attempt {
  return { kind: "elsewhere", steps, ...(reason === undefined ? {} : { reason }) };
}

/** What begins a question, a few words that may come first aside. */
export const BEGINS_QUESTION =
  /^(?:(?:and|but|so|in|at|on|by|for|to|from|of|with) )*(?:whats?|whos?|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b/i;

/** A word in capitals throughout that is no acronym. */
const SHOUTED = /^\p{Lu}{5,}$/u;

/** Glosses of general English from which on a word is likely none of a name alone, and passages that may have it with a capital by chance. */
const COMMON = 3;
const FEW = 3;

/** Share of a word's occurrences from which on it is written with a capital. */
const CAPITAL = 0.9;

/** A question as a person would write it above an answer: with a capital, its names as the story writes them, and a question mark. */
export function asHeading(index: StoryIndex, text: string): string {
  const heading = withStorySpelling(index, text).replace(/"([^"]*)"/g, "“$1”");
  return `${heading.charAt(0).toUpperCase()}${heading.slice(1)}${BEGINS_QUESTION.test(text) ? "?" : ""}`;
}

/** Words of a question with their names, of people and of all else, as the story writes them. */
export function withStorySpelling(index: StoryIndex, text: string): string {
  let result = text;
  const replace = (start: number, word: string) => {
    result = result.slice(0, start) + word + result.slice(start + word.length);
  };
  const names = namesIn(index, text);
  for (const { start, end, people } of names) {
    const parts = people
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => !SHOUTED.test(part));
    for (const word of words(text.slice(start, end))) {
      const bare = word.word.replace(/['’]s$/, "");
      const part = parts.find((candidate) => fold(candidate) === fold(bare));
      if (part?.length === bare.length) replace(start + word.start, part);
    }
  }
  for (const word of words(text)) {
    const isInName = names.some(({ start, end }) => word.start >= start && word.end <= end);
    if (word.stop || word.capital || isInName || !isName(index, word.stem)) continue;
    const name = spellingOf(index, word);
    if (name?.length === word.end - word.start) replace(word.start, name);
  }
  return result;
}

/** Whether the story writes a word with a capital; one of general English only where several passages do so, as a table or a heading may have done it once. */
const isName = ({ passages }: StoryIndex, stem: string): boolean =>
  passages.capitals(stem) >= CAPITAL && ((commonness(stem) ?? 0) < COMMON || passages.documentFrequency(stem) > FEW);

/** A word as the first passage that has it with a capital writes it. */
function spellingOf({ passages, locate }: StoryIndex, { word, stem }: Word): string | undefined {
  for (const id of passages.idsWith(stem).slice(0, LOOKED_THROUGH)) {
    const place = locate(id);
    const text = place?.article.text.slice(place.passage.start, place.passage.end) ?? "";
    const match = words(text).find((other) => other.capital && fold(other.word) === fold(word));
    const name = match === undefined ? "" : text.slice(match.start, match.end);
    if (name !== "") return SHOUTED.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  }
  return undefined;
}

/** Passages in which a name's letters are looked up. */
const LOOKED_THROUGH = 3;
