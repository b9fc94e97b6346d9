import { join } from "node:path";
import { knownNames } from "../annotate/people/known-names.ts";
import { mergePeople } from "../annotate/people/merge-people.ts";
import { UserError } from "../errors.ts";
import type { Story } from "../model.ts";
import type { Pool } from "../pool/pool.ts";
import { finishInTurns, type Steps } from "../steps.ts";
import { type AnnotatedArticles, openAnnotatedArticles } from "./annotated-articles.ts";
import type { ArticleCache } from "./article-cache.ts";
import { revisionOf, type StoryContent } from "./content.ts";
import type { LiveStory } from "./library.ts";
import { createFolderReader, type FolderContent } from "./read-folder.ts";
import { changedPassages, changeStoryIndex, indexingStory, loadStoryIndex, type StoryIndex } from "./story-index.ts";

/** A story that may take the place of the one in use. */
export interface Candidate {
  readonly story: Story;
  readonly content: StoryContent;
  /** Files that can't be read, each with the reason. */
  readonly problems: readonly string[];
  /** Ready to be asked, beside what is in use. */
  index(): Promise<StoryIndex>;
}

/** The revision that a folder comes to, and what of it can't be read. */
export interface FolderRevision {
  readonly revision: string;
  readonly problems: readonly string[];
}

type Tell = (line: string) => void;

/** Loads stories in the background: questions are answered in between. */
export interface StoryLoader {
  /** From its folder as it is. An article that can't be read is as in what is in use. Throws a UserError where story.md is missing or wrong. */
  fromFolder(story: string, inUse: LiveStory | undefined, tell: Tell): Promise<Candidate>;
  fromContent(content: StoryContent, inUse: LiveStory | undefined, tell: Tell): Promise<Candidate>;
  folderRevision(story: string, inUse: LiveStory | undefined): Promise<FolderRevision>;
  /** Saves the index of a story for the next start. */
  save(index: StoryIndex): Promise<void>;
}

/** What stories are loaded with. */
export interface LoaderParts {
  readonly knowledgeDir: string;
  readonly pool: Pool;
  readonly cache: ArticleCache;
  /** Makes ready what questions look up, before a story is put in use. */
  readonly prepare: (index: StoryIndex) => Steps<void>;
}

/** Passages in which the index may differ from the one in use to be made of it: some 40 ms. With more, it is made anew in turns. */
const FEW = 300;
/** Passages from which on it is quicker to load a saved index than to make it. */
const WORTH_SAVING = 2000;

/** Creates the loader of a knowledge folder. */
export function createStoryLoader({ knowledgeDir, pool, cache, prepare }: LoaderParts): StoryLoader {
  const reader = createFolderReader();
  const articleStores = new Map<string, Promise<AnnotatedArticles>>();
  const savedRevisions = new Map<string, string>();
  const articlesOf = (story: string): Promise<AnnotatedArticles> => {
    const articles = articleStores.get(story) ?? openAnnotatedArticles(story, pool, cache);
    articleStores.set(story, articles);
    return articles;
  };

  const readFolder = async (story: string, inUse: LiveStory | undefined): Promise<FolderContent> => {
    const last = inUse?.content.articles ?? [];
    return replaceRejected(await reader.read(join(knowledgeDir, story), story, last), last, (await articlesOf(story)).rejections);
  };

  const storyFrom = async (content: StoryContent, tell: Tell): Promise<Story | undefined> => {
    const { command, title, description, people: listedPeople } = content.story;
    const articles = await articlesOf(command);
    const alone = await articles.annotate(content.articles, tell);
    if (alone.length < content.articles.length) return undefined;
    const names = await finishInTurns(knownNames(alone, listedPeople));
    const knownArticles = alone.map((article, i) => ({ hash: content.articles[i]?.hash ?? "", article, knownPeople: names[i] ?? [] }));
    const people = await finishInTurns(mergePeople(await articles.annotateAgain(knownArticles, tell), listedPeople));
    await articles.keep();
    return { command, title, description, revision: revisionOf(content), ...people };
  };

  const indexOf = async (story: Story, inUse: LiveStory | undefined): Promise<StoryIndex> => {
    const before = inUse?.index;
    if (before?.story.revision === story.revision) return before;
    const isNear = before !== undefined && changedPassages(before.story, story) <= FEW;
    const stored = before === undefined ? await cache.loadIndex(story.command, story.revision) : undefined;
    if (stored !== undefined) savedRevisions.set(story.command, story.revision);
    const index = isNear
      ? changeStoryIndex(before, story)
      : stored === undefined
        ? await finishInTurns(indexingStory(story))
        : loadStoryIndex(story, stored);
    await finishInTurns(prepare(index));
    return index;
  };

  const candidate = (story: Story, content: StoryContent, problems: readonly string[], inUse: LiveStory | undefined): Candidate => {
    let promise: Promise<StoryIndex> | undefined;
    return {
      ...{ story, content, problems },
      index: () => {
        promise ??= indexOf(story, inUse);
        return promise;
      },
    };
  };

  return {
    fromFolder: async (name, inUse, tell) => {
      tell("reading");
      for (;;) {
        const { problems, ...content } = await readFolder(name, inUse);
        const story = await storyFrom(content, tell);
        // An article was refused: it is left out, or is as in what is in use.
        if (story !== undefined) return candidate(story, content, problems, inUse);
      }
    },
    fromContent: async (content, inUse, tell) => {
      const story = await storyFrom(content, tell);
      if (story !== undefined) return candidate(story, content, [], inUse);
      const { rejections } = await articlesOf(content.story.command);
      throw new UserError(content.articles.flatMap(({ hash }) => rejections.get(hash) ?? []).join("\n"));
    },
    folderRevision: async (story, inUse) => {
      const { problems, ...content } = await readFolder(story, inUse);
      return { revision: revisionOf(content), problems };
    },
    save: async ({ story, passages }) => {
      if (passages.size < WORTH_SAVING || savedRevisions.get(story.command) === story.revision) return;
      await cache.saveIndex(story.command, story.revision, passages.save());
      savedRevisions.set(story.command, story.revision);
    },
  };
}

/** A folder's content with the last good version, or none, of articles that take too long. */
function replaceRejected(content: FolderContent, last: StoryContent["articles"], rejections: ReadonlyMap<string, string>): FolderContent {
  const problems = content.articles.flatMap(({ hash }) => rejections.get(hash) ?? []);
  if (problems.length === 0) return content;
  const good = new Map(last.map((article) => [article.file.id, article]));
  const articles = content.articles.flatMap((article) => (rejections.has(article.hash) ? (good.get(article.file.id) ?? []) : [article]));
  return { ...content, articles, problems: [...content.problems, ...problems] };
}
