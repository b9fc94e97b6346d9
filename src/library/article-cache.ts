import { appendFile, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AnnotatedArticle } from "../model.ts";

/** Articles annotated, by the hash of their content: kept over restarts, and may be deleted at any time. */
export interface ArticleCache {
  /** Those of a story that are kept; a line that is damaged is left out. */
  load(story: string): Promise<Map<string, AnnotatedArticle>>;
  /** Adds to what is kept. A cache that can't be written is no fault: the next start is slower. */
  add(story: string, articles: ReadonlyMap<string, AnnotatedArticle>): Promise<void>;
  /** Keeps these alone. */
  replace(story: string, articles: ReadonlyMap<string, AnnotatedArticle>): Promise<void>;
}

/** A cache in a folder: a file a story and version of the code, a line an article. */
export function createArticleCache(folder: string, version: string): ArticleCache {
  const fileOf = (story: string) => join(folder, `${story}.${version}.jsonl`);
  const lines = (articles: ReadonlyMap<string, AnnotatedArticle>) =>
    [...articles].map(([hash, article]) => `${hash}\t${JSON.stringify(article)}\n`);
  return {
    load: async (story) => {
      const bytes = await readFile(fileOf(story)).catch(() => Buffer.alloc(0));
      const found = new Map<string, AnnotatedArticle>();
      for (let start = 0; start < bytes.length; ) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        const tab = bytes.indexOf(9, start);
        if (tab > start && tab < end) {
          try {
            found.set(bytes.toString("latin1", start, tab), JSON.parse(bytes.toString("utf8", tab + 1, end)));
          } catch {
            // Half a line: the process ended while it was written.
          }
        }
        start = end + 1;
      }
      return found;
    },
    add: async (story, articles) => {
      if (articles.size === 0) return;
      await mkdir(folder, { recursive: true })
        // The first line end closes a line that may have been left half written.
        .then(() => appendFile(fileOf(story), `\n${lines(articles).join("")}`))
        .catch(() => {});
    },
    replace: async (story, articles) => {
      const beside = `${fileOf(story)}.${process.pid}.part`;
      try {
        await mkdir(folder, { recursive: true });
        const handle = await open(beside, "w");
        try {
          for (const line of lines(articles)) await handle.write(line);
        } finally {
          await handle.close();
        }
        await rename(beside, fileOf(story));
        for (const name of await readdir(folder))
          if (name.startsWith(`${story}.`) && name.endsWith(".jsonl") && name !== `${story}.${version}.jsonl`)
            await rm(join(folder, name), { force: true });
      } catch {
        await rm(beside, { force: true }).catch(() => {});
      }
    },
  };
}
