import { join } from "node:path";
import type { AnnotatedArticle, Story } from "../model.ts";
import type { ArticleCache } from "./article-cache.ts";
import type { HashedArticle, StoryContent } from "./content.ts";
import { annotateArticle, storyOf } from "./load-story.ts";
import { createFolderReader } from "./read-folder.ts";

/** What to build a story from: its folder as it is, or a content that was kept. */
export interface BuildOrder {
  readonly story: string;
  readonly from: { readonly kind: "folder" } | { readonly kind: "content"; readonly content: StoryContent };
  /** Articles whose last good version stands in for a file that can't be read. */
  readonly last?: readonly HashedArticle[];
}

/** A story built, with the content it is of. */
export interface Built {
  readonly content: StoryContent;
  readonly story: Story;
  readonly problems: readonly string[];
}

/** Builds stories; asked again, it works on changed articles only. */
export interface Builder {
  build(order: BuildOrder, progress: (line: string) => void): Promise<Built>;
}

/** Milliseconds between two words of progress. */
const PROGRESS = 250;

export function createBuilder(knowledgeDir: string, cache: ArticleCache | undefined): Builder {
  const reader = createFolderReader();
  /** Articles as annotated alone, by hash, of each story's last build. */
  const known = new Map<string, Map<string, AnnotatedArticle>>();
  return {
    build: async ({ story: command, from, last }, progress) => {
      progress("reading");
      const read =
        from.kind === "content" ? { ...from.content, problems: [] } : await reader.read(join(knowledgeDir, command), command, last);
      const { problems, ...content } = read;
      const before = known.get(command) ?? (await cache?.load(command)) ?? new Map<string, AnnotatedArticle>();
      const fresh = new Map<string, AnnotatedArticle>();
      const now = new Map<string, AnnotatedArticle>();
      let told = Date.now();
      for (const [i, { hash, file }] of content.articles.entries()) {
        let article = before.get(hash);
        if (article === undefined) {
          article = annotateArticle(file);
          fresh.set(hash, article);
          if (Date.now() - told > PROGRESS) {
            progress(`${i + 1} of ${content.articles.length} articles`);
            told = Date.now();
          }
        }
        now.set(hash, article);
      }
      if (cache !== undefined) {
        if (before.size > 2 * now.size + 20) await cache.replace(command, now);
        else await cache.add(command, fresh);
      }
      known.set(command, now);
      const annotated = content.articles.flatMap(({ hash }) => now.get(hash) ?? []);
      return { content, story: storyOf(content, annotated), problems };
    },
  };
}
