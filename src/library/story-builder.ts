import type { ArticleFile, StoryFile } from "../ingest/load.ts";
import type { AnnotatedArticle } from "../model.ts";
import { indexStory } from "../search/story-index.ts";
import { type Builder, type BuildOrder, type Built, UNKNOWN_BASE } from "./build.ts";
import type { LoadedKnowledge } from "./library.ts";

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

type Tell = (line: string) => void;

/** Makes stories ready to be asked, beside those in use. */
export interface StoryBuilder {
  /** From its folder as it is; `base` is what is in use. Throws a UserError where story.md is missing or wrong. */
  fromFolder(story: string, base: LoadedKnowledge | undefined, tell: Tell): Promise<LoadedKnowledge>;
  fromContent(content: StoredContent, base: LoadedKnowledge | undefined, tell: Tell): Promise<LoadedKnowledge>;
  /** The revision that the folder comes to now, without an index of it. */
  folderRevision(
    story: string,
    base: LoadedKnowledge | undefined,
  ): Promise<{ readonly revision: string; readonly problems: readonly string[] }>;
  /** What to keep of what this builder made. */
  contentOf(loaded: LoadedKnowledge): ContentToStore;
}

/** Makes stories ready with a builder of their annotations; `stored` gives a revision's content where the builder doesn't know it any more. */
export function createStoryBuilder(
  builder: Builder,
  stored: (story: string, revision: string) => Promise<StoredContent | undefined>,
): StoryBuilder {
  const contents = new WeakMap<LoadedKnowledge, ContentToStore>();
  const build = async (order: Omit<BuildOrder, "base">, base: LoadedKnowledge | undefined, tell: Tell): Promise<Built> => {
    const revision = base?.knowledge.story.revision;
    const based = { ...order, ...(revision === undefined ? {} : { base: revision }) };
    let built = await builder.build(based, tell);
    if (built === UNKNOWN_BASE && revision !== undefined) {
      // Its thread was started anew: it is told what is in use.
      const content = await stored(order.story, revision);
      if (content !== undefined) await builder.build({ story: order.story, from: contentOrder(content) }, tell);
      built = await builder.build(content === undefined ? order : based, tell);
    }
    if (built === UNKNOWN_BASE) throw new Error(`The builder doesn't know revision ${revision} of ${order.story}.`);
    return built;
  };
  const make = async (order: Omit<BuildOrder, "base">, base: LoadedKnowledge | undefined, tell: Tell): Promise<LoadedKnowledge> => {
    const built = await build(order, base, tell);
    const articles = assembled(built, base);
    const story = { ...built.story, articles };
    const unchanged = base !== undefined && story.revision === base.knowledge.story.revision;
    const loaded = { knowledge: unchanged ? base.knowledge : indexStory(story), problems: built.problems };
    const files = new Map(built.files.map(({ hash, file }) => [hash, JSON.stringify(file)]));
    contents.set(loaded, {
      story: story.command,
      revision: story.revision,
      file: JSON.stringify(built.file),
      articles: built.hashes.map((hash) => {
        const json = files.get(hash);
        return json === undefined ? { hash } : { hash, json };
      }),
    });
    return loaded;
  };
  return {
    fromFolder: (story, base, tell) => make({ story, from: { kind: "folder" } }, base, tell),
    fromContent: (content, base, tell) => make({ story: content.story, from: contentOrder(content) }, base, tell),
    folderRevision: async (story, base) => {
      const built = await build({ story, from: { kind: "folder" } }, base, () => {});
      return { revision: built.story.revision, problems: built.problems };
    },
    contentOf: (loaded) => {
      const content = contents.get(loaded);
      if (content === undefined) throw new Error("This story was made elsewhere.");
      return content;
    },
  };
}

/** What this program kept itself, read again. */
function contentOrder({ file, articles }: StoredContent): BuildOrder["from"] {
  const story: StoryFile = JSON.parse(file);
  const files = articles.map(({ hash, json }): { hash: string; file: ArticleFile } => ({ hash, file: JSON.parse(json) }));
  return { kind: "content", content: { story, articles: files } };
}

function assembled({ articles }: Built, base: LoadedKnowledge | undefined): AnnotatedArticle[] {
  const known = new Map(base?.knowledge.story.articles.map((article) => [article.id, article]));
  return articles.map((article) => {
    const found = typeof article === "string" ? known.get(article) : article;
    if (found === undefined) throw new Error("A build lacks an article of its base.");
    return found;
  });
}
