import { basename, dirname, resolve } from "node:path";
import * as asking from "./ask/ask.ts";
import { quotationsIn } from "./ask/quote-check/check.ts";
import { timelineQuestion } from "./ask/timeline/timeline.ts";
import type { Answer, Story } from "./model.ts";
import { annotatingDraft } from "./story/annotate-article.ts";
import { loadStory } from "./story/load-story.ts";
import { indexStory, type StoryIndex } from "./story/story-index.ts";

export type { CheckedQuotation } from "./ask/ask.ts";
export { UserError } from "./errors.ts";
export type { AnnotatedArticle, Answer, Citation, Difference, Evidence, PersonLine, SourceLine, Span, Story } from "./model.ts";

/** A story that was opened: what `ask`, `timeline`, `check` and `checkDraft` read. It doesn't change when its files do; open it again. */
export interface OpenedStory {
  /** Its articles, with all that was found in them. */
  readonly story: Story;
  /** Files that couldn't be read, each with the reason. */
  readonly problems: readonly string[];
  /** What is looked up in it. */
  readonly index: StoryIndex;
}

/**
 * Opens a story's folder, which has story.md and a file for each article (knowledge/README.md). Throws a UserError where it can't be read.
 *
 * ```ts
 * const nk = await openStory("knowledge/nk");
 * const { heading, evidence } = ask(nk, "what did Ford say");
 * ```
 */
export async function openStory(folder: string): Promise<OpenedStory> {
  const path = resolve(folder);
  const { story, problems } = await loadStory(dirname(path), basename(path));
  return { story, problems, index: indexStory(story) };
}

/** Answers a question; `context` has the earlier questions of the conversation, the oldest first. Pure. */
export function ask({ index }: OpenedStory, question: string, options: { readonly context?: readonly string[] } = {}): Answer {
  return asking.ask(index, question, options);
}

/** The timeline of a topic or a time, in the words of a person; without words, of all. Pure. */
export function timeline({ index }: OpenedStory, words = ""): Answer {
  return asking.ask(index, timelineQuestion(words));
}

/** Is this quote in the story, word for word, and whose is it; with a speaker, also whether it is theirs. Pure. */
export function check({ index }: OpenedStory, text: string, options: { readonly speaker?: string } = {}): Answer {
  return asking.checkQuote(index, text, options);
}

/** Each quotation of a draft checked, in order, by whom the draft says it is. Pure; takes some milliseconds for each thousand words. */
export async function checkDraft({ index }: OpenedStory, draft: string): Promise<readonly asking.CheckedQuotation[]> {
  return draft.trim() === ""
    ? []
    : quotationsIn(await annotatingDraft.run(draft)).map((quotation) => asking.checkQuotation(index, quotation));
}
