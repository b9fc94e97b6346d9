import { join } from "node:path";
import type { AnnotatedArticle, Story } from "../model.ts";
import { createAnnotator } from "./annotator.ts";
import type { ArticleCache } from "./article-cache.ts";
import { revisionOf, type StoryContent } from "./content.ts";
import { createFolderReader } from "./read-folder.ts";
import { changedPassages, changeStoryIndex, indexStory, type StoryIndex } from "./story-index.ts";

/** What to build a story from: its folder as it is, or a content that was kept. */
export interface BuildOrder {
  readonly story: string;
  readonly from: { readonly kind: "folder" } | { readonly kind: "content"; readonly content: StoryContent };
  /** A revision built before: its good versions stand in for files that can't be read, and what is the same as in it isn't handed over again. */
  readonly base?: string;
}

/** Whose folder's revision is asked for; `base` as in a build. */
export type RevisionOrder = Pick<BuildOrder, "story" | "base">;

/** The revision that a folder comes to, and what of it can't be read. */
export interface FolderRevision {
  readonly revision: string;
  readonly problems: readonly string[];
}

/** An article's file as JSON, with the hash of its content. */
export interface StoredArticle {
  readonly hash: string;
  readonly json: string;
}

/** A story built, told as what differs from the base. */
export interface Built {
  /** The story's file as it stands in the content. */
  readonly file: StoryContent["story"];
  /** Hashes of the articles, in order. */
  readonly hashes: readonly string[];
  /** Articles' files that the base doesn't hold. */
  readonly files: readonly StoredArticle[];
  readonly story: Omit<Story, "articles" | "people">;
  /** The articles in order; an id stands for the base's article. */
  readonly articles: readonly (AnnotatedArticle | string)[];
  /** The people in order; a number stands for the base's at that place. */
  readonly people: readonly (Story["people"][number] | number)[];
  readonly problems: readonly string[];
}

/** The builder doesn't know the base that an order names: it must learn it first. */
export const UNKNOWN_BASE = "unknown base";

/** Builds stories; asked again, it works on changed articles only. */
export interface Builder {
  build(order: BuildOrder, progress: (line: string) => void): Promise<Built | typeof UNKNOWN_BASE>;
  /** Builds a content that others have in use, to be a base. */
  learn(story: string, content: StoryContent): Promise<void>;
  /** What the folder comes to, without building it. */
  revision(order: RevisionOrder): Promise<FolderRevision | typeof UNKNOWN_BASE>;
  /** The search index of a revision that was built, as it is saved. */
  index(story: string, revision: string): Promise<Uint8Array | typeof UNKNOWN_BASE>;
  /** Keeps a revision in the cache, ready for the next start; nothing where it wasn't built. */
  keep(story: string, revision: string): Promise<void>;
}

/** A story as it was built. */
interface Kept {
  readonly content: StoryContent;
  readonly story: Story;
  readonly known?: StoryIndex;
}

/** Builds of a story that are remembered: the one in use, a preview, and one before. */
const REMEMBERED = 3;
/** Passages in which two revisions may differ for the index of one to be made from the other's. */
const FEW = 5000;

export function createBuilder(knowledgeDir: string, cache: ArticleCache | undefined): Builder {
  const reader = createFolderReader();
  const annotator = createAnnotator(cache);
  const builds = new Map<string, readonly Kept[]>();
  const find = (command: string, revision: string | undefined) => builds.get(command)?.find(({ story }) => story.revision === revision);
  const remember = (command: string, kept: Kept) => {
    const others = (builds.get(command) ?? []).filter(({ story }) => story.revision !== kept.story.revision);
    builds.set(command, [kept, ...others].slice(0, REMEMBERED));
  };
  const read = (command: string, base: Kept | undefined) => reader.read(join(knowledgeDir, command), command, base?.content.articles);
  const make = async (command: string, content: StoryContent, progress: (line: string) => void): Promise<Kept> => {
    const kept = find(command, revisionOf(content)) ?? { content, story: await annotator.story(content, progress) };
    remember(command, kept);
    return kept;
  };
  /** A build with its index: its own, or made from another's. */
  const indexed = (command: string, kept: Kept): { known: StoryIndex; saved: Uint8Array } => {
    const others = (builds.get(command) ?? []).flatMap(({ known }) => known ?? []);
    const near = others.find((known) => changedPassages(known.story, kept.story) <= FEW);
    const fresh = kept.known ?? (near === undefined ? indexStory(kept.story) : changeStoryIndex(near, kept.story));
    const saved = new TextEncoder().encode(fresh.passages.save());
    builds.set(
      command,
      (builds.get(command) ?? []).map((one) => (one.story === kept.story ? { ...one, known: fresh } : one)),
    );
    return { known: fresh, saved };
  };

  return {
    build: async ({ story: command, from, base: wanted }, progress) => {
      const base = find(command, wanted);
      if (base === undefined && wanted !== undefined) return UNKNOWN_BASE;
      progress("reading");
      const { problems, ...content } = from.kind === "content" ? { ...from.content, problems: [] } : await read(command, base);
      return { ...difference(base, await make(command, content, progress)), problems };
    },
    learn: async (command, content) => {
      await make(command, content, () => {});
    },
    revision: async ({ story: command, base: wanted }) => {
      const base = find(command, wanted);
      const { problems, ...content } = await read(command, base);
      if (problems.length > 0 && base === undefined && wanted !== undefined) return UNKNOWN_BASE;
      return { revision: revisionOf(content), problems };
    },
    index: async (command, revision) => {
      const kept = find(command, revision);
      return kept === undefined ? UNKNOWN_BASE : indexed(command, kept).saved;
    },
    keep: async (command, revision) => {
      const kept = find(command, revision);
      if (kept !== undefined && cache !== undefined) await cache.keepSnapshot({ story: kept.story, index: indexed(command, kept).saved });
    },
  };
}

/** What of a build differs from the base. */
function difference(base: Kept | undefined, { content, story: { articles, people, ...story } }: Kept): Omit<Built, "problems"> {
  const known = new Map(base?.story.articles.map((article) => [article.id, article]));
  const held = new Set(base?.content.articles.map(({ hash }) => hash));
  const places = new Map(base?.story.people.map((person, at) => [person, at]));
  return {
    file: content.story,
    hashes: content.articles.map(({ hash }) => hash),
    files: content.articles.flatMap(({ hash, file }) => (held.has(hash) ? [] : [{ hash, json: JSON.stringify(file) }])),
    story,
    articles: articles.map((article) => (known.get(article.id) === article ? article.id : article)),
    people: people.map((person) => places.get(person) ?? person),
  };
}
