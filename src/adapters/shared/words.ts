import { type Correction, type News, notDate } from "../../bot.ts";
import { messageOf, UserError } from "../../errors.ts";

/** What the bot says in the same words on every platform. */
export const WORDS = {
  verify: "Verify this quote",
  nothingToVerify: "That message has no words to check.",
  noStory: "There is no story here yet.",
  notDate,
  whichStory: "Which story do you mean?",
  noneAnswers: "No story here answers that. Which one do you mean?",
  changed: "The articles have changed since then. This is the answer now.",
  forgotten: "This answer is too old and is no longer stored. Please ask again.",
  shared: "This answer is already in the channel.",
  right: "Thank you. You marked this answer as right.",
  wrong: "Thank you. You marked this answer as wrong; whoever runs the bot can see that.",
  notYours: "This answer is private: only the person who asked can use its buttons.",
  notYoursToDelete: "Only the person who asked can delete this answer.",
  fault: "Something went wrong, so there is no answer. It has been logged. Please ask again in a moment.",
} as const;

/** What a correction says around the words that were quoted and those that took their place. */
export const CORRECTION = {
  title: "Correction",
  reason: ({ answers, story, question }: Pick<Correction, "answers" | "story" | "question">) =>
    answers === 1
      ? `The articles have changed since this was answered: /${story} ${question}`
      : `The articles of /${story} have changed. ${answers} answers given here quoted these words.`,
  before: "Quoted then:",
  after: "It now says:",
  gone: "These words are no longer there.",
} as const;

/** What news say around what is new. */
export const NEWS = {
  title: ({ title, speaker }: Pick<News, "title" | "speaker">, since?: string) =>
    `${speaker === undefined ? `New in ${title}` : `${speaker} in ${title}`}${since === undefined ? "" : ` since ${since}`}`,
  articles: "Articles",
  statements: "Said for the first time",
  events: "Dates",
  corrected: "Corrected",
  button: "What’s new",
  /** Entries of each kind that a message shows. */
  most: 5,
} as const;

/** What the asker sees of an error: a mistake of theirs in its own words, anything else as a fault of ours. */
export function wordsFor(error: unknown): string {
  return error instanceof UserError ? messageOf(error) : WORDS.fault;
}
