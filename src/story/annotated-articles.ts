import type { KnownPerson } from "../annotate/people/find-people.ts";
import { UserError } from "../errors.ts";
import type { AnnotatedArticle } from "../model.ts";
import type { Pool, Task } from "../pool/pool.ts";
import { nextTurn } from "../steps.ts";
import { annotating, annotatingAgain } from "./annotate-article.ts";
import type { ArticleCache } from "./article-cache.ts";
import { type HashedArticle, hashOf } from "./content.ts";

/** The articles of a story, annotated. What was annotated before is taken from memory or the cache. */
export interface AnnotatedArticles {
  /** Articles in the order given. One that takes too long is missing, and is listed in `rejections`. */
  annotate(articles: readonly HashedArticle[], progress: (line: string) => void): Promise<readonly AnnotatedArticle[]>;
  /** The same articles with people and statements found again where others of the story give their full names. */
  annotateAgain(
    articles: readonly { readonly hash: string; readonly article: AnnotatedArticle; readonly knownPeople: readonly KnownPerson[] }[],
    progress: (line: string) => void,
  ): Promise<readonly AnnotatedArticle[]>;
  /** Why articles aren't read, by the hash of their content. */
  readonly rejections: ReadonlyMap<string, string>;
  /** Keeps what was annotated since, and forgets what the last call of each kind didn't ask for. */
  keep(): Promise<void>;
}

/** Milliseconds between two reports of progress. */
const PROGRESS = 250;
/** Articles that are looked up or annotated at the same time. */
const AT_ONCE = 16;

/** Opens the annotated articles of a story. */
export async function openAnnotatedArticles(story: string, pool: Pool, cache: ArticleCache): Promise<AnnotatedArticles> {
  let before = await cache.load(story);
  let now = new Map<string, AnnotatedArticle>();
  let fresh = new Map<string, AnnotatedArticle>();
  const rejections = new Map<string, string>();
  const take = async <Input>(key: string, task: Task<Input, AnnotatedArticle>, input: Input): Promise<AnnotatedArticle> => {
    const previous = now.get(key) ?? before.get(key);
    const article = previous ?? (await pool.run(task, input));
    now.set(key, article);
    if (previous === undefined) fresh.set(key, article);
    return article;
  };
  return {
    annotate: async (articles, progress) => {
      const pace = createPace(progress, articles.length);
      const results: AnnotatedArticle[] = [];
      for (let i = 0; i < articles.length; i += AT_ONCE) {
        const some = articles.slice(i, i + AT_ONCE).map(async ({ hash, file }) => {
          try {
            return [await take(hash, annotating, file)];
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            rejections.set(hash, error.message);
            return [];
          }
        });
        results.push(...(await Promise.all(some)).flat());
        await nextTurn();
        pace(results.length);
      }
      return results;
    },
    annotateAgain: async (articles, progress) => {
      const pace = createPace(progress, articles.length);
      const results: AnnotatedArticle[] = [];
      for (let i = 0; i < articles.length; i += AT_ONCE) {
        const some = articles.slice(i, i + AT_ONCE).map(({ hash, article, knownPeople }) => {
          const key = knownPeople.length === 0 ? "" : `${hash}.${hashOf(JSON.stringify(knownPeople)).slice(0, 12)}`;
          return key === "" ? article : take(key, annotatingAgain, { article, knownPeople });
        });
        results.push(...(await Promise.all(some)));
        await nextTurn();
        pace(results.length);
      }
      return results;
    },
    rejections,
    keep: async () => {
      if (before.size > 2 * now.size + 20) await cache.replace(story, now);
      else await cache.add(story, fresh);
      [before, now, fresh] = [now, new Map(), new Map()];
    },
  };
}

/** Reports how many articles are done, at most every quarter of a second. */
function createPace(progress: (line: string) => void, total: number): (done: number) => void {
  let last = Date.now();
  return (done) => {
    if (Date.now() - last < PROGRESS) return;
    progress(`${done} of ${total} articles`);
    last = Date.now();
  };
}
