import type { Admin, Corrections } from "./admin/admin.ts";
import { asksForNews, type NewsCall, type NewsReply, runNewsCommand } from "./admin/subscriptions/news-command.ts";
import type { Subscriptions } from "./admin/subscriptions/subscriptions.ts";
import { withPages } from "./answer/page-address.ts";
import { ask, type CheckedQuotation, checkQuotation, checkQuote, searchPassages } from "./ask/ask.ts";
import { latest } from "./ask/lists/lists.ts";
import { suggest } from "./ask/lists/suggestions.ts";
import { isDate } from "./ask/question/date-range.ts";
import { quotationsIn } from "./ask/quote-check/check.ts";
import { hasQuestionForm, isConfident, whichStory } from "./ask/routing.ts";
import { evidenceBy } from "./ask/statements/statements.ts";
import { timelineQuestion } from "./ask/timeline/timeline.ts";
import { UserError } from "./errors.ts";
import type { Listening } from "./ledger/listening.ts";
import type { Memory } from "./ledger/memory.ts";
import type { Answer, Evidence, Story } from "./model.ts";
import { directPool, type Pool } from "./pool/pool.ts";
import { nextTurn } from "./steps.ts";
import { annotatingDraft } from "./story/annotate-article.ts";
import type { Library, StoryStatus } from "./story/library.ts";

export type { Admin, Correction, Corrections } from "./admin/admin.ts";
export type { Actor } from "./admin/permission.ts";
export type { News } from "./admin/subscriptions/news.ts";
export type { NewsCall, NewsReply } from "./admin/subscriptions/news-command.ts";
export type { NewsDelivery } from "./admin/subscriptions/subscriptions.ts";
export type { CheckedQuotation } from "./ask/ask.ts";
export { speakerName } from "./ask/evidence.ts";
export { notDate } from "./ask/question/date-range.ts";
export type { Listening } from "./ledger/listening.ts";
export type { GivenAnswer, Memory } from "./ledger/memory.ts";
export type { StoryStatus } from "./story/library.ts";

/** One slash command: a story. */
export interface StoryCommand {
  /** The folder's name, without "/". */
  readonly name: string;
  readonly title: string;
  /** 1-100 characters. */
  readonly description: string;
}

/** Characters that a draft to check may have: some 8,000 words. */
export const LONGEST_DRAFT = 50_000;
/** Quotations of one draft that are checked. */
const MOST_QUOTATIONS = 200;

/** All that is read of the stories. Asking is pure: the same question, context and revision give the same answer. All throw a UserError for an unknown story. */
export interface Reader {
  /** The stories, in alphabetical order. */
  commands(): readonly StoryCommand[];
  /** Answers a question; `context` has the earlier questions of the conversation, the oldest first. */
  ask(story: string, question: string, options?: AskOptions): Answer;
  /** The story that a question is about, where it can be about one only. */
  whichStory(question: string): string | undefined;
  /** Checks whether this text is in the story, word for word, and whose words they are. */
  check(story: string, text: string): Answer;
  /** Each quotation of a draft checked, in order. Throws a UserError where the draft is too long. */
  checkDraft(story: string, draft: string): Promise<DraftCheck>;
  /** The timeline of a topic or range in the words of a person, or of the whole story. */
  timeline(story: string, words: string): Answer;
  /** People and questions that this story answers and that begin or fit what was typed so far, best first. */
  suggest(story: string, input: string): readonly string[];
  /** The story as it is now: its articles with all that is annotated in them. */
  read(story: string): Story;
  /** Everything that a person says, each saying once, in the articles' order; by their full name. */
  statementsBy(story: string, person: string): readonly Evidence[];
  /** The passages that match these words best, whole, best first. */
  search(story: string, words: string, limit: number): readonly Evidence[];
  /** What the newest articles bring: statements and dated events. */
  latest(story: string, most: number): readonly Evidence[];
  /** How often another revision took the place of the one in use. */
  refreshes(story: string): number;
}

/** What a draft's quotations came to. */
export interface DraftCheck {
  readonly story: string;
  readonly revision: string;
  readonly quotations: readonly CheckedQuotation[];
  /** Quotations after the last that was checked. */
  readonly more: number;
}

/** All that an adapter sees of Pullquote. */
export interface Bot extends Reader {
  status(story: string): StoryStatus;
  /** Reads the story's folder again and answers from it from then on. */
  refresh(story: string, by: string): Promise<StoryStatus>;
  readonly memory: Memory;
  /** Admin work; ask `admin.refusal` before each act. */
  readonly admin: Admin;
  readonly corrections: Corrections;
  readonly news: NewsDesk;
  readonly listening: ListeningDesk;
  /** Whether words are a date that a timeline of this story can begin or end with. */
  isDate(story: string, words: string): boolean;
}

/** News, and the channels that follow a story. */
export interface NewsDesk {
  /** Whether a text asks for news ("what's new since Tuesday") or to follow a story ("follow", "unfollow"). */
  isMeant(text: string): boolean;
  /** Does what such a text asks for. */
  command(call: NewsCall): Promise<NewsReply>;
  /** From now on news for followers on this platform go to `send`, each once over all processes; see Corrections.deliver. */
  deliver: Subscriptions["deliver"];
}

/** Answers to what nobody asked us, in channels that an operator chose. */
export interface ListeningDesk {
  /** The stories that listen in a channel. */
  storiesIn(place: Omit<Listening, "story">): Promise<readonly string[]>;
  /** Whether a message has the form of a question at all. */
  mayBeMeant(text: string): boolean;
  /** The one of these stories that answers with confidence; undefined where none does, or several. */
  sureOf(stories: readonly string[], text: string, context: readonly string[]): string | undefined;
}

/** How a question is asked. */
export interface AskOptions {
  readonly context?: readonly string[];
  /** Fill `Answer.explanation`. */
  readonly explain?: boolean;
}

/** What a reader is made of. */
export interface ReaderParts {
  readonly library: Library;
  /** Where drafts are read; by default in this thread. */
  readonly pool?: Pool;
  /** Address of the web page, with a slash at its end; "": citations don't link to it. */
  readonly publicUrl?: string;
}

/** A reader of a library: each answer is wholly of the revision that is in use when it is asked. */
export function createReader({ library, pool = directPool, publicUrl = "" }: ReaderParts): Reader {
  const withLinks = (answer: Answer): Answer =>
    publicUrl === "" ? answer : withPages(answer, library.index(answer.story).story, publicUrl);
  return {
    commands: () =>
      library.stories().map((name) => {
        const { title, description } = library.index(name).story;
        return { name, title, description };
      }),
    ask: (story, question, options = {}) => withLinks(ask(library.index(story), question, options)),
    whichStory: (question) => {
      const stories = library.stories().map((name) => library.index(name));
      return whichStory(stories, question)?.story.command;
    },
    check: (story, text) => withLinks(checkQuote(library.index(story), text)),
    checkDraft: async (story, draft) => {
      const index = library.index(story);
      if (draft.length > LONGEST_DRAFT)
        throw new UserError(
          `That is too long: a draft can have up to ${LONGEST_DRAFT.toLocaleString("en")} characters. Check it in parts.`,
        );
      const draftQuotations = draft.trim() === "" ? [] : quotationsIn(await pool.run(annotatingDraft, draft));
      const quotations: CheckedQuotation[] = [];
      for (const quotation of draftQuotations.slice(0, MOST_QUOTATIONS)) {
        const answer = checkQuotation(index, quotation);
        quotations.push({ ...answer, answer: withLinks(answer.answer) });
        await nextTurn();
      }
      return { story, revision: index.story.revision, quotations, more: draftQuotations.length - quotations.length };
    },
    timeline: (story, words) => withLinks(ask(library.index(story), timelineQuestion(words))),
    suggest: (story, input) => suggest(library.index(story), input),
    read: (story) => library.index(story).story,
    statementsBy: (story, person) => evidenceBy(library.index(story), person),
    search: (story, words, limit) => searchPassages(library.index(story), words, limit),
    latest: (story, most) => latest(library.index(story), most),
    refreshes: (story) => library.refreshes(story),
  };
}

/** What a bot is made of. */
export interface BotParts extends ReaderParts {
  readonly memory: Memory;
  readonly admin: Admin;
  readonly corrections: Corrections;
  readonly subscriptions: Subscriptions;
  readonly lastAsked: (call: NewsCall) => Promise<number | undefined>;
  readonly listeningIn: ListeningDesk["storiesIn"];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A reader of a library with what is remembered and done. */
export function createBot({ library, memory, admin, corrections, subscriptions, lastAsked, listeningIn, now, ...parts }: BotParts): Bot {
  return {
    ...createReader({ library, ...parts }),
    isDate: (story, words) => isDate(words, library.index(story).story.articles.at(-1)?.published),
    status: (story) => library.status(story),
    refresh: async (story, by) => {
      await admin.refresh(story, by);
      return library.status(story);
    },
    memory,
    admin,
    corrections,
    news: {
      isMeant: asksForNews,
      command: (call) => runNewsCommand(call, { story: library.index(call.story).story, subscriptions, lastAsked, now: now() }),
      deliver: subscriptions.deliver,
    },
    listening: {
      storiesIn: listeningIn,
      mayBeMeant: hasQuestionForm,
      sureOf: (stories, text, context) => {
        const [sure, another] = stories.filter((story) => {
          const index = library.find(story)?.index;
          return index !== undefined && isConfident(index, text, context);
        });
        return another === undefined ? sure : undefined;
      },
    },
  };
}
