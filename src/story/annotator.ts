import { annotateKnowing } from "../annotate/annotate.ts";
import type { KnownPerson } from "../annotate/people/find-people.ts";
import type { AnnotatedArticle, Story } from "../model.ts";
import { finish } from "../steps.ts";
import { annotateArticle } from "./annotate-article.ts";
import type { ArticleCache } from "./article-cache.ts";
import { hashOf, type StoryContent } from "./content.ts";
import { storyOf } from "./load-story.ts";

/** Annotates stories; what was found in an article before isn't looked for again. */
export interface Annotator {
  /** A story from its content. */
  story(content: StoryContent, progress: (line: string) => void): Promise<Story>;
}

/** Milliseconds between two words of progress. */
const PROGRESS = 250;

export function createAnnotator(cache: ArticleCache | undefined): Annotator {
  /** What was found for each story's last content, by what it is kept under. */
  const found = new Map<string, ReadonlyMap<string, AnnotatedArticle>>();
  const namesKeys = new WeakMap<readonly KnownPerson[], string>();
  /** A key of names; the same names come as one object while nothing changes. */
  const keyOf = (known: readonly KnownPerson[]): string => {
    const key = namesKeys.get(known) ?? hashOf(JSON.stringify(known)).slice(0, 12);
    namesKeys.set(known, key);
    return key;
  };
  return {
    story: async (content, progress) => {
      const { command } = content.story;
      const before = found.get(command) ?? (await cache?.load(command)) ?? new Map<string, AnnotatedArticle>();
      const now = new Map<string, AnnotatedArticle>();
      const fresh = new Map<string, AnnotatedArticle>();
      const hashes = new Map<AnnotatedArticle, string>();
      const take = (key: string, make: () => AnnotatedArticle): AnnotatedArticle => {
        const known = before.get(key) ?? now.get(key);
        const article = known ?? make();
        now.set(key, article);
        if (known === undefined) fresh.set(key, article);
        return article;
      };
      let told = Date.now();
      const articles: AnnotatedArticle[] = [];
      for (const [i, { hash, file }] of content.articles.entries()) {
        const article = take(hash, () => annotateArticle(file));
        hashes.set(article, hash);
        articles.push(article);
        if (Date.now() - told < PROGRESS) continue;
        progress(`${i + 1} of ${content.articles.length} articles`);
        told = Date.now();
      }
      const reread = (article: AnnotatedArticle, known: readonly KnownPerson[]) =>
        take(`${hashes.get(article)}.${keyOf(known)}`, () => annotateKnowing(article, known));
      const story = finish(storyOf(content, articles, reread));
      if (before.size > 2 * now.size + 20) await cache?.replace(command, now);
      else await cache?.add(command, fresh);
      found.set(command, now);
      return story;
    },
  };
}
