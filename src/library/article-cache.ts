import { appendFile, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AnnotatedArticle } from "../model.ts";

/** Articles annotated, by the hash of their content: kept over restarts, and may be deleted at any time. */
export interface ArticleCache {
  /** Those of a story that are kept; a line that is damaged is left out. */
  load(story: string): Promise<Map<string, AnnotatedArticle>>;
  /** Adds to what is kept. A cache that can't be written is no fault: the next start is slower. */
  add(story: string, articles: ReadonlyMap<string, AnnotatedArticle>): Promise<void>;
  /** The search index of a story's revision, where it is kept. */
  loadIndex(story: string, revision: string): Promise<string | undefined>;
  /** Keeps the search index of a story's revision, in place of an earlier one. */
  keepIndex(story: string, revision: string, saved: string): Promise<void>;
  /** Keeps these alone. */
  replace(story: string, articles: ReadonlyMap<string, AnnotatedArticle>): Promise<void>;
}

/** A cache in a folder: a file a story and version of the code, a line an article. */
export function createArticleCache(folder: string, version: string): ArticleCache {
  const fileOf = (story: string) => join(folder, `${story}.${version}.jsonl`);
  const indexOf = (story: string) => join(folder, `${story}.${version}.index`);
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
    loadIndex: async (story, revision) => {
      const text = await readFile(indexOf(story), "utf8").catch(() => "");
      return text.startsWith(`${revision}\n`) ? text.slice(revision.length + 1) : undefined;
    },
    keepIndex: (story, revision, saved) => writeQuietly(folder, indexOf(story), [`${revision}\n`, saved]),
    replace: async (story, articles) => {
      await writeQuietly(folder, fileOf(story), lines(articles));
      const others = (await readdir(folder).catch(() => [])).filter(
        (name) => name.startsWith(`${story}.`) && !name.startsWith(`${story}.${version}.`),
      );
      for (const name of others) await rm(join(folder, name), { force: true }).catch(() => {});
    },
  };
}

/** Writes a file whole or not at all; that it can't be written is no fault. */
async function writeQuietly(folder: string, file: string, parts: readonly string[]): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(beside, "w");
    try {
      for (const part of parts) await handle.write(part);
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}
