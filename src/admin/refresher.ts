import { UserError } from "../errors.ts";
import type { StoryFile } from "../ingest/load.ts";
import { answersQuoting, type KeptAnswer } from "../ledger/corrections.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { takeLock } from "../ledger/locks.ts";
import { currentRevisions, type KeptContent, keepRevision, loadRevision, type NewContent } from "../ledger/revisions.ts";
import type { Database } from "../ledger/tables.ts";
import type { Story } from "../model.ts";
import type { Pool } from "../pool/pool.ts";
import { finishInTurns } from "../steps.ts";
import { type HashedArticle, revisionOf, type StoryContent } from "../story/content.ts";
import { collectingSooner } from "../story/heap-growth.ts";
import type { Library, LiveStory } from "../story/library.ts";
import type { Candidate, StoryLoader } from "../story/story-loader.ts";
import type { Preview } from "./admin.ts";
import { compareStories, type StoryChanges } from "./compare-stories.ts";
import { correctAnswers } from "./correct-answers.ts";
import { correctedQuotes } from "./corrected-quotes.ts";
import { changedAnswers, goldenQuestions } from "./golden-questions.ts";
import { newsBetween } from "./subscriptions/news.ts";
import type { Subscriptions } from "./subscriptions/subscriptions.ts";

/** What a refresher works with. */
export interface RefresherParts {
  readonly knowledgeDir: string;
  readonly library: Library;
  readonly loader: StoryLoader;
  readonly pool: Pool;
  readonly ledger: Ledger;
  /** Whether answers given are corrected. */
  readonly corrections: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears what is being done to a story, in a few words. */
  readonly tell: (words: string) => void;
  /** Told when corrections have become due. */
  readonly due: () => void;
  /** Keeps the news of a refresh, and sends it to the followers. */
  readonly news: Pick<Subscriptions, "put" | "wake">;
}

/** Brings stories from one revision to another, one at a time a story over all processes. */
export interface Refresher {
  /** Puts a story in use: as it was kept last, else as the folder has it. Waits for another process that does the same. */
  open(story: string): Promise<void>;
  preview(story: string): Promise<Preview>;
  refresh(story: string, by: string, expected?: string): Promise<Preview>;
  rollback(story: string, by: string, revision: string): Promise<Preview>;
  /** What the folder comes to now, and what of it can't be read; revision "" where it can't be read at all. */
  folderRevision(story: string): Promise<{ readonly revision: string; readonly problems: readonly string[] }>;
  /** Takes over what other processes made current or took away, of all stories or of these. Resolves to the stories that changed here. */
  follow(stories?: readonly string[]): Promise<readonly string[]>;
  /** Waits for what is under way, and saves what makes the next start quick. */
  close(): Promise<void>;
}

/** Milliseconds that opening a story waits for another process. */
const PATIENCE = 15 * 60_000;

export function createRefresher(parts: RefresherParts): Refresher {
  const { knowledgeDir, library, loader, pool, ledger, corrections, now, tell, due, news } = parts;
  const { db } = ledger;
  const turns = new Map<string, Promise<unknown>>();
  const inUse = (story: string): LiveStory | undefined => library.find(story);

  /** One thing after another on a story in this process: each begins with what the one before left in use. */
  const inTurn = <T>(story: string, work: () => Promise<T>): Promise<T> => {
    const begin = () => collectingSooner(work);
    const next = (turns.get(story) ?? Promise.resolve()).then(begin, begin);
    turns.set(story, next);
    return next;
  };
  const alone = <T>(story: string, work: () => Promise<T>, patience = 0): Promise<T> =>
    inTurn(story, async () => {
      const until = Date.now() + patience;
      let lock = await takeLock(db, `refresh ${story}`, now);
      while (lock === undefined && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        lock = await takeLock(db, `refresh ${story}`, now);
      }
      if (lock === undefined) throw new UserError(`${story} is being refreshed right now. Try again when that has finished.`);
      try {
        return await work();
      } finally {
        await lock.release();
      }
    });

  const use = async (candidate: Candidate): Promise<void> => {
    const { content, problems } = candidate;
    library.swap({ index: await candidate.index(), content, problems });
  };

  const quoting = async (story: string, articles: readonly string[]) => {
    await ledger.settled();
    return answersQuoting(db, story, articles);
  };

  const touchedAnswers = async (before: Story, after: Story, { changed, removed }: StoryChanges) => {
    const articles = [...changed, ...removed].map(({ article }) => article);
    const answers = articles.length === 0 ? [] : await quoting(after.command, articles);
    return answers.filter(({ given }) => correctedQuotes(given, before, after).length > 0);
  };

  const previewOf = async (story: string, candidate: Candidate): Promise<Preview> => {
    const before = inUse(story)?.index;
    const after = candidate.story;
    const changes = await compareStories(before?.story, after, pool);
    const isNew = before === undefined || before.story.revision === after.revision;
    const questions = isNew ? [] : await goldenQuestions(knowledgeDir, story);
    return {
      story,
      from: before?.story.revision ?? "",
      to: after.revision,
      ...changes,
      answers: before === undefined || questions.length === 0 ? [] : await changedAnswers(before, await candidate.index(), questions),
      touched: before === undefined ? 0 : (await touchedAnswers(before.story, after, changes)).length,
      problems: candidate.problems,
    };
  };

  /** Answers given that may have to be corrected. */
  const answersTouchedBy = async (story: string, { changed, removed, added }: StoryChanges) => {
    const articles = [...changed, ...removed, ...added].map(({ article }) => article);
    return !corrections || articles.length === 0 ? [] : await quoting(story, articles);
  };

  const apply = async (story: string, candidate: Candidate, preview: Preview, by: string, note: string) => {
    const before = inUse(story)?.index.story;
    const brought =
      before !== undefined && note === "refresh" ? await finishInTurns(newsBetween(before, candidate.story, preview)) : undefined;
    const content = contentToKeep(candidate.content, inUse(story)?.content);
    const answers = before === undefined ? [] : await answersTouchedBy(story, preview);
    const correct = async (within: Database, some: readonly KeptAnswer[]): Promise<boolean> =>
      before !== undefined && (await correctAnswers(within, now(), some, before, candidate.story));
    let isAnyDue = false;
    // In one step: a process that ends here leaves the revision with its news and corrections, or none of them.
    await keepRevision(db, now(), content, { by, note }, async (within) => {
      if (brought !== undefined) await news.put(within, brought, preview.to);
      isAnyDue = await correct(within, answers);
    });
    await use(candidate);
    news.wake();
    // Answers that were given from the revision before while this one was kept.
    const ids = new Set(answers.map(({ id }) => id));
    const later = before === undefined ? [] : (await answersTouchedBy(story, preview)).filter(({ id }) => !ids.has(id));
    if (later.length > 0) isAnyDue = (await db.transaction().execute((within) => correct(within, later))) || isAnyDue;
    if (isAnyDue) due();
    const { added, changed, removed } = preview;
    const detail = `${preview.from || "nothing"} to ${preview.to}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`;
    await ledger.acted({ story, act: note, by, detail });
  };

  /** What was kept is taken over first, so that a comparison is with what everybody is answered from. */
  const takeOver = async (story: string, revision: string | undefined): Promise<boolean> => {
    const live = inUse(story);
    if (revision === undefined || live?.index.story.revision === revision) return false;
    const content = await loadRevision(db, story, revision);
    if (content === undefined) return false;
    await use(await loader.fromContent(contentOf(content), live, tell));
    return true;
  };
  const upToDate = async (story: string) => takeOver(story, (await currentRevisions(db)).get(story));

  return {
    open: (story) =>
      alone(
        story,
        async () => {
          await upToDate(story);
          if (inUse(story) !== undefined) return;
          const candidate = await loader.fromFolder(story, undefined, tell);
          await apply(story, candidate, await previewOf(story, candidate), "start", "first");
        },
        PATIENCE,
      ),
    preview: (story) =>
      inTurn(story, async () => {
        await upToDate(story);
        return previewOf(story, await loader.fromFolder(story, inUse(story), tell));
      }),
    refresh: (story, by, expected) =>
      alone(story, async () => {
        await upToDate(story);
        const candidate = await loader.fromFolder(story, inUse(story), tell);
        const preview = await previewOf(story, candidate);
        if (expected !== undefined && preview.to !== expected)
          throw new UserError(
            `The folder of ${story} has changed since the preview (it was ${expected} and is now ${preview.to}). Preview it again.`,
          );
        if (preview.to === preview.from) {
          const live = inUse(story);
          if (live !== undefined) library.swap({ ...live, problems: candidate.problems });
          await ledger.acted({ story, act: "refresh", by, detail: `${preview.to}: nothing changed` });
        } else await apply(story, candidate, preview, by, preview.from === "" ? "first" : "refresh");
        return preview;
      }),
    rollback: (story, by, revision) =>
      alone(story, async () => {
        await upToDate(story);
        const content = await loadRevision(db, story, revision);
        if (content === undefined)
          throw new UserError(`${story} no longer has revision ${revision}. "status --history" lists the revisions kept.`);
        const candidate = await loader.fromContent(contentOf(content), inUse(story), tell);
        const preview = await previewOf(story, candidate);
        await apply(story, candidate, preview, by, "rollback");
        return preview;
      }),
    folderRevision: async (story) => {
      try {
        return await loader.folderRevision(story, inUse(story));
      } catch (error) {
        if (error instanceof UserError) return { revision: "", problems: [error.message] };
        throw error;
      }
    },
    follow: async (stories) => {
      const changes: string[] = [];
      const current = await currentRevisions(db);
      for (const story of library.stories()) if (!current.has(story)) library.drop(story);
      for (const [story, revision] of current)
        if ((stories?.includes(story) ?? true) && inUse(story)?.index.story.revision !== revision)
          if (await inTurn(story, () => upToDate(story))) changes.push(story);
      return changes;
    },
    close: async () => {
      await Promise.allSettled(turns.values());
      for (const story of library.stories()) await loader.save(library.index(story));
    },
  };
}

/** The content to save: of articles that are in the revision before, only the hash. */
function contentToKeep(content: StoryContent, before: StoryContent | undefined): NewContent {
  const hashes = new Set(before?.articles.map(({ hash }) => hash));
  return {
    story: content.story.command,
    revision: revisionOf(content),
    file: JSON.stringify(content.story),
    articles: content.articles.map(({ hash, file }) => (hashes.has(hash) ? { hash } : { hash, json: JSON.stringify(file) })),
  };
}

/** What this program kept itself, read again. */
function contentOf({ file, articles }: KeptContent): StoryContent {
  const story: StoryFile = JSON.parse(file);
  return { story, articles: articles.map(({ hash, json }): HashedArticle => ({ hash, file: JSON.parse(json) })) };
}
