import { join } from "node:path";
import type { AnnotatedArticle, Story } from "../model.ts";
import { indexStory } from "../search/story-index.ts";
import type { ArticleCache } from "./article-cache.ts";
import { type HashedArticle, revisionOf, type StoryContent } from "./content.ts";
import { annotateArticle, storyOf } from "./load-story.ts";
import { createFolderReader } from "./read-folder.ts";
import { isSame } from "./same.ts";

/** What to build a story from: its folder as it is, or a content that was kept. */
export interface BuildOrder {
  readonly story: string;
  readonly from: { readonly kind: "folder" } | { readonly kind: "content"; readonly content: StoryContent };
  /** A revision built before: its good versions stand in for files that can't be read, and what is the same as in it isn't handed over again. */
  readonly base?: string;
}

/** A story built, told as what differs from the base. */
export interface Built {
  /** The story's file as it stands in the content. */
  readonly file: StoryContent["story"];
  /** Hashes of the articles, in order. */
  readonly hashes: readonly string[];
  /** Articles' files that the base doesn't hold. */
  readonly files: readonly HashedArticle[];
  readonly story: Omit<Story, "articles">;
  /** The articles in order; an id stands for the base's article. */
  readonly articles: readonly (AnnotatedArticle | string)[];
  readonly problems: readonly string[];
}

/** The builder doesn't know the base that an order names: build it from its content first. */
export const UNKNOWN_BASE = "unknown base";

/** Builds stories; asked again, it works on changed articles only. */
export interface Builder {
  build(order: BuildOrder, progress: (line: string) => void): Promise<Built | typeof UNKNOWN_BASE>;
  /** The search index of a revision that was built, as it is saved; it is kept in the cache. */
  index(story: string, revision: string): Promise<string | typeof UNKNOWN_BASE>;
}

/** A story as it was built. */
interface Kept {
  readonly content: StoryContent;
  readonly story: Story;
}

/** Builds of a story that are remembered: the one in use, a preview, and one before. */
const REMEMBERED = 3;
/** Milliseconds between two words of progress. */
const PROGRESS = 250;

export function createBuilder(knowledgeDir: string, cache: ArticleCache | undefined): Builder {
  const reader = createFolderReader();
  const builds = new Map<string, readonly Kept[]>();
  /** Articles as annotated alone, by hash, of each story's last build. */
  const annotations = new Map<string, ReadonlyMap<string, AnnotatedArticle>>();

  const annotateAll = async (command: string, { articles }: StoryContent, progress: (line: string) => void) => {
    const before = annotations.get(command) ?? (await cache?.load(command)) ?? new Map<string, AnnotatedArticle>();
    const fresh = new Map<string, AnnotatedArticle>();
    const now = new Map<string, AnnotatedArticle>();
    let told = Date.now();
    for (const [i, { hash, file }] of articles.entries()) {
      const article = before.get(hash) ?? annotateArticle(file);
      if (!before.has(hash)) fresh.set(hash, article);
      now.set(hash, article);
      if (Date.now() - told < PROGRESS) continue;
      progress(`${i + 1} of ${articles.length} articles`);
      told = Date.now();
    }
    if (before.size > 2 * now.size + 20) await cache?.replace(command, now);
    else await cache?.add(command, fresh);
    annotations.set(command, now);
    return articles.flatMap(({ hash }) => now.get(hash) ?? []);
  };

  return {
    build: async ({ story: command, from, base: wanted }, progress) => {
      const before = builds.get(command) ?? [];
      const base = before.find(({ story }) => story.revision === wanted);
      if (base === undefined && wanted !== undefined) return UNKNOWN_BASE;
      progress("reading");
      const { problems, ...content } =
        from.kind === "content"
          ? { ...from.content, problems: [] }
          : await reader.read(join(knowledgeDir, command), command, base?.content.articles);
      const again = before.find(({ story }) => story.revision === revisionOf(content));
      const kept = again ?? { content, story: storyOf(content, await annotateAll(command, content, progress)) };
      builds.set(command, [kept, ...before.filter((one) => one !== kept)].slice(0, REMEMBERED));
      return { ...difference(base, kept), problems };
    },
    index: async (command, revision) => {
      const kept = builds.get(command)?.find(({ story }) => story.revision === revision);
      if (kept === undefined) return UNKNOWN_BASE;
      const saved = indexStory(kept.story).passages.save();
      await cache?.keepIndex(command, revision, saved);
      return saved;
    },
  };
}

/** What of a build differs from the base. */
function difference(base: Kept | undefined, { content, story: { articles, ...story } }: Kept): Omit<Built, "problems"> {
  const known = new Map(base?.story.articles.map((article) => [article.id, article]));
  const held = new Set(base?.content.articles.map(({ hash }) => hash));
  return {
    file: content.story,
    hashes: content.articles.map(({ hash }) => hash),
    files: content.articles.filter(({ hash }) => !held.has(hash)),
    story,
    articles: articles.map((article) => (isSame(known.get(article.id), article) ? article.id : article)),
  };
}
