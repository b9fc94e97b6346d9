import type { ArticleFile, StoryFile } from "../ingest/load.ts";
import type { Story } from "../model.ts";
import type { ArticleCache } from "./article-cache.ts";
import { type Builder, type BuildOrder, type Built, type FolderRevision, UNKNOWN_BASE } from "./build.ts";
import type { StoryContent } from "./content.ts";
import type { LiveStory } from "./library.ts";
import { succeed } from "./per-story.ts";
import { changedPassages, changeStoryIndex, indexStory, loadStoryIndex, type StoryIndex } from "./story-index.ts";

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
  /** Ready to be asked, beside what is in use. */
  knowledge(): Promise<StoryIndex>;
}

type Tell = (line: string) => void;

/** Makes stories ready to be asked. */
export interface StoryBuilder {
  /** From its folder as it is; `base` is what is in use. Throws a UserError where story.md is missing or wrong. */
  fromFolder(story: string, base: LiveStory | undefined, tell: Tell): Promise<Candidate>;
  fromContent(content: StoredContent, base: LiveStory | undefined, tell: Tell): Promise<Candidate>;
  /** From the cache alone, where all of it is there: the quick way to start. */
  fromCache(story: string, revision: string): Promise<StoryIndex | undefined>;
  /** The revision that the folder comes to now, without an index of it. */
  folderRevision(story: string, base: LiveStory | undefined): Promise<FolderRevision>;
  /** Reads the folder and learns what is in use, so that the first refresh after a start is as quick as the next. */
  prepare(loaded: LiveStory): Promise<void>;
  /** Keeps what is in use for the next start. */
  keep(loaded: LiveStory): Promise<void>;
}

/** What a story builder works with; `stored` gives a revision's content where the builder doesn't know it any more. */
export interface StoryBuilderParts {
  readonly builder: Builder;
  readonly cache: ArticleCache;
  readonly stored: (story: string, revision: string) => Promise<StoredContent | undefined>;
}

/** Passages in which an index may differ from the one in use to be made of it; past that it is built beside it. */
const FEW = 500;

export function createStoryBuilder({ builder, cache, stored }: StoryBuilderParts): StoryBuilder {
  /** Asks the builder; where its thread was started anew, it is told first what is in use. */
  const informed = async <T>(story: string, base: string | undefined, ask: () => Promise<T | typeof UNKNOWN_BASE>): Promise<T> => {
    const first = await ask();
    if (first !== UNKNOWN_BASE) return first;
    const content = base === undefined ? undefined : await stored(story, base);
    if (content !== undefined) await builder.learn(story, contentOf(content));
    const second = await ask();
    if (second === UNKNOWN_BASE) throw new Error(`The builder doesn't know revision ${base} of ${story}.`);
    return second;
  };

  const make = async (order: Omit<BuildOrder, "base">, base: LiveStory | undefined, tell: Tell): Promise<Candidate> => {
    const revision = base?.knowledge.story.revision;
    const based = { ...order, ...(revision === undefined ? {} : { base: revision }) };
    const built = await informed(order.story, revision, () => builder.build(based, tell));
    const story = assembled(built, base);
    const ready = async (): Promise<StoryIndex> => {
      if (base?.knowledge.story.revision === story.revision) return base.knowledge;
      if (base !== undefined && changedPassages(base.knowledge.story, story) <= FEW) return changeStoryIndex(base.knowledge, story);
      const saved = await builder.index(story.command, story.revision);
      return saved === UNKNOWN_BASE ? indexStory(story) : loadStoryIndex(story, saved);
    };
    let made: Promise<StoryIndex> | undefined;
    return {
      story,
      problems: built.problems,
      content: contentToStore(built, story),
      knowledge: () => {
        made ??= ready().then((knowledge) => {
          if (base !== undefined && base.knowledge !== knowledge) succeed(base.knowledge.story, knowledge.story);
          return knowledge;
        });
        return made;
      },
    };
  };

  return {
    fromFolder: (story, base, tell) => make({ story, from: { kind: "folder" } }, base, tell),
    fromContent: (content, base, tell) =>
      make({ story: content.story, from: { kind: "content", content: contentOf(content) } }, base, tell),
    fromCache: async (story, revision) => {
      const kept = await cache.loadSnapshot(story, revision);
      return kept === undefined ? undefined : loadStoryIndex(kept.story, kept.index);
    },
    folderRevision: (story, base) => {
      const revision = base?.knowledge.story.revision;
      return informed(story, revision, () => builder.revision({ story, ...(revision === undefined ? {} : { base: revision }) }));
    },
    prepare: async ({ knowledge: { story } }) => {
      const order = { story: story.command, from: { kind: "folder" }, base: story.revision } as const;
      await informed(story.command, story.revision, () => builder.build(order, () => {}));
    },
    keep: ({ knowledge: { story } }) => builder.keep(story.command, story.revision),
  };
}

/** What this program kept itself, read again. */
function contentOf({ file, articles }: StoredContent): StoryContent {
  const story: StoryFile = JSON.parse(file);
  return { story, articles: articles.map(({ hash, json }): { hash: string; file: ArticleFile } => ({ hash, file: JSON.parse(json) })) };
}

function contentToStore({ file, files, hashes }: Built, { command, revision }: Story): ContentToStore {
  const fresh = new Map(files.map(({ hash, json }) => [hash, json]));
  const articles = hashes.map((hash) => {
    const json = fresh.get(hash);
    return json === undefined ? { hash } : { hash, json };
  });
  return { story: command, revision, file: JSON.stringify(file), articles };
}

/** The story that a build comes to, sharing with its base what is the same. */
function assembled({ story, articles, people }: Built, base: LiveStory | undefined): Story {
  const known = new Map(base?.knowledge.story.articles.map((article) => [article.id, article]));
  const found = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error("A build lacks an article or a person of its base.");
    return one;
  };
  return {
    ...story,
    articles: articles.map((article) => found(typeof article === "string" ? known.get(article) : article)),
    people: people.map((person) => found(typeof person === "number" ? base?.knowledge.story.people[person] : person)),
  };
}
