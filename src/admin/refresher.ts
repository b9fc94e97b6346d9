import { UserError } from "../errors.ts";
import { answersQuoting, putCorrection } from "../ledger/corrections.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { takeLock } from "../ledger/locks.ts";
import { currentRevisions, keepRevision, loadRevision } from "../ledger/revisions.ts";
import type { Library, LoadedKnowledge } from "../library/library.ts";
import type { StoryBuilder } from "../library/story-builder.ts";
import type { Story } from "../model.ts";
import type { Preview } from "./admin.ts";
import { compareStories } from "./compare-stories.ts";
import { correctedQuotes } from "./corrected-quotes.ts";
import { changedAnswers, goldenQuestions } from "./golden-questions.ts";

/** What a refresher works with. */
export interface RefresherParts {
  readonly knowledgeDir: string;
  readonly library: Library;
  readonly builder: StoryBuilder;
  readonly ledger: Ledger;
  /** Whether answers given are corrected. */
  readonly corrections: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when corrections have become due. */
  readonly due: () => void;
}

type Tell = (line: string) => void;

/** Brings stories from one revision to another, one at a time a story over all processes. */
export interface Refresher {
  preview(story: string, tell: Tell): Promise<Preview>;
  refresh(story: string, by: string, tell: Tell, expected?: string): Promise<Preview>;
  rollback(story: string, by: string, tell: Tell, revision: string): Promise<Preview>;
  /** What the folder comes to now, and what of it can't be read; revision "" where it can't be read at all. */
  folderRevision(story: string): Promise<{ readonly revision: string; readonly problems: readonly string[] }>;
  /** Takes over what other processes made current, of all stories or of these. Resolves to the stories that changed here. */
  follow(stories?: readonly string[]): Promise<readonly string[]>;
}

export function createRefresher({ knowledgeDir, library, builder, ledger, corrections, now, due }: RefresherParts): Refresher {
  const { db } = ledger;
  const inUse = (story: string): LoadedKnowledge | undefined => library.find(story);

  const previewOf = async (story: string, loaded: LoadedKnowledge): Promise<Preview> => {
    const before = inUse(story)?.knowledge;
    const after = loaded.knowledge;
    const changes = compareStories(before?.story, after.story);
    const questions = before === undefined || before === after ? [] : await goldenQuestions(knowledgeDir, story);
    return {
      story,
      from: before?.story.revision ?? "",
      to: after.story.revision,
      ...changes,
      answers: before === undefined ? [] : await changedAnswers(before, after, questions),
      touched: before === undefined ? 0 : (await touchedAnswers(before.story, after.story, changes)).length,
      problems: loaded.problems,
    };
  };

  const touchedAnswers = async (before: Story, after: Story, { changed, removed }: Pick<Preview, "changed" | "removed">) => {
    const articles = [...changed, ...removed].map(({ article }) => article);
    const answers = articles.length === 0 ? [] : await answersQuoting(db, after.command, articles);
    return answers.flatMap(({ id, given }) => {
      const quotes = correctedQuotes(given, before, after);
      return quotes.length === 0 ? [] : [{ id, quotes }];
    });
  };

  /** Corrections for what changed words; answers whose words stand (again) have none due. */
  const correct = async (before: Story, after: Story, preview: Preview) => {
    if (!corrections) return;
    const articles = [...preview.changed, ...preview.removed, ...preview.added].map(({ article }) => article);
    if (articles.length === 0) return;
    let any = false;
    for (const { id, given } of await answersQuoting(db, after.command, articles)) {
      const quotes = correctedQuotes(given, before, after);
      const changes = quotes.length === 0 ? undefined : JSON.stringify(quotes);
      any = (await putCorrection(db, now(), id, after.revision, changes)) || any;
    }
    if (any) due();
  };

  const apply = async (story: string, loaded: LoadedKnowledge, preview: Preview, by: string, note: string) => {
    const before = inUse(story)?.knowledge.story;
    const after = loaded.knowledge.story;
    await keepRevision(db, now(), builder.contentOf(loaded), { by, note });
    library.swap(loaded);
    if (before !== undefined) await correct(before, after, preview);
    const { added, changed, removed } = preview;
    const detail = `${preview.from || "nothing"} to ${preview.to}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`;
    await ledger.acted({ story, act: note, by, detail });
  };

  const alone = async <T>(story: string, work: () => Promise<T>): Promise<T> => {
    const lock = await takeLock(db, `refresh ${story}`, now);
    if (lock === undefined) throw new UserError(`${story} is being refreshed at this moment. Try again when that is done.`);
    try {
      return await work();
    } finally {
      await lock.release();
    }
  };

  /** What was kept is taken over first, so that a comparison is with what everybody is answered from. */
  const takeOver = async (story: string, revision: string | undefined): Promise<boolean> => {
    if (revision === undefined || inUse(story)?.knowledge.story.revision === revision) return false;
    const content = await loadRevision(db, story, revision);
    if (content === undefined) return false;
    library.swap(await builder.fromContent(content, inUse(story), () => {}));
    return true;
  };
  const upToDate = async (story: string) => takeOver(story, (await currentRevisions(db)).get(story));

  return {
    preview: async (story, tell) => {
      await upToDate(story);
      return previewOf(story, await builder.fromFolder(story, inUse(story), tell));
    },
    refresh: (story, by, tell, expected) =>
      alone(story, async () => {
        await upToDate(story);
        const loaded = await builder.fromFolder(story, inUse(story), tell);
        const preview = await previewOf(story, loaded);
        if (expected !== undefined && preview.to !== expected)
          throw new UserError(
            `The folder of ${story} has changed since the preview (it was ${expected}, it is ${preview.to}). Look at it again.`,
          );
        if (preview.to === preview.from) {
          library.swap(loaded);
          await ledger.acted({ story, act: "refresh", by, detail: `${preview.to}: nothing changed` });
        } else await apply(story, loaded, preview, by, preview.from === "" ? "first" : "refresh");
        return preview;
      }),
    rollback: (story, by, tell, revision) =>
      alone(story, async () => {
        await upToDate(story);
        const content = await loadRevision(db, story, revision);
        if (content === undefined)
          throw new UserError(`${story} has no revision ${revision} any more. "status ${story}" lists those kept.`);
        const loaded = await builder.fromContent(content, inUse(story), tell);
        const preview = await previewOf(story, loaded);
        await apply(story, loaded, preview, by, "rollback");
        return preview;
      }),
    folderRevision: async (story) => {
      try {
        return await builder.folderRevision(story, inUse(story));
      } catch (error) {
        if (error instanceof UserError) return { revision: "", problems: [error.message] };
        throw error;
      }
    },
    follow: async (stories) => {
      const taken: string[] = [];
      for (const [story, revision] of await currentRevisions(db))
        if ((stories?.includes(story) ?? true) && (await takeOver(story, revision))) taken.push(story);
      return taken;
    },
  };
}
