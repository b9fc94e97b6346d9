import type { ArticleFile, StoryFile } from "../ingest/load.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { changedPassages, changeStoryIndex, indexStory, type Knowledge, loadStoryIndex } from "../search/story-index.ts";
import type { ArticleCache } from "./article-cache.ts";
import { type Builder, type BuildOrder, type Built, UNKNOWN_BASE } from "./build.ts";
import type { StoryContent } from "./content.ts";
import type { LoadedKnowledge } from "./library.ts";
import { storyOf } from "./load-story.ts";

/** A content to build from, as it was kept: JSON of the story's file and of each article in order. */
export interface StoredContent {
  readonly story: string;
  readonly revision: string;
  readonly file: string;
  readonly articles: readonly { readonly hash: string; readonly json: string }[];
}

/** A content to keep; articles without JSON are those of the revision before. */
export interface ContentToStore extends Omit<StoredContent, "articles"> {
  readonly articles: readonly { readonly hash: string; readonly json?: string }[];
}

/** A story that may take the place of the one in use. */
export interface Candidate {
  readonly story: Story;
  readonly problems: readonly string[];
  readonly content: ContentToStore;
  /** Ready to be asked beside what is in use. */
  beside(): Promise<Knowledge>;
  /** Readies it for use; what it resolves to gives the knowledge at once, and what was in use may not be asked any more from then on. */
  adopted(): Promise<() => Knowledge>;
}

type Tell = (line: string) => void;

/** Makes stories ready to be asked. */
export interface StoryBuilder {
  /** From its folder as it is; `base` is what is in use. Throws a UserError where story.md is missing or wrong. */
  fromFolder(story: string, base: LoadedKnowledge | undefined, tell: Tell): Promise<Candidate>;
  fromContent(content: StoredContent, base: LoadedKnowledge | undefined, tell: Tell): Promise<Candidate>;
  /** From the cache alone, where all of it is there: the quick way to start. */
  fromCache(content: StoredContent): Promise<Knowledge | undefined>;
  /** The revision that the folder comes to now, without an index of it. */
  folderRevision(
    story: string,
    base: LoadedKnowledge | undefined,
  ): Promise<{ readonly revision: string; readonly problems: readonly string[] }>;
  /** Keeps the index of what is in use for the next start. */
  keepIndex(loaded: LoadedKnowledge): Promise<void>;
}

/** What a story builder works with; `stored` gives a revision's content where the builder doesn't know it any more. */
export interface StoryBuilderParts {
  readonly builder: Builder;
  readonly cache: ArticleCache;
  readonly stored: (story: string, revision: string) => Promise<StoredContent | undefined>;
}

/** Passages from which an index is changed in place rather than made anew, and how many of them may change. */
const LARGE = 3000;
const FEW = 300;

export function createStoryBuilder({ builder, cache, stored }: StoryBuilderParts): StoryBuilder {
  const build = async (order: Omit<BuildOrder, "base">, base: LoadedKnowledge | undefined, tell: Tell): Promise<Built> => {
    const revision = base?.knowledge.story.revision;
    const based = { ...order, ...(revision === undefined ? {} : { base: revision }) };
    let built = await builder.build(based, tell);
    if (built === UNKNOWN_BASE && revision !== undefined) {
      // Its thread was started anew: it is told what is in use.
      const content = await stored(order.story, revision);
      if (content !== undefined) await builder.build({ story: order.story, from: { kind: "content", content: contentOf(content) } }, tell);
      built = await builder.build(content === undefined ? order : based, tell);
    }
    if (built === UNKNOWN_BASE) throw new Error(`The builder doesn't know revision ${revision} of ${order.story}.`);
    return built;
  };

  const indexed = async (story: Story): Promise<Knowledge> => {
    const saved = await builder.index(story.command, story.revision);
    return saved === UNKNOWN_BASE ? indexStory(story) : loadStoryIndex(story, saved);
  };

  const make = async (order: Omit<BuildOrder, "base">, base: LoadedKnowledge | undefined, tell: Tell): Promise<Candidate> => {
    const built = await build(order, base, tell);
    const story = { ...built.story, articles: assembled(built, base) };
    let ready: Promise<Knowledge> | undefined;
    if (base?.knowledge.story.revision === story.revision) ready = Promise.resolve(base.knowledge);
    const beside = () => {
      ready ??= indexed(story);
      return ready;
    };
    return {
      story,
      problems: built.problems,
      content: contentToStore(built, story),
      beside,
      adopted: async () => {
        if (ready === undefined && base !== undefined && isSmallChange(base.knowledge, story))
          return () => changeStoryIndex(base.knowledge, story);
        const knowledge = await beside();
        return () => knowledge;
      },
    };
  };

  return {
    fromFolder: (story, base, tell) => make({ story, from: { kind: "folder" } }, base, tell),
    fromContent: (content, base, tell) =>
      make({ story: content.story, from: { kind: "content", content: contentOf(content) } }, base, tell),
    fromCache: async (content) => {
      const known = await cache.load(content.story);
      const annotated = content.articles.flatMap(({ hash }) => known.get(hash) ?? []);
      if (annotated.length < content.articles.length) return undefined;
      const story = storyOf(contentOf(content), annotated);
      const saved = await cache.loadIndex(story.command, story.revision);
      return saved === undefined ? indexStory(story) : loadStoryIndex(story, saved);
    },
    folderRevision: async (story, base) => {
      const built = await build({ story, from: { kind: "folder" } }, base, () => {});
      return { revision: built.story.revision, problems: built.problems };
    },
    keepIndex: async ({ knowledge: { story } }) => {
      await builder.index(story.command, story.revision);
    },
  };
}

function isSmallChange({ passages, story: before }: Knowledge, story: Story): boolean {
  return passages.size >= LARGE && changedPassages(before, story) <= FEW;
}

/** What this program kept itself, read again. */
function contentOf({ file, articles }: StoredContent): StoryContent {
  const story: StoryFile = JSON.parse(file);
  return { story, articles: articles.map(({ hash, json }): { hash: string; file: ArticleFile } => ({ hash, file: JSON.parse(json) })) };
}

function contentToStore({ file, files, hashes }: Built, { command, revision }: Story): ContentToStore {
  const fresh = new Map(files.map((article) => [article.hash, JSON.stringify(article.file)]));
  const articles = hashes.map((hash) => {
    const json = fresh.get(hash);
    return json === undefined ? { hash } : { hash, json };
  });
  return { story: command, revision, file: JSON.stringify(file), articles };
}

function assembled({ articles }: Built, base: LoadedKnowledge | undefined): AnnotatedArticle[] {
  const known = new Map(base?.knowledge.story.articles.map((article) => [article.id, article]));
  return articles.map((article) => {
    const found = typeof article === "string" ? known.get(article) : article;
    if (found === undefined) throw new Error("A build lacks an article of its base.");
    return found;
  });
}
